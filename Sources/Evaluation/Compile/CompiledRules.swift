public import ComplianceModel

/// A rulebook made ready for judging: stateless, shared by all reports and threads.
public struct CompiledRules: Sendable {
  /// What it was made of.
  public let rulebook: Rulebook
  let phrases: PhraseTable
  let checklists: [CompiledChecklist]
  /// How many different rules the items of all checklists have.
  let ruleCount: Int
  /// The calendars of working days, each once.
  let calendars: Calendars
  let audits: AuditGuide
  private let auditWords: AuditWords

  /// Compiles a rulebook; all problems are reported at once.
  public init(_ rulebook: Rulebook) throws(RuleProblems) {
    var phrases = NotedPhrases()
    var numbers = RuleNumbers()
    var calendars = Calendars()
    var checklists: [CompiledChecklist] = []
    for checklist in rulebook.checklists {
      checklists.append(
        CompiledChecklist(
          checklist,
          calendar: calendars.number(for: checklist, rulebook),
          phrases: &phrases,
          numbers: &numbers
        )
      )
    }
    self.checklists = checklists
    self.calendars = calendars
    ruleCount = numbers.count
    auditWords = AuditWords(rulebook, phrases: &phrases)
    audits = try AuditGuide(rulebook, auditWords)
    phrases.table.finish()
    self.phrases = phrases.table
    self.rulebook = rulebook
  }
}

extension CompiledRules: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(rulebook)
    sink.put(phrases)
    sink.put(auditWords)
    sink.put(ruleCount)
    for checklist in checklists { sink.put(apart: checklist.kept.value) }
  }

  /// Checklists are compiled when they are asked for.
  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let rulebook: Rulebook = try source.take()
    phrases = try source.take()
    auditWords = try source.take()
    ruleCount = try source.take()
    var calendars = Calendars()
    var checklists: [CompiledChecklist] = []
    for checklist in rulebook.checklists {
      let calendar = calendars.number(for: checklist, rulebook)
      checklists.append(
        CompiledChecklist(checklist, calendar: calendar, kept: try source.later())
      )
    }
    self.checklists = checklists
    self.calendars = calendars
    self.rulebook = rulebook
    do throws(RuleProblems) {
      audits = try AuditGuide(rulebook, auditWords)
    } catch {
      throw ArchiveError()
    }
  }
}

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

/// An item with its checks compiled.
final class CompiledItem: Sendable {
  enum Contradiction: Sendable {
    case shortcoming(PhraseTable.Group)
    case planned(PhraseTable.Group)
  }

  let item: Item
  let check: CompiledCheck
  /// The check that yields partly met instead of the default.
  let partly: CompiledCheck?
  let unless: [Contradiction]
  /// Whether only a report can tell that it does not apply.
  let asksReport: Bool

  init(_ item: Item, phrases: inout some PhraseSource) {
    self.item = item
    check = CompiledCheck(item.check, phrases: &phrases)
    if case .when(let other) = item.partly {
      partly = CompiledCheck(other, phrases: &phrases)
    } else {
      partly = nil
    }
    var unless: [Contradiction] = []
    for contradiction in item.unless {
      switch contradiction {
      case .shortcoming(let group): unless.append(.shortcoming(phrases.add(group)))
      case .planned(let group): unless.append(.planned(phrases.add(group)))
      }
    }
    self.unless = unless
    asksReport = item.applies?.names.contains { $0.name != Fact.year.rawValue } ?? false
  }
}

