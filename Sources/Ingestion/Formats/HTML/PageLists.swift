internal import ComplianceModel

/// Counts the items of numbered lists.
struct PageLists {
  private struct List {
    var kind: String
    var isOrdered: Bool
    var next: Int
    /// The number of the item that begins, until its first words are there.
    var pending: String?
  }

  private var lists: [List] = []

  mutating func begin(_ node: Int, of page: Page, _ style: PageStyle) {
    let isOrdered = page.nodes[node].element == .orderedList
    let kind = style.listKind ?? page.attribute(.type, of: node) ?? ""
    let start = page.attribute(.start, of: node).flatMap { Int($0) } ?? 1
    lists.append(List(kind: kind, isOrdered: isOrdered, next: min(max(start, 0), 100_000)))
  }

  mutating func end() { _ = lists.popLast() }

  mutating func count(_ node: Int, of page: Page) {
    guard let last = lists.indices.last, lists[last].isOrdered else { return }
    if let value = page.attribute(.value, of: node).flatMap({ Int($0) }) {
      lists[last].next = min(max(value, 0), 100_000)
    }
    lists[last].pending = ListNumber.printed(lists[last].next, kind: lists[last].kind)
    lists[last].next += 1
  }

  /// The number to print in front of words, once an item; items that bring a number of their own have
  /// none from the browser, or the style sheet of the site hides it.
  mutating func number(before words: String) -> String {
    guard let last = lists.indices.last, let pending = lists[last].pending else { return "" }
    lists[last].pending = nil
    let text = SourceText(String(words.drop(while: \.isWhitespace).prefix(20)))
    let own = NumberingReader.match(in: text, at: 0, end: text.scalars.count)
    return own == nil ? pending : ""
  }
}
