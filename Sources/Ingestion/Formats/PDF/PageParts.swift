internal import ComplianceModel

/// The lines of a file, those of tables apart from text.
struct PageParts {
  enum Part {
    case text([PrintedLine])
    case table([PrintedLine])
  }

  /// Lines between two rows of numbers at most: a label wrapped in a narrow column, a header.
  private static let longestGap = 16

  /// Cells of a row at most; the widest table of a report has 15.
  private static let mostPieces = 100

  private(set) var parts: [Part] = []
  private let lines: [PrintedLine]
  private let segments: [[PrintedLine]]
  private let measure: PageMeasure

  init(_ lines: [PrintedLine], _ measure: PageMeasure) {
    self.lines = lines
    self.measure = measure
    segments = lines.map { $0.segments(gap: measure.gap) }
    var done = 0
    while let region = region(from: done) {
      if region.lowerBound > done { parts.append(.text(Array(lines[done..<region.lowerBound]))) }
      parts.append(.table(Array(lines[region])))
      done = region.upperBound
    }
    if done < lines.count { parts.append(.text(Array(lines[done...]))) }
  }

  /// The next lines that are a table: rows of numbers, and what stands between and around them.
  private func region(from start: Int) -> Range<Int>? {
    var next = start
    while let first = lines.indices[next...].first(where: isRow) {
      var last = first
      var rows = 1
      while let following = following(last) {
        last = following
        rows += 1
      }
      // One row of two numbers may be a line of text.
      if rows >= 2 || segments[first].count >= 4 {
        return upwards(first, notBefore: start)..<(downwards(last) + 1)
      }
      next = last + 1
    }
    return nil
  }

  private func isRow(_ index: Int) -> Bool {
    (2...Self.mostPieces).contains(segments[index].count)
      && segments[index].contains(where: \.isValue)
  }

  /// The next row of the same table.
  private func following(_ row: Int) -> Int? {
    for index in lines.indices[(row + 1)...].prefix(Self.longestGap) {
      if isRow(index) {
        let between = (row + 1)..<index
        let divides = between.contains { isHeading($0) }
        return divides && !isAlike(row, index) ? nil : index
      }
      if isProse(index) { return nil }
    }
    return nil
  }

  /// Whether the numbers of two rows stand below one another.
  private func isAlike(_ row: Int, _ other: Int) -> Bool {
    let (above, below) = (segments[row].filter(\.isValue), segments[other].filter(\.isValue))
    return below.allSatisfy { value in
      above.contains { $0.left < value.right && value.left < $0.right }
    }
      || above.allSatisfy { value in
        below.contains { $0.left < value.right && value.left < $0.right }
      }
  }

  /// A line with the number of a chapter and nothing beside it.
  private func isHeading(_ index: Int) -> Bool {
    guard segments[index].count == 1 else { return false }
    let style = lines[index].numbering
    return style == .part || style == .hanPause
  }

  /// A full line, or one that ends a sentence.
  private func isProse(_ index: Int) -> Bool {
    guard segments[index].count == 1 else { return false }
    let line = lines[index]
    if line.text.hasSuffix("。") { return true }
    return line.right > measure.right - 2 * measure.em
      && line.left < measure.left + 3 * measure.em && line.words.count > 0
      && line.right - line.left > 20 * measure.em
  }

  /// The first line of the header above a row.
  private func upwards(_ row: Int, notBefore start: Int) -> Int {
    var top = row
    var index = row - 1
    var headings = 0
    while index >= start, row - index <= Self.longestGap, !isProse(index) {
      // Lines of one piece belong to a header only if others stand above them.
      if segments[index].count >= 2 { top = index }
      headings += isHeading(index) ? 1 : 0
      if top - index > 3 || headings > 1 { break }
      index -= 1
    }
    return top
  }

  /// The last line of the label of a row.
  private func downwards(_ row: Int) -> Int {
    guard segments[row].first?.isValue == false,
      let limit = segments[row].dropFirst().first?.left
    else { return row }
    var last = row
    while last + 1 < lines.count, segments[last + 1].count == 1 {
      let (line, above) = (lines[last + 1], lines[last])
      let label = segments[last].last { $0.right < limit } ?? above
      guard line.page == above.page, line.middle - above.middle < 1.4 * measure.pitch,
        line.right < limit, line.numbering == nil, !line.text.hasSuffix("。"),
        abs(line.left - label.left) < measure.em
      else { break }
      last += 1
    }
    return last
  }
}
