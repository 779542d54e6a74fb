/// Chooses how to say things: the least used way of the round, and not the way of last year.
struct Writer {
  var chance: Chance
  var facts: [String: String]
  /// Uses of each way in the round, by pool.
  var used: [String: [Int: Int]] = [:]
  /// Ways the agency took last year.
  var avoid: [String: Set<Int>] = [:]
  /// Ways taken now.
  private(set) var taken: [String: Set<Int>] = [:]

  /// One sentence; `keep` narrows the choice, for instance to those that tell a certain fact.
  mutating func say(_ pool: String, keep: (String) -> Bool = { _ in true }) -> String {
    guard let ways = Phrases.all[pool] else { preconditionFailure("no pool \(pool)") }
    let fresh = ways.indices.filter { keep(ways[$0]) && !taken[pool, default: []].contains($0) }
    let open = fresh.filter { !avoid[pool, default: []].contains($0) }
    let choice = open.isEmpty ? fresh : open
    guard !choice.isEmpty else { return "" }
    let least = choice.map { used[pool]?[$0] ?? 0 }.min() ?? 0
    let index = chance.pick(choice.filter { (used[pool]?[$0] ?? 0) == least })
    used[pool, default: [:]][index, default: 0] += 1
    taken[pool, default: []].insert(index)
    return fill(ways[index])
  }

  /// A sentence without a fact.
  mutating func prose() -> String {
    let clauses = [say("opening"), say("middle"), say("closing")].filter { !$0.isEmpty }
    return clauses.joined(separator: "，") + "。"
  }

  mutating func several(_ pool: String, _ count: Int) -> [String] {
    (0..<count).map { _ in say(pool) }.filter { !$0.isEmpty }
  }

  /// The template with its facts, each marked.
  func fill(_ template: String) -> String {
    var result = ""
    var rest = Substring(template)
    while let start = rest.firstIndex(of: "{") {
      result += rest[..<start]
      guard let end = rest[start...].firstIndex(of: "}") else { break }
      let key = String(rest[rest.index(after: start)..<end])
      guard let value = facts[key] else { preconditionFailure("no fact \(key)") }
      result += key.contains(".") ? Draft.mark(key, value) : value
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
