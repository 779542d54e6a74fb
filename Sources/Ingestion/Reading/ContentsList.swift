internal import ComplianceModel

/// Finds a table of contents without dots: titles one below the other that all come again further down.
enum ContentsList {
  /// Titles that make one.
  private static let fewest = 4

  /// Indices of the blocks that belong to it.
  static func blocks(of document: Document) -> Set<Int> {
    var last: [ScalarKey: Int] = [:]
    let keys = document.blocks.map { key($0, document) }
    for (index, key) in keys.enumerated() { if let key { last[key] = index } }
    var found: Set<Int> = []
    var run: [Int] = []
    for (index, key) in keys.enumerated() {
      if let key, let again = last[key], again > index,
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

  /// The words of a title, without the number of its page; nil for other blocks.
  private static func key(_ block: Block, _ document: Document) -> ScalarKey? {
    if case .table = block.kind { return nil }
    guard block.span.count <= longest,
      var key = document.text.key(block.span, longest: longest)
    else { return nil }
    while let last = key.last, last.isNumber || "….·-".unicodeScalars.contains(last) {
      key.removeLast()
    }
    // Not 无。 below several headings.
    return key.count >= 4 && key.last != "。" ? ScalarKey(key) : nil
  }

  /// Scalars of a title at most.
  private static let longest = 60
}
