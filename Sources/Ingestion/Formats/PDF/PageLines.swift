internal import ComplianceModel

/// Pages of words → the lines of their text, without what is printed on every page.
enum PageLines {
  /// Part of a page at its head and foot where page numbers and running titles stand.
  private static let margin = 0.12

  /// The lines in order of reading.
  static func lines(_ pages: [PrintedPage]) -> [PrintedLine] {
    let all = pages.enumerated().map { index, page in lines(of: page, number: index + 1) }
    let repeated = repeatedKeys(all, pages)
    var result: [PrintedLine] = []
    for (index, lines) in all.enumerated() {
      for line in lines where !isFurniture(line, on: pages[index], repeated) { result.append(line) }
    }
    return result
  }

  private static func lines(of page: PrintedPage, number: Int) -> [PrintedLine] {
    var groups: [(middle: Double, height: Double, words: [PrintedWord])] = []
    for word in page.words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let last = groups.last,
        abs(word.middle - last.middle) < min(word.height, last.height) * 0.4
      {
        groups[groups.count - 1].words.append(word)
      } else {
        groups.append((word.middle, word.height, [word]))
      }
    }
    return groups.enumerated().map { index, group in
      PrintedLine(
        page: number,
        number: index + 1,
        words: group.words.sorted { $0.left < $1.left }
      )
    }
  }

  private struct Key: Hashable {
    var text: String
    var height: Int
  }

  private static func isInMargin(_ line: PrintedLine, _ page: PrintedPage) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }

  private static func key(_ line: PrintedLine) -> Key {
    // Numbers of pages differ.
    let text = line.text.matchingKey.filter { !$0.isNumber }
    return Key(text: text, height: Int((line.middle / 4).rounded()))
  }

  /// Lines at head or foot that most pages have at the same height.
  private static func repeatedKeys(
    _ lines: [[PrintedLine]],
    _ pages: [PrintedPage]
  ) -> Set<Key> {
    var counts: [Key: Int] = [:]
    for (index, page) in lines.enumerated() {
      for key in Set(page.filter { isInMargin($0, pages[index]) }.map(key)) {
        counts[key, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value >= 2 && $0.value * 2 >= pages.count }.keys)
  }

  private static func isFurniture(
    _ line: PrintedLine,
    on page: PrintedPage,
    _ repeated: Set<Key>
  ) -> Bool {
    guard isInMargin(line, page) else { return false }
    if isPageNumber(line.text.matchingKey) { return true }
    return repeated.contains(key(line)) && line.words.count <= 12 && !isRow(line)
  }

  /// Whether it is a row of numbers, which a table over several pages may have at the same height.
  private static func isRow(_ line: PrintedLine) -> Bool {
    line.words.count { CellReader.read($0.text).value != nil } >= 2
  }

  /// `3`, `- 3 -`, `— 3 —`, `第3页`, `3/12`, `第 3 页 共 12 页`.
  private static func isPageNumber(_ text: String) -> Bool {
    guard text.count <= 14, text.contains(where: \.isNumber) else { return false }
    return text.allSatisfy { $0.isNumber || "-—第页共/,.·".contains($0) }
      && text.filter(\.isNumber).count <= 6
  }
}
