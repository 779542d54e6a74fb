/// How marks are earned (计分办法).
public enum Award: Sendable, Hashable {
  /// Met earns everything, partly met this share in ten-thousandths.
  case all(partly: Int64)
  /// A share of the marks: of rows or listed points, or what an expression comes to (0…1).
  case share(Expression?)
  /// The marks of the first threshold that is reached, of a share or of what an expression comes to.
  case steps([AwardStep], of: Expression?)
  /// Every case beyond the free ones costs so much, down to nothing or to a limit (扣完为止).
  case each(cost: Marks, atMost: Marks?, free: Int)
  /// A person chooses one of these levels.
  case levels([AwardLevel])
}

extension Item {
  /// The level of its award with this name.
  public func level(_ title: String) -> AwardLevel? {
    guard case .levels(let levels) = award else { return nil }
    let key = title.matchingKey
    return levels.first { $0.title.matchingKey == key }
  }
}

/// A threshold and what reaching it earns.
public struct AwardStep: Sendable, Hashable {
  /// Lowest value that reaches it.
  public var from: Quantity
  /// Share of the marks in ten-thousandths.
  public var earns: Int64

  /// Creates a step.
  public init(from: Quantity, earns: Int64) {
    self.from = from
    self.earns = earns
  }
}

/// A level that a person chooses, and what it earns: a share of the marks or a range of shares.
public struct AwardLevel: Sendable, Hashable {
  /// Name, such as `良`.
  public var title: String
  /// Lowest share of the marks in ten-thousandths.
  public var low: Int64
  /// Highest share; equal to the lowest when the level leaves no choice.
  public var high: Int64

  /// Creates a level.
  public init(title: String, low: Int64, high: Int64) {
    self.title = title
    self.low = low
    self.high = high
  }
}
