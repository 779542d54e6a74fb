/// Between which places an agency moves when one top indicator after another is left out (名次敏感性).
///
/// Its place with all indicators need not lie between them: whoever is passed by two others through
/// one indicator each stands better without either.
public struct RankSwing: Sendable, Hashable {
  /// Best place without any one of them.
  public var best: Int
  /// Title of the indicator without which it is the best, the first of several.
  public var bestWithout: String
  /// Worst place without any one of them.
  public var worst: Int
  /// Title of the indicator without which it is the worst, the first of several.
  public var worstWithout: String

  /// Creates a swing.
  public init(best: Int, bestWithout: String, worst: Int, worstWithout: String) {
    self.best = best
    self.bestWithout = bestWithout
    self.worst = worst
    self.worstWithout = worstWithout
  }
}
