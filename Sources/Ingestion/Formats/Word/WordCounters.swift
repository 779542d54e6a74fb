internal import ComplianceModel

/// Counts the numbered paragraphs of a Word file, as Word does when it prints.
struct WordCounters {
  private let lists: WordLists
  private let styles: WordStyles
  /// The last number of each level, by the look that lists share.
  private var counts: [String: [Int?]] = [:]
  /// Lists that have been used; a list that begins anew does so once.
  private var used: Set<String> = []

  init(lists: WordLists, styles: WordStyles) {
    self.lists = lists
    self.styles = styles
  }

  /// The number in front of a paragraph, empty for a bullet; nil if it has none.
  mutating func next(for paragraph: WordParagraph) -> String? {
    let styled = styles.number(paragraph.style)
    guard let list = paragraph.number?.list ?? styled.list, list != "0",
      let counters = lists.counters(of: list, styles: styles)
    else { return nil }
    let own = paragraph.style.flatMap { lists.level(ofStyle: $0, counters: counters) }
    let index = paragraph.number?.level ?? own ?? styled.level ?? 0
    guard (0..<WordLists.levels).contains(index),
      let level = lists.level(index, of: list, counters: counters)
    else { return nil }
    var counts = counts[counters] ?? Array(repeating: nil, count: WordLists.levels)
    if used.insert(list).inserted {
      for (level, start) in lists.starts(of: list) { counts[level] = start - 1 }
    }
    counts[index] = counts[index].map { $0 + 1 } ?? level.start
    for deeper in (index + 1)..<max(index + 1, WordLists.levels) {
      let restart = lists.level(deeper, of: list, counters: counters)?.restart ?? deeper
      if index < restart { counts[deeper] = nil }
    }
    self.counts[counters] = counts
    return printed(level, counts: counts, list: list, counters: counters)
  }

  private func printed(
    _ level: WordLists.Level,
    counts: [Int?],
    list: String,
    counters: String
  ) -> String {
    guard level.format != "bullet" else { return "" }
    var text = ""
    var rest = level.text[...]
    while let next = rest.popFirst() {
      guard next == "%", let digit = rest.first?.wholeNumberValue,
        (1...WordLists.levels).contains(digit)
      else {
        text.append(next)
        continue
      }
      rest.removeFirst()
      let shown = lists.level(digit - 1, of: list, counters: counters)
      let number = counts[digit - 1] ?? shown?.start ?? 0
      text += CountingFormat.printed(number, as: level.isLegal ? "decimal" : shown?.format ?? "")
    }
    guard let last = text.unicodeScalars.last else { return "" }
    // Behind punctuation nobody types a blank; a bare number would run into the words.
    let needsBlank =
      level.suffix != "nothing"
      && (last.isHan || last.properties.isAlphabetic
        || last.properties.numericType != nil)
    return needsBlank ? text + " " : text
  }
}
