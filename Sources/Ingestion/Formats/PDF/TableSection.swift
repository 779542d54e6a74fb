internal import ComplianceModel

/// Rows of a table whose numbers stand in the same columns, with the header above them.
struct TableSection {
  /// A line with the stretches that gaps divide.
  struct Row {
    var pieces: [PrintedLine]
    /// Where the numbers begin among them, with the unit in front; nil if it is no row of numbers.
    var values: Int?
    /// Height counted through all pages.
    var height: Double

    /// Makes one stretch of those that end in front of a place.
    mutating func joinLabels(before place: Double) {
      let labels = pieces[..<(values ?? pieces.count)].prefix { $0.right < place }
      guard labels.count > 1, var joined = labels.first else { return }
      joined.words = labels.flatMap(\.words)
      pieces.replaceSubrange(..<labels.count, with: [joined])
      values = values.map { $0 - labels.count + 1 }
    }

    var labels: ArraySlice<PrintedLine> { pieces[..<(values ?? pieces.count)] }
    var cells: ArraySlice<PrintedLine> { pieces[(values ?? pieces.count)...] }
  }

  /// Pages are laid below one another.
  static let pageHeight = 100_000.0

  private(set) var columns: [ClosedRange<Double>] = []
  private(set) var lines: [Row] = []
  let measure: PageMeasure

  /// Where the columns behind the labels begin.
  var edge: Double { (columns.first?.lowerBound ?? .infinity) - 0.3 * measure.em }

  /// Divides the lines of a table.
  static func sections(_ lines: [PrintedLine], _ measure: PageMeasure) -> [TableSection] {
    let rows = rows(lines, measure)
    var sections: [TableSection] = []
    var section = TableSection(measure: measure)
    var waiting: [Row] = []
    for row in rows {
      guard row.values != nil else {
        if waiting.isEmpty, section.goesOn(row) {
          section.lines.append(row)
        } else {
          waiting.append(row)
        }
        continue
      }
      let hasHeader = waiting.contains { $0.pieces.last.map { $0.right > section.edge } ?? false }
      if !section.columns.isEmpty,
        !section.fits(row) || hasHeader && row.cells.count != section.columns.count
      {
        sections.append(section)
        section = TableSection(measure: measure)
      }
      section.lines += waiting
      waiting = []
      section.take(row)
    }
    section.lines += waiting
    return sections + [section]
  }

  private static func rows(_ lines: [PrintedLine], _ measure: PageMeasure) -> [Row] {
    var rows = lines.map { line in
      let pieces = line.segments(gap: measure.gap)
      let first = pieces.firstIndex(where: \.isValue)
      return Row(
        pieces: pieces,
        values: pieces.count >= 2 ? first : nil,
        height: Double(line.page) * pageHeight + line.middle
      )
    }
    let isUnit = { (piece: PrintedLine) in
      piece.text.count <= 3 && piece.text.unicodeScalars.allSatisfy(\.isHan)
    }
    // A list has a column of units: in nearly every row a short word in front of the number.
    let anchors = rows.indices.filter { (rows[$0].values ?? 0) > 0 }
    let united = anchors.filter { index in
      guard let first = rows[index].values, first >= 2 else { return false }
      return isUnit(rows[index].pieces[first - 1])
    }
    guard united.count * 10 >= anchors.count * 6, let sample = united.first,
      let first = rows[sample].values
    else { return rows }
    let unit = rows[sample].pieces[first - 1]
    for index in rows.indices {
      // The label of a wrapped row may stand above and below its unit.
      guard let first = rows[index].values, first >= 1 else { continue }
      let piece = rows[index].pieces[first - 1]
      if isUnit(piece), piece.left < unit.right, unit.left < piece.right {
        rows[index].values = first - 1
      }
    }
    for index in rows.indices where rows[index].values == nil && rows[index].pieces.count == 2 {
      // A row without its number.
      let last = rows[index].pieces[1]
      if isUnit(last), last.left < unit.right, unit.left < last.right { rows[index].values = 1 }
    }
    // Labels of a list have no columns: what looks like one is a blank within.
    for index in rows.indices { rows[index].joinLabels(before: unit.left) }
    return rows
  }

  private func column(of piece: PrintedLine) -> Int? {
    let found = columns.indices.filter {
      piece.left < columns[$0].upperBound && columns[$0].lowerBound < piece.right
    }
    return found.count == 1 ? found.first : nil
  }

  /// The numbers of a row by column; nil if one stands in none, or two stand in one.
  func cells(of row: Row) -> [Int: PrintedLine]? {
    var cells: [Int: PrintedLine] = [:]
    for piece in row.cells {
      guard let column = column(of: piece), cells.updateValue(piece, forKey: column) == nil else {
        return nil
      }
    }
    return cells
  }

  /// Whether the numbers of a row stand in the columns; a row without a label in a table with labels
  /// belongs to it too, and leaves doubt.
  private func fits(_ row: Row) -> Bool { cells(of: row) != nil }

  private mutating func take(_ row: Row) {
    lines.append(row)
    for piece in row.cells {
      if let column = column(of: piece) {
        let old = columns[column]
        columns[column] = min(old.lowerBound, piece.left)...max(old.upperBound, piece.right)
      } else {
        columns.append(piece.left...max(piece.left, piece.right))
      }
    }
  }

  /// Whether a line is the rest of the label above it.
  private func goesOn(_ row: Row) -> Bool {
    guard !columns.isEmpty, let last = lines.last, let piece = row.pieces.first,
      row.pieces.allSatisfy({ $0.right < edge + 0.3 * measure.em && $0.numbering == nil }),
      let above = last.labels.last
    else { return false }
    let isNear =
      row.height - last.height < 1.7 * measure.pitch
      || Int(row.height / Self.pageHeight) != Int(last.height / Self.pageHeight)
    return isNear
      && (row.pieces.count > 1 || above.right > edge - 4 * measure.em
        || piece.text.hasPrefix("（") || piece.text.hasPrefix("("))
  }
}
