import ComplianceModel
import Testing

@Suite struct ChecklistTests {
  private static let place = RulePlace(file: "checklists/c/index.yaml", line: 1, column: 1)

  private static func item(_ id: String, _ marks: Int64) -> Item {
    Item(
      id: id,
      title: id,
      requirement: "",
      basis: nil,
      remedy: "",
      marks: Marks(tenThousandths: marks),
      award: .all(partly: 5_000),
      audience: Audience(),
      check: .all([]),
      partly: .byCheck,
      unless: [],
      silence: .notMet,
      examples: [],
      place: place
    )
  }

  private static func indicator(_ id: String, _ marks: Int64, _ children: [Indicator.Child])
    -> Indicator
  {
    Indicator(
      id: id,
      title: id,
      marks: Marks(tenThousandths: marks),
      children: children,
      place: place
    )
  }

  private static let checklist = Checklist(
    id: "c",
    title: "体系",
    version: "1",
    source: "自拟",
    places: 2,
    audience: Audience(),
    grades: [],
    indicators: [
      indicator(
        "A",
        60_000,
        [
          .item(item("A1", 10_000)),
          .indicator(indicator("A2", 40_000, [.item(item("A2.1", 40_000))])),
          .item(item("A3", 10_000)),
        ]
      ),
      indicator("B", 5_000, [.item(item("B1", 5_000))]),
    ],
    place: place
  )

  @Test func itemsComeInTheOrderOfTheTree() {
    #expect(Self.checklist.items.map(\.id) == ["A1", "A2.1", "A3", "B1"])
  }

  @Test func marksAreThoseOfTheTopIndicators() {
    #expect(Self.checklist.marks == Marks(decimal: "6.5"))
    #expect(Self.checklist.indicators[0].children.map(\.marks.description) == ["1", "4", "1"])
  }

  @Test(
    arguments: [
      (Outcome.notMet, 0, 0, "1"), (.partlyMet, 5_000, 5_000, "0.5"), (.met, 10_000, 10_000, "0"),
      (.undecided, 0, 10_000, "0"), (.notApplicable, 0, 0, "0"),
    ] as [(Outcome, Int64, Int64, String)]
  )
  func lostIsWhatIsLostForCertain(_ outcome: Outcome, _ low: Int64, _ high: Int64, _ lost: String) {
    let result = ItemResult(
      item: Self.item("A1", 10_000),
      path: [],
      verdict: Verdict(item: "A1", outcome: outcome, reasons: [], evidence: []),
      earned: MarksRange(low: Marks(tenThousandths: low), high: Marks(tenThousandths: high))
    )
    #expect(result.lost.description == lost)
  }

  @Test func problemsComeInTheOrderOfPlaces() {
    func problem(_ file: String, _ line: Int, _ column: Int) -> RuleProblem {
      RuleProblem(place: RulePlace(file: file, line: line, column: column), message: "错误")
    }
    let problems = RuleProblems([
      problem("b.yaml", 1, 1), problem("a.yaml", 12, 1), problem("a.yaml", 2, 9),
      problem("a.yaml", 2, 3),
    ]).problems
    #expect(
      problems.map(\.place.description) == [
        "a.yaml:2:3", "a.yaml:2:9", "a.yaml:12:1", "b.yaml:1:1",
      ]
    )
  }

  @Test func severitiesAreOrdered() {
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
