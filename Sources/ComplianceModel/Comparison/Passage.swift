/// A run of clauses that stands in two reports.
public struct Passage: Sendable, Hashable {
  /// The clauses of the one report, as positions in its list.
  public var ours: ClosedRange<Int>
  /// The clauses of the other, as positions in its list.
  public var theirs: ClosedRange<Int>

  /// Creates a run.
  public init(ours: ClosedRange<Int>, theirs: ClosedRange<Int>) {
    self.ours = ours
    self.theirs = theirs
  }

  /// A clause of our report.
  public struct Clause: Sendable, Hashable {
    /// Its hash; nil if it says nothing of its own: then it neither makes nor breaks a run.
    public var hash: UInt64?
    /// Whether no run reaches from the clause before to this one.
    public var opens: Bool

    /// Creates a clause.
    public init(hash: UInt64?, opens: Bool = false) {
      self.hash = hash
      self.opens = opens
    }
  }

  /// Finds the runs of clauses that two reports share, none overlapping in ours, in order.
  ///
  /// A clause that the other report repeats more often than `tooOften` says nothing of its own, so that
  /// the time stays linear whatever is handed in.
  public static func shared(
    _ ours: [Clause],
    with theirs: [UInt64],
    tooOften: Int = 4
  ) -> [Passage] {
    var positions: [UInt64: [Int]] = [:]
    for (position, hash) in theirs.enumerated() { positions[hash, default: []].append(position) }
    var open: [Passage] = []
    var closed: [Passage] = []
    for (position, clause) in ours.enumerated() {
      if clause.opens {
        closed += open
        open = []
      }
      guard let hash = clause.hash else { continue }
      let found = positions[hash] ?? []
      if found.count > tooOften { continue }
      var next: [Passage] = []
      for other in found {
        let run = open.firstIndex { run in
          let step = other - run.theirs.upperBound
          // As many clauses may lie between as in ours, and one that was split.
          return step > 0 && step <= position - run.ours.upperBound + 1
        }
        if let run {
          let start = open.remove(at: run)
          next.append(
            Passage(
              ours: start.ours.lowerBound...position,
              theirs: start.theirs.lowerBound...other
            )
          )
        } else {
          next.append(Passage(ours: position...position, theirs: other...other))
        }
      }
      closed += open
      open = next
    }
    return longest(closed + open, count: ours.count)
  }

  /// Of runs that overlap the longest.
  private static func longest(_ runs: [Passage], count: Int) -> [Passage] {
    var taken = Array(repeating: false, count: count)
    var kept: [Passage] = []
    let ordered = runs.sorted {
      ($1.ours.count, $0.ours.lowerBound, $0.theirs.lowerBound)
        < ($0.ours.count, $1.ours.lowerBound, $1.theirs.lowerBound)
    }
    for run in ordered where !taken[run.ours.lowerBound] && !taken[run.ours.upperBound] {
      for position in run.ours { taken[position] = true }
      kept.append(run)
    }
    return kept.sorted { $0.ours.lowerBound < $1.ours.lowerBound }
  }
}
