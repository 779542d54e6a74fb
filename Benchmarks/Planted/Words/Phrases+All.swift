extension Phrases {
  /// Every pool by its name.
  static let all: [String: [String]] = pools.merging(["traps": traps]) { first, _ in first }
}
