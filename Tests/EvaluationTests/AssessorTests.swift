import ComplianceModel
import Testing

@testable import Evaluation

/// Report → findings → verdicts → scorecard, all together.
@Suite struct AssessorTests {
  private static func item(_ id: String, _ check: Check, _ hundredths: Int64) -> Indicator.Child {
    .item(Rules.item(check, id: id, marks: .hundredths(hundredths)))
  }

  private static func rules() throws -> CompiledRules {
    let audience = Audience(kinds: [.government])
    let content = Rules.indicator(
      "A",
      [
        item("A1", Rules.claim("发布会", with: ["N次"]), 400),
        item("A2", .clean([FindingCode(rawValue: "OUTLINE-GAP")]), 300),
        .item(
          Rules.item(
            Rules.claim("乡镇"),
            id: "A3",
            marks: .hundredths(300),
            audience: audience
          )
        ),
      ]
    )
    let other = Rules.indicator("B", [item("B1", .that(.named("period")), 100)])
    return try CompiledRules(
      Rules.rulebook([
        Rules.checklist(
          [content],
          grades: [
            GradeBand(title: "优", from: .hundredths(900)), GradeBand(title: "差", from: .zero),
          ]
        ),
        Rules.checklist([other], id: "d"),
      ])
    )
  }

  private static func report() -> AnnualReport {
    var builder = ReportBuilder()
    builder.heading("总体情况", (.hanPause, 1, "一、"))
    builder.block(Clause("召开发布会2次。"))
    builder.heading("其他情况", (.hanPause, 3, "三、"))
    return builder.report()
  }

  @Test func scoresAReport() throws {
    let cards = Assessor(try Self.rules()).scorecards(
      of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report())
    )
    #expect(cards.map(\.checklist.id) == ["c", "d"])
    let card = try #require(cards.first)
    #expect(card.items.map(\.verdict.outcome) == [.met, .notMet, .notApplicable])
    // 4 of the 7 that apply, out of 10: 5.714…
    #expect(card.score == MarksRange(.hundredths(571)))
    #expect(card.adjustments.map(\.low) == [.hundredths(-129)])
    #expect(card.grade == GradeRange(low: "差", high: "差"))
    #expect(
      card.findings.map(\.code.rawValue) == [
        "PART-EMPTY", "OUTLINE-GAP", "PERIOD-MISSING", "DATE-MISSING", "SIGN-MISSING",
        "CONTACT-MISSING",
      ]
    )
    #expect(card.checklist.digest == "ff")
    #expect(card.inputs.map(\.name) == ["报告.txt"])
    #expect(card.round == "2018")
  }

  @Test func scoresOnlyWhatIsAskedFor() throws {
    let cards = Assessor(try Self.rules()).scorecards(
      of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report()),
      only: ["d"]
    )
    #expect(cards.map(\.checklist.id) == ["d"])
    #expect(cards.first?.score == .zero)
  }

  @Test func everyQuoteStandsInTheSource() throws {
    let report = Self.report()
    let cards = Assessor(try Self.rules()).scorecards(
      of: Dossier(agency: Rules.agency(), round: "2018", report: report)
    )
    let evidence = cards.flatMap { card in
      card.items.flatMap(\.verdict.evidence) + card.findings.flatMap(\.evidence)
    }
    // 一 1, 三 2 of card c, its gap again as a finding of both cards.
    #expect(evidence.count == 9)
    for place in evidence {
      let line = report.document.text.string(report.document.text.line(place.place.line))
      #expect(line.contains(place.quote))
    }
  }

  @Test func explainsAnItem() throws {
    let assessor = Assessor(try Self.rules())
    let trace = try #require(
      assessor.trace(
        "A1",
        checklist: "c",
        of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report())
      )
    )
    #expect(trace.verdict.outcome == .met)
    #expect(trace.steps.first?.evidence.map(\.quote) == ["召开发布会2次"])
    #expect(trace.changes.isEmpty)
    #expect(
      assessor.trace(
        "B1",
        checklist: "c",
        of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report())
      ) == nil
    )
  }

  @Test func sameInputSameResult() throws {
    let assessor = Assessor(try Self.rules())
    func cards() -> [Scorecard] {
      assessor.scorecards(of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report()))
    }
    #expect(cards() == cards())
  }

  // MARK: Blends

  private static func blend(for audience: Audience = Audience()) throws -> CompiledRules {
    let work = Rules.indicator(
      "A",
      [item("A1", Rules.claim("发布会"), 400), item("A2", Rules.claim("乡镇"), 600)]
    )
    var review = Rules.checklist(
      [Rules.indicator("A", [item("A1", Rules.claim("发布会", with: ["N次"]), 100)])],
      id: "review"
    )
    review.audience = audience
    var blend = Rules.checklist(
      [],
      id: "blend",
      grades: [GradeBand(title: "好", from: .hundredths(5_000)), GradeBand(title: "差", from: .zero)]
    )
    blend.parts = [
      BlendPart(checklist: "work", marks: .hundredths(7_000), place: Rules.place),
      BlendPart(checklist: "review", marks: .hundredths(3_000), place: Rules.place),
    ]
    return try CompiledRules(
      Rules.rulebook([blend, review, Rules.checklist([work], id: "work")])
    )
  }

  @Test func scoresABlendAndItsParts() throws {
    let cards = Assessor(try Self.blend()).scorecards(
      of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report())
    )
    #expect(cards.map(\.checklist.id) == ["blend", "review", "work"])
    // 4 of 10 → 28 of 70; 1 of 1 → 30.
    #expect(cards.map(\.score) == [5_800, 100, 400].map { MarksRange(.hundredths($0)) })
    #expect(cards.first?.grade == GradeRange(low: "好", high: "好"))
    let items = try #require(cards.first?.items)
    #expect(items.map(\.item.id) == ["work/A1", "work/A2", "review/A1"])
    #expect(items.map(\.verdict.outcome) == [.met, .notMet, .met])
    #expect(items.map(\.gain) == [.zero, .hundredths(4_200), .zero])
    #expect(items.last?.path == ["体系", "指标A"])
  }

  @Test func aPartForOthersIsMadeUpFor() throws {
    let card = try #require(
      Assessor(try Self.blend(for: Audience(kinds: [.government]))).scorecards(
        of: Dossier(agency: Rules.agency(), round: "2018", report: Self.report()),
        only: ["blend"]
      ).first
    )
    // 28 of 70 → 40 of 100.
    #expect(card.score == MarksRange(.hundredths(4_000)))
    #expect(card.items.map(\.item.id) == ["work/A1", "work/A2"])
  }
}
