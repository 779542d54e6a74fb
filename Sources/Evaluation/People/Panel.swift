internal import ComplianceModel

/// Decides which of the judgements on one item or finding count; all of them stay in the review.
///
/// What is stale or past its end is set aside first. Within a stage an adjudication counts, else the
/// latest word of every assessor, if they agree. The latest stage with anything left counts.
struct Panel {
  /// What judgements have to be tied to.
  let fingerprint: Fingerprint
  /// The day on which they are looked at.
  let date: CalendarDay?
  /// Whether two decisions come to the same.
  let agree: (Judgement.Decision, Judgement.Decision) -> Bool

  /// The judgements with their standing; nil when there are none.
  func review(_ judgements: [Judgement]) -> Review? {
    guard !judgements.isEmpty else { return nil }
    var entries = judgements.map { judgement in
      Review.Entry(
        judgement: judgement,
        stage: judgement.stage ?? .first,
        standing: standing(judgement),
        isLimitUnchecked: judgement.until != nil && date == nil
      )
    }
    let dispute = disputedStage(entries)
    for index in entries.indices where entries[index].judgement.stage == nil {
      entries[index].stage = dispute
    }
    let sorted = entries.enumerated()
      .sorted { ($0.element.stage, $0.offset) < ($1.element.stage, $1.offset) }
    return settled(sorted.map(\.element))
  }

  /// Whether a judgement counts by itself.
  private func standing(_ judgement: Judgement) -> Review.Standing {
    if judgement.decision == .remark { return .remark }
    if let tied = judgement.fingerprint, tied != fingerprint {
      return tied.subject == fingerprint.subject ? .staleQuotes : .staleDemand
    }
    if let date, let until = judgement.until, until < date { return .expired }
    return .counts
  }

  /// The stage that an adjudication without one settles: the first in which assessors differ, else the
  /// latest.
  private func disputedStage(_ entries: [Review.Entry]) -> Judgement.Stage {
    let live = entries.filter { $0.standing == .counts && $0.judgement.stage != nil }
    let stages = Set(live.map(\.stage)).sorted()
    let disputed = stages.first { stage in
      !isUnanimous(Self.latest(live.filter { $0.stage == stage && !$0.judgement.isAdjudication }))
    }
    return disputed ?? stages.last ?? .first
  }

  private func settled(_ entries: [Review.Entry]) -> Review {
    var entries = entries
    let live = entries.indices.filter { entries[$0].standing == .counts }
    let last = live.map { entries[$0].stage }.max()
    let final = live.filter { entries[$0].stage == last }
    let adjudications = final.filter { entries[$0].judgement.isAdjudication }
    let heard =
      adjudications.isEmpty
      ? Self.latest(entries, among: final) : Self.latest(entries, among: adjudications, of: nil)
    for index in live where !heard.contains(index) { entries[index].standing = .superseded }
    if !isUnanimous(heard.map { entries[$0] }) {
      for index in heard { entries[index].standing = .contested }
    }
    return Review(entries: entries)
  }

  private func isUnanimous(_ entries: [Review.Entry]) -> Bool {
    guard let first = entries.first else { return true }
    return entries.allSatisfy { agree($0.judgement.decision, first.judgement.decision) }
  }

  /// The latest word of every assessor, in order.
  static func latest(_ entries: [Review.Entry]) -> [Review.Entry] {
    latest(entries, among: Array(entries.indices)).map { entries[$0] }
  }

  /// The latest of each assessor, or of all of them together.
  private static func latest(
    _ entries: [Review.Entry],
    among indices: [Int],
    of assessor: ((Judgement) -> String)? = { $0.assessor.matchingKey }
  ) -> [Int] {
    var found: [String: Int] = [:]
    for index in indices {
      let key = assessor?(entries[index].judgement) ?? ""
      if let other = found[key], isLater(entries[other].judgement, than: entries[index].judgement) {
        continue
      }
      found[key] = index
    }
    return found.values.sorted()
  }

  /// By day where both have one, else by order of reading.
  private static func isLater(_ judgement: Judgement, than next: Judgement) -> Bool {
    guard let day = judgement.date, let other = next.date else { return false }
    return day > other
  }
}
