/// A number written in running text, with the measure word behind it.
public struct NumberMention: Sendable, Hashable {
  /// Where the number stands in the reading text, without its unit.
  public var range: Range<Int>
  /// Its value, or the bounds of an approximate one (`5000余`).
  public var value: NumberRange
  /// Whether the text calls it approximate (余, 多, 约, 近).
  public var isApproximate: Bool
  /// Whether it is written in Chinese numerals.
  public var isChinese: Bool

  /// Creates a mention.
  public init(range: Range<Int>, value: NumberRange, isApproximate: Bool, isChinese: Bool) {
    self.range = range
    self.value = value
    self.isApproximate = isApproximate
    self.isChinese = isChinese
  }
}
