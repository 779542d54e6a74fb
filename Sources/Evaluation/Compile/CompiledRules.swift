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
