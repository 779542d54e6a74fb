/// How one item was judged, step by step, for people.
public struct Trace: Sendable, Hashable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// Depth in the explanation, from 0.
    public var depth: Int
    /// What was looked at and what came of it, in Chinese.
    public var text: String
    /// The places looked at.
    public var evidence: [Evidence]

    /// Creates a step.
    public init(depth: Int, text: String, evidence: [Evidence] = []) {
      self.depth = depth
      self.text = text
      self.evidence = evidence
    }
  }

  /// The item.
  public var item: Item
  /// What it came to.
  public var verdict: Verdict
  /// The steps in order.
  public var steps: [Step]
  /// What would have changed the verdict, in Chinese.
  public var changes: [String]

  /// Creates a trace.
  public init(item: Item, verdict: Verdict, steps: [Step], changes: [String]) {
    self.item = item
    self.verdict = verdict
    self.steps = steps
    self.changes = changes
  }
}
