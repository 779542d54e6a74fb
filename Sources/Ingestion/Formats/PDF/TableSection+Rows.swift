internal import ComplianceModel

extension TableSection {
  /// Rows with the height by which they are put in order.
  private typealias Placed = (height: Double, cells: [PrintedTable.Cell])

  /// The rows of the section; nil if some number might belong to another label.
  func rows() -> [[PrintedTable.Cell]]? {
    let headers = headers()
    let isHeader = Set(headers.joined())
    let body = lines.indices.filter { !isHeader.contains($0) }.map { index in
      (row: lines[index], begins: isHeader.contains(index - 1))
    }
    var labels = TableLabels(body, edge: edge, measure: measure)
    let anchors = lines.filter { $0.values != nil }
    if claims(anchors, labels).contains(where: { $0 > 1 }) {
      guard labels.divide(at: anchors.map(\.height), reach: 0.3 * measure.em) else { return nil }
    }
    var owners: [[Int]] = Array(repeating: [], count: labels.labels.count)
    var leaves: [Int?] = []
    for (index, anchor) in anchors.enumerated() {
      guard !labels.labels.isEmpty else {
        leaves.append(nil)
        continue
      }
      guard let leaf = leaf(of: anchor, in: labels) else { return nil }
      owners[leaf].append(index)
      leaves.append(leaf)
    }
    // A label that two rows of numbers claim, or a leaf without any, leaves doubt.
    guard owners.allSatisfy({ $0.count <= 1 }) else { return nil }
    let deepest = labels.labels.map(\.column).max() ?? 0
    var placed: [Placed] = headers.flatMap { headerRows($0) }
    var merged: [Int] = []
    for (index, label) in labels.labels.enumerated() where owners[index].isEmpty {
      if labels.hasColumns, label.column == deepest { return nil }
      if labels.hasColumns {
        merged.append(index)
      } else {
        placed.append((label.top, [cell(label)]))
      }
    }
    for (anchor, leaf) in zip(anchors, leaves) {
      guard let values = cells(of: anchor) else { return nil }
      var row: [PrintedTable.Cell] = []
      // Labels of several rows stand in the first of them.
      let above = merged.filter { labels.labels[$0].top <= anchor.height + 0.6 * measure.pitch }
      merged.removeAll { above.contains($0) }
      row += above.map { cell(labels.labels[$0]) }
      if let leaf { row.append(cell(labels.labels[leaf])) }
      for column in columns.indices.sorted(by: { columns[$0].lowerBound < columns[$1].lowerBound })
      {
        let piece = values[column]
        let place = piece?.place ?? anchor.pieces[0].place
        row.append(PrintedTable.Cell(words: piece?.text ?? "", place: place))
      }
      placed.append((anchor.height, row))
    }
    guard merged.isEmpty else { return nil }
    return placed.enumerated().sorted {
      ($0.element.height, $0.offset) < ($1.element.height, $1.offset)
    }
    .map(\.element.cells)
  }

  /// How many rows of numbers each label is the one of.
  private func claims(_ anchors: [Row], _ labels: TableLabels) -> [Int] {
    var claims = Array(repeating: 0, count: labels.labels.count)
    for anchor in anchors {
      if let leaf = leaf(of: anchor, in: labels) { claims[leaf] += 1 }
    }
    return claims
  }

  private func cell(_ label: TableLabels.Label) -> PrintedTable.Cell {
    PrintedTable.Cell(words: label.words, place: label.place)
  }

  /// The label of a row of numbers: the one at its height that stands furthest right.
  private func leaf(of anchor: Row, in labels: TableLabels) -> Int? {
    let reach = 0.4 * measure.em
    let found = labels.labels.indices.filter {
      labels.labels[$0].top - reach <= anchor.height
        && anchor.height <= labels.labels[$0].bottom + reach
    }
    guard let column = found.map({ labels.labels[$0].column }).max() else { return nil }
    let leaves = found.filter { labels.labels[$0].column == column }
    if leaves.count == 1 { return leaves[0] }
    // Where two meet, the one with a line at the very height.
    let exact = leaves.filter { index in
      labels.labels[index].heights.contains { abs($0 - anchor.height) < 0.25 * measure.em }
    }
    return exact.count == 1 ? exact[0] : nil
  }

  // MARK: Header

  /// The lines of each header: words where the numbers stand, with what is beside them.
  private func headers() -> [[Int]] {
    var headers: [[Int]] = []
    var open: [Int] = []
    var last: Int?
    for index in lines.indices {
      if lines[index].values != nil {
        if let last { headers.append(open.filter { $0 <= last }) }
        (open, last) = ([], nil)
      } else if lines[index].pieces.contains(where: { $0.right > edge }) {
        open.append(index)
        last = index
      } else if last != nil {
        open.append(index)
      }
    }
    if let last { headers.append(open.filter { $0 <= last }) }
    return headers
  }

  /// A header as rows: what spans columns, then a cell for the labels and one for each column.
  private func headerRows(_ header: [Int]) -> [Placed] {
    let order = columns.indices.sorted { columns[$0].lowerBound < columns[$1].lowerBound }
    let sorted = order.map { columns[$0] }
    var parts: [[PrintedLine]] = Array(repeating: [], count: sorted.count + 1)
    var wide: [PrintedTable.Cell] = []
    // Lines of one piece above the others are titles.
    let titles = header.prefix { lines[$0].pieces.count == 1 }
    for index in header.dropFirst(titles.count) {
      for piece in lines[index].pieces {
        if let column = headerColumn(piece, sorted) {
          parts[column].append(piece)
        } else {
          wide.append(PrintedTable.Cell(words: piece.text, place: piece.place))
        }
      }
    }
    guard let first = header.first, let place = lines[first].pieces.first?.place else { return [] }
    var rows: [Placed] = titles.map { index in
      (
        lines[index].height,
        lines[index].pieces.map { PrintedTable.Cell(words: $0.text, place: $0.place) }
      )
    }
    if !wide.isEmpty { rows.append((lines[first].height, wide)) }
    if parts.contains(where: { !$0.isEmpty }) {
      let hasLabels = lines.contains { $0.values != nil && !$0.labels.isEmpty }
      let cells = parts.map { pieces in
        PrintedTable.Cell(
          words: CellWords.joined(pieces.map(\.text)),
          place: pieces.first?.place ?? place
        )
      }
      rows.append((lines[first].height, Array(hasLabels ? cells[...] : cells.dropFirst())))
    }
    return rows
  }

  /// The column of a piece of a header, 0 for the labels; nil if it spans several.
  private func headerColumn(_ piece: PrintedLine, _ columns: [ClosedRange<Double>]) -> Int? {
    let slack = 0.8 * measure.em
    if piece.right <= edge + slack { return 0 }
    let middle = (piece.left + piece.right) / 2
    let bounds = columns.indices.map { index -> (lower: Double, upper: Double) in
      let lower = index > 0 ? (columns[index - 1].upperBound + columns[index].lowerBound) / 2 : edge
      let upper =
        index + 1 < columns.count
        ? (columns[index].upperBound + columns[index + 1].lowerBound) / 2 : .infinity
      return (lower, upper)
    }
    guard let column = bounds.firstIndex(where: { $0.lower <= middle && middle < $0.upper }),
      piece.left >= bounds[column].lower - slack, piece.right <= bounds[column].upper + slack
    else { return nil }
    return column + 1
  }
}
