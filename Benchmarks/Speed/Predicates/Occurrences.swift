/// Where the phrases of a plan stand in one report, those of each in a chain from the last to the first.
struct Occurrences {
  private struct Link {
    let start: Int32
    /// The occurrence of the same phrase before, or -1.
    let before: Int32
  }

  private var lasts: [Int32]
  private var links: [Link] = []

  init(phrases: Int) { lasts = Array(repeating: -1, count: phrases) }

  mutating func removeAll() {
    links.removeAll(keepingCapacity: true)
    for phrase in lasts.indices { lasts[phrase] = -1 }
  }

  @inline(__always)
  mutating func append(_ phrase: Int, at start: Int) {
    let link = Link(start: Int32(truncatingIfNeeded: start), before: lasts[phrase])
    lasts[phrase] = Int32(truncatingIfNeeded: links.count)
    links.append(link)
  }

  func contains(_ phrase: Int) -> Bool { lasts[phrase] >= 0 }

  /// The last occurrence of a phrase, for `start` and `before`; nil if there is none.
  func last(_ phrase: Int) -> Int? { lasts[phrase] < 0 ? nil : Int(lasts[phrase]) }

  func start(_ occurrence: Int) -> Int { Int(links[occurrence].start) }

  func before(_ occurrence: Int) -> Int? {
    let before = links[occurrence].before
    return before < 0 ? nil : Int(before)
  }
}
