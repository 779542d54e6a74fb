/// Where the phrases of a plan stand in one report, each in a chain in order of the text.
struct Occurrences {
  private struct Link {
    let start: Int32
    /// The next occurrence of the same phrase, or -1.
    var next: Int32
  }

  private var firsts: [Int32]
  private var lasts: [Int32]
  private var links: [Link] = []

  init(phrases: Int) {
    firsts = Array(repeating: -1, count: phrases)
    lasts = firsts
  }

  mutating func removeAll() {
    links.removeAll(keepingCapacity: true)
    for phrase in firsts.indices { firsts[phrase] = -1 }
  }

  mutating func append(_ phrase: Int, at start: Int) {
    let link = Int32(links.count)
    links.append(Link(start: Int32(start), next: -1))
    if firsts[phrase] < 0 {
      firsts[phrase] = link
    } else {
      links[Int(lasts[phrase])].next = link
    }
    lasts[phrase] = link
  }

  func contains(_ phrase: Int) -> Bool { firsts[phrase] >= 0 }

  /// The first occurrence of a phrase, for `start` and `next`; nil if there is none.
  func first(_ phrase: Int) -> Int? { firsts[phrase] < 0 ? nil : Int(firsts[phrase]) }

  func start(_ occurrence: Int) -> Int { Int(links[occurrence].start) }

  func next(_ occurrence: Int) -> Int? {
    let next = links[occurrence].next
    return next < 0 ? nil : Int(next)
  }
}
