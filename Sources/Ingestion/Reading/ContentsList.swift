internal import ComplianceModel

/// Finds a table of contents without dots: titles one below the other that all come again further down.
enum ContentsList {
  /// Titles that make one.
  private static let fewest = 4

  /// Indices of the blocks that belong to it.
  static func blocks(of document: Document) -> Set<Int> {
    var last: [String: Int] = [:]
    let keys = document.blocks.map { key($0, document) }
    for (index, key) in keys.enumerated() where !key.isEmpty { last[key] = index }
    var found: Set<Int> = []
    var run: [Int] = []
    for (index, key) in keys.enumerated() {
      if !key.isEmpty, let again = last[key], again > index,
        document.blocks[index].numbering != nil || !run.isEmpty
      {
        run.append(index)
        continue
      }
      if run.count >= fewest { found.formUnion(run) }
      run = []
    }
    return found
  }

  /// The words of a title, without the number of its page; empty for other blocks.
  private static func key(_ block: Block, _ document: Document) -> String {
    if case .table = block.kind { return "" }
    guard block.span.count <= 60 else { return "" }
    var key = document.text.string(block.span).matchingKey[...]
    while let last = key.last, last.isNumber || "….·-".contains(last) { key.removeLast() }
    // Not 无。 below several headings.
    return key.count >= 4 && !key.hasSuffix("。") ? String(key) : ""
  }
}
