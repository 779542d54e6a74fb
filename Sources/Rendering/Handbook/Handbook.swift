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
    return Wording.facts(checklist, basis: commonBasis, calendars: calendars.map(\.title))
  }

  /// The ground that many items share, told once instead of at each of them.
  private var commonBasis: String? {
    var counts: [String: Int] = [:]
    let items = checklist.items
    for basis in items.compactMap(\.basis) where basis.unicodeScalars.count > Self.shortBasis {
      counts[basis, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { $0.value > 2 && $0.value * 3 > items.count ? $0.key : nil }
  }

  /// A ground that takes no more than this is no trouble to repeat.
  private static let shortBasis = 12

  private func basis(_ item: Item) -> String {
    guard let basis = item.basis else { return Wording.absent }
    return basis == commonBasis ? Wording.commonBasis : basis
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
      basis: basis(item),
      method: prose.method(of: item, isDeduction: line.weight == .deduction),
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
