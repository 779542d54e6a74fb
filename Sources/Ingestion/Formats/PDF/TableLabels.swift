internal import ComplianceModel

/// The labels of a section, wrapped ones put together.
struct TableLabels {
  /// A label.
  struct Label {
    var column: Int
    var pieces: [PrintedLine]
    var heights: [Double]

    var words: String { CellWords.joined(pieces.map(\.text)) }
    var top: Double { heights.first ?? 0 }
    var bottom: Double { heights.last ?? 0 }
    var place: Place { pieces.first?.place ?? Place(line: 1, column: 1) }
  }

  private(set) var labels: [Label] = []
  /// Whether labels stand in several columns, some of them for several rows.
  let hasColumns: Bool
  private let lefts: [Double]
  private let edge: Double
  private let measure: PageMeasure

  /// Takes lines, each with its labels and whether it begins another one in any case.
  init(_ lines: [(row: TableSection.Row, begins: Bool)], edge: Double, measure: PageMeasure) {
    self.edge = edge
    self.measure = measure
    hasColumns = lines.contains { $0.row.labels.count >= 2 }
    lefts = hasColumns ? Self.lefts(lines.flatMap { $0.row.labels.map(\.left) }, measure.em) : [0]
    let widest = lines.flatMap { $0.row.labels.map(\.right) }.max() ?? edge
    var open: [Int: Int] = [:]
    for (row, begins) in lines {
      for piece in row.labels {
        let column = lefts.lastIndex { $0 <= piece.left + 0.5 * measure.em } ?? 0
        if let index = open[column], !begins,
          goesOn(piece, row.height, behind: labels[index], widest)
        {
          labels[index].pieces.append(piece)
          labels[index].heights.append(row.height)
        } else {
          open[column] = labels.count
          labels.append(Label(column: column, pieces: [piece], heights: [row.height]))
        }
      }
    }
  }

  /// Divides labels that run into one another by the rows of numbers beside them; whether that is sure.
  ///
  /// Either each number stands in the middle of its label, or beside its first line, as labels of several
  /// lines with one number show.
  mutating func divide(at heights: [Double], reach: Double) -> Bool {
    let anchors = labels.map { label in
      heights.filter { label.top - reach < $0 && $0 < label.bottom + reach }
    }
    let shown = zip(labels, anchors).filter { $0.heights.count > 1 && $1.count == 1 }
    let tops = shown.count { abs($1[0] - $0.top) < reach }
    // Labels of both kinds, or none to learn from, tell nothing.
    guard !shown.isEmpty, tops == 0 || tops == shown.count else { return false }
    var divided: [Label] = []
    for (label, anchors) in zip(labels, anchors) {
      guard anchors.count > 1 else {
        divided.append(label)
        continue
      }
      let parts = tops == 0 ? centred(label, anchors, reach) : topped(label, anchors, reach)
      guard let parts else { return false }
      divided += parts
    }
    labels = divided
    return true
  }

  private func centred(_ label: Label, _ anchors: [Double], _ reach: Double) -> [Label]? {
    var parts: [Label] = []
    var start = 0
    for anchor in anchors {
      let end = label.heights.indices[min(start, label.heights.count)...].first {
        abs((label.heights[start] + label.heights[$0]) / 2 - anchor) < reach
      }
      guard let end else { return nil }
      parts.append(part(label, start..<(end + 1)))
      start = end + 1
    }
    return start == label.heights.count ? parts : nil
  }

  private func topped(_ label: Label, _ anchors: [Double], _ reach: Double) -> [Label]? {
    let starts = anchors.compactMap { anchor in
      label.heights.firstIndex { abs($0 - anchor) < reach }
    }
    guard starts.count == anchors.count, starts.first == 0 else { return nil }
    return zip(starts, starts.dropFirst() + [label.heights.count]).map { part(label, $0..<$1) }
  }

  private func part(_ label: Label, _ range: Range<Int>) -> Label {
    Label(
      column: label.column,
      pieces: Array(label.pieces[range]),
      heights: Array(label.heights[range])
    )
  }

  private static func lefts(_ all: [Double], _ em: Double) -> [Double] {
    var lefts: [Double] = []
    for left in all.sorted() where lefts.last.map({ left - $0 > 0.8 * em }) ?? true {
      lefts.append(left)
    }
    return lefts
  }

  private func goesOn(
    _ piece: PrintedLine,
    _ height: Double,
    behind label: Label,
    _ widest: Double
  ) -> Bool {
    guard let above = label.pieces.last, !piece.beginsLabel else { return false }
    let samePage = piece.page == above.page
    if samePage, height - label.bottom > 1.7 * measure.pitch { return false }
    if piece.text.hasPrefix("（") || piece.text.hasPrefix("(") { return true }
    guard hasColumns else { return above.right > widest - 1.9 * measure.em }
    // A wrapped line fills its column, or those that its cell spans.
    let limits = lefts.filter { $0 > piece.left + measure.em } + [edge]
    let limit = limits.first { $0 >= above.right - 0.2 * measure.em } ?? edge
    return above.right > limit - 3.2 * measure.em
  }
}

extension PrintedLine {
  /// Whether a label begins here: a number, or 其中; the bracket behind a number may be on the next line.
  var beginsLabel: Bool {
    if numbering != nil { return true }
    let (text, span) = source
    let scalars = text.scalars[span.range]
    if scalars.starts(with: "其中".unicodeScalars) || scalars.first == "第" { return true }
    // A remark on the table.
    if scalars.first == "注" || scalars.starts(with: "（注".unicodeScalars) { return true }
    guard scalars.first?.folded == "(", scalars.count <= 4 else { return false }
    return scalars.dropFirst().allSatisfy { ChineseNumeral.isOrdinal($0) || $0.folded.isDigit }
  }
}
