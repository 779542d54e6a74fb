public import ComplianceModel

/// What assessors and those who are assessed are given before a round: a checklist in plain words
/// (考核手册).
public struct Handbook {
  let checklist: Checklist
  let rulebook: Rulebook
  let prose: RuleProse

  /// The handbook of a checklist of the rulebook, with the words of its conditions.
  public init(_ checklist: Checklist, of rulebook: Rulebook, words: RuleWords) {
    self.checklist = checklist
    self.rulebook = rulebook
    prose = RuleProse(rulebook: rulebook, words: words)
  }

  /// What is said of an item, in the order of the columns.
  struct Entry {
    let marks: String
    let requirement: String
    let basis: String
    let method: [Clause]
    let sources: [String]
    let remedy: String
    let examples: [Example]
  }

  /// An example and what it comes to.
  struct Example {
    let outcome: Outcome
    let text: String
  }

  var format: MarksFormat { MarksFormat(places: checklist.places) }

  var title: String { Wording.handbookTitle(checklist) }

  var facts: [(label: String, text: String)] {
    let calendars = rulebook.localCalendars.filter { checklist.calendars.contains($0.id) }
    return Wording.facts(checklist, calendars: calendars.map(\.title))
  }

  var steps: [String] { Wording.steps(checklist) }

  /// Identifier, title, marks and weight of the parts of a blend.
  var parts: [(id: String, title: String, marks: String, weight: String)] {
    checklist.parts.map { part in
      let weight = RuleWeight(part.marks, .scored, isDeduction: false, of: checklist.marks)
      return (
        id: part.checklist,
        title: rulebook.checklists.first { $0.id == part.checklist }?.title ?? part.checklist,
        marks: format.plain(part.marks),
        weight: Wording.weight(weight)
      )
    }
  }

  func entry(_ item: Item, _ line: RuleLine) -> Entry {
    Entry(
      marks: Wording.marks(line, format),
      requirement: item.requirement,
      basis: item.basis ?? Wording.absent,
      method: prose.method(of: item),
      sources: prose.sources(of: item),
      remedy: item.remedy,
      examples: item.examples.map { example in
        Example(
          outcome: example.outcome,
          text: Wording.text(example, ledger: prose.ledger)
        )
      }
    )
  }
}