/// A check whose phrases are indices into the table.
indirect enum CompiledCheck: Sendable {
  case claim(CompiledClaim)
  case that(CompiledCondition)
  case clean([FindingCode])
  case has(SectionDemand)
  case rows(RowQuery)
  case listed(CompiledListing)
  case ask(Question)
  case ladder([CompiledCheck])
  case all([CompiledCheck])
  case any([CompiledCheck])
  case atLeast(Int, [CompiledCheck])
  case not(CompiledCheck)

  init(_ check: Check, phrases: inout some PhraseSource) {
    func each(_ checks: [Check], _ phrases: inout some PhraseSource) -> [CompiledCheck] {
      var compiled: [CompiledCheck] = []
      for check in checks { compiled.append(CompiledCheck(check, phrases: &phrases)) }
      return compiled
    }
    switch check {
    case .claim(let claim): self = .claim(CompiledClaim(claim, phrases: &phrases))
    case .that(let expression): self = .that(CompiledCondition(expression))
    case .clean(let codes): self = .clean(codes)
    case .has(let demand): self = .has(demand)
    case .rows(let query): self = .rows(query)
    case .listed(let listing): self = .listed(CompiledListing(listing, phrases: &phrases))
    case .ask(let question): self = .ask(question)
    case .ladder(let rungs): self = .ladder(each(rungs, &phrases))
    case .all(let checks): self = .all(each(checks, &phrases))
    case .any(let checks): self = .any(each(checks, &phrases))
    case .atLeast(let count, let checks): self = .atLeast(count, each(checks, &phrases))
    case .not(let check): self = .not(CompiledCheck(check, phrases: &phrases))
    }
  }
}

/// A claim whose phrases are indices into the table.
final class CompiledClaim: Sendable {
  let claim: Claim
  let says: PhraseTable.Group?
  let with: [PhraseTable.Group]
  let without: [PhraseTable.Group]
  let about: PhraseTable.Group?
  let stances: [Stance]
  /// The figures that say the same.
  let figures: [FigureName]

  init(_ claim: Claim, phrases: inout some PhraseSource) {
    self.claim = claim
    stances = Stance.allCases.filter(claim.stances.contains)
    figures = claim.figure?.names.map { FigureName(rawValue: $0.name) } ?? []
    says = claim.says.map { phrases.add($0) }
    with = claim.with.map { phrases.add($0) }
    without = claim.without.map { phrases.add($0) }
    about = claim.about.map { phrases.add($0) }
  }
}

/// A condition with what it asks for, and how it is told.
final class CompiledCondition: Sendable {
  enum Name: Sendable {
    case fact(Fact)
    case figure(String)
    case lastYear(String)
  }

  let expression: Expression
  let names: [Name]
  /// Whether it asks for figures of the year before.
  let asksLastYear: Bool
  /// Whether it asks for nothing but the year, and so only opens the way for other checks.
  let isGuard: Bool
  private let words: Deferred<(holds: String, fails: String)>

  /// What people are told when it holds.
  var holds: String { words.value.holds }

  /// What people are told when it does not.
  var fails: String { words.value.fails }

  init(_ expression: Expression) {
    self.expression = expression
    let names = expression.names.map(\.name)
    self.names = names.map { name in
      if let fact = Fact.named(name) { return .fact(fact) }
      return name.hasPrefix(Fact.lastYear) ? .lastYear(name) : .figure(name)
    }
    asksLastYear = names.contains { $0.hasPrefix(Fact.lastYear) }
    isGuard = names.allSatisfy { $0 == Fact.year.rawValue }
    words = Deferred { (Remark.holds(expression), Remark.fails(expression)) }
  }
}

/// Listed subjects whose phrases are indices into the table.
struct CompiledListing: Sendable {
  let subjects: [CompiledClaim]
  /// What each subject is called: the first way to say it.
  let names: [String]
  let rows: RowQuery?

  init(_ listing: Listing, phrases: inout some PhraseSource) {
    var subjects: [CompiledClaim] = []
    for subject in listing.subjects { subjects.append(CompiledClaim(subject, phrases: &phrases)) }
    self.subjects = subjects
    names = subjects.map { subject in
      String((subject.says?.source ?? "").split(separator: "|", maxSplits: 1).first ?? "")
    }
    rows = listing.rows
  }
}

extension CompiledCheck {
  /// Whether it looks at the report and at nothing else.
  var readsReport: Bool {
    switch self {
    case .claim, .that, .clean, .has: true
    case .rows, .listed, .ask, .ladder, .all, .any, .atLeast, .not: false
    }
  }
}
