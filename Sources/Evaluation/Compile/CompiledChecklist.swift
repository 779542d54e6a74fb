internal import ComplianceModel

/// A checklist with its items compiled, in order.
final class CompiledChecklist: Sendable {
  let checklist: Checklist
  /// The number of the calendar its limits are counted in.
  let calendar: Int
  /// What compiling it again asks for.
  let kept: Deferred<Kept>
  private let content: Deferred<Content>

  var items: [CompiledItem] { content.value.items }

  /// The numbers of the rules of its items.
  var rules: [Int] { content.value.rules }

  /// How it is scored; its items are the same ones.
  var plan: ScoringPlan { content.value.plan }

  init(
    _ checklist: Checklist,
    calendar: Int,
    phrases: inout NotedPhrases,
    numbers: inout RuleNumbers
  ) {
    self.checklist = checklist
    self.calendar = calendar
    let (plan, items) = Self.compile(checklist, phrases: &phrases)
    let rules = items.map { numbers.number(of: $0, calendar: calendar) }
    content = Deferred(Content(plan: plan, items: items, rules: rules))
    kept = Deferred(Kept(phrases: phrases.takeAsked(), rules: rules))
  }

  init(_ checklist: Checklist, calendar: Int, kept: Deferred<Kept>) {
    self.checklist = checklist
    self.calendar = calendar
    self.kept = kept
    content = Deferred {
      var phrases = kept.value.phrases
      let (plan, items) = Self.compile(checklist, phrases: &phrases)
      return Content(plan: plan, items: items, rules: kept.value.rules)
    }
  }

  private static func compile(
    _ checklist: Checklist,
    phrases: inout some PhraseSource
  ) -> (plan: ScoringPlan, items: [CompiledItem]) {
    let plan = ScoringPlan(checklist)
    var items: [CompiledItem] = []
    for planned in plan.items { items.append(CompiledItem(planned.item, phrases: &phrases)) }
    return (plan, items)
  }

  /// What it consists of once it is compiled.
  private struct Content: Sendable {
    let plan: ScoringPlan
    let items: [CompiledItem]
    let rules: [Int]
  }

  /// What only comes of compiling all checklists together.
  struct Kept: Archived, Sendable {
    /// The words that its items ask for.
    let phrases: KeptPhrases
    /// The numbers of the rules of its items.
    let rules: [Int]

    init(phrases: KeptPhrases, rules: [Int]) {
      self.phrases = phrases
      self.rules = rules
    }

    func put(into sink: ArchiveSink) {
      sink.put(phrases)
      sink.put(table: rules)
    }

    init(from source: inout ArchiveSource) throws(ArchiveError) {
      phrases = try source.take()
      rules = try source.table()
    }
  }
}
