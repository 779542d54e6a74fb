import ComplianceModel
import Foundation
import Ingestion
import RuleLoading
import TestSupport
import Testing

@testable import Evaluation

/// A rule that several checklists have is judged once for a report; that must never show.
@Suite struct SharedRulesTests {
  private static let shipped: Result<Rulebook, any Error> = Result {
    var files: [RuleFile] = []
    for file in try RuleFiles.all() {
      files.append(RuleFile(name: file.name, text: file.text))
      // The same checklist in another folder, under another name.
      let path = file.name.split(separator: "/")
      guard path.count == 3, path[0] == "checklists" else { continue }
      let text = file.text.replacing(
        "id: \(path[1])\n",
        with: "id: \(path[1])-2\n",
        maxReplacements: 1
      )
      files.append(RuleFile(name: "checklists/\(path[1])-2/\(path[2])", text: text))
    }
    return try RulebookLoader.load(files, digest: "shared")
  }

  /// Reports of real agencies with a part of their lines left out.
  private static func reports(_ rulebook: Rulebook) throws -> [AnnualReport] {
    let reader = ReportReader(ReadingGuide(rulebook))
    var generator = SeededGenerator(seed: 7)
    let folder = Fixtures.root.appendingPathComponent("reports/2018")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }
      .flatMap { name -> [AnnualReport] in
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return try [0, 4].map { rest in
          let kept = lines.filter { _ in
            rest == 0 || Int.random(in: 0..<rest, using: &generator) > 0
          }
          let source = SourceFile(name: name, digest: "00")
          let bytes = Array(kept.joined(separator: "\n").utf8)
          return reader.read(try PlainTextReader().read(bytes, source: source)).report
        }
      }
  }

  /// The same checklist with single rules changed in what a verdict goes by.
  private static func varied(_ checklist: Checklist, _ generator: inout SeededGenerator)
    -> Checklist
  {
    var varied = checklist
    varied.id += "-3"
    varied.indicators = checklist.indicators.map { self.varied($0, &generator) }
    return varied
  }

  private static func varied(_ indicator: Indicator, _ generator: inout SeededGenerator)
    -> Indicator
  {
    var varied = indicator
    varied.children = indicator.children.map { child in
      switch child {
      case .indicator(let inner): return .indicator(self.varied(inner, &generator))
      case .item(var item):
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: item.silence = item.silence == .notMet ? .undecided : .notMet
        case 1: item.partly = .never
        case 2: item.check = .not(item.check)
        case 3: item.audience.kinds = [.government]
        case 4: item.award = .share(nil)
        case 5: item.applies = .not(.named("last"))
        case 6: item.requirement += "（另一种说法）"
        default: break
        }
        return .item(item)
      }
    }
    return varied
  }

  @Test func judgingWithSharingIsJudgingEachChecklistAlone() throws {
    var rulebook = try Self.shipped.get()
    var generator = SeededGenerator(seed: 11)
    rulebook.checklists += rulebook.checklists.filter { !$0.id.hasSuffix("-2") }
      .map { Self.varied($0, &generator) }
    let together = try CompiledRules(rulebook)
    // The copies have no rule of their own.
    let first = together.checklists.filter { !$0.checklist.id.hasSuffix("-3") }
    #expect(Set(first.flatMap(\.rules)).count <= first.flatMap(\.rules).count / 2)
    let alone = try rulebook.checklists.map { checklist in
      var single = rulebook
      single.checklists = [checklist]
      return Assessor(try CompiledRules(single))
    }
    for report in try Self.reports(rulebook) {
      for agency in [Rules.agency(), Rules.agency("zf", kind: .government)] {
        let dossier = Dossier(agency: agency, round: "2018", report: report)
        let shared = Assessor(together)
        let cards = shared.scorecards(of: dossier)
        #expect(cards == alone.flatMap { $0.scorecards(of: dossier) })
        try Self.expect(shared.summary(of: dossier), shared.names.map(\.value), toTell: cards)
      }
    }
  }

  /// A summary tells what the scorecards tell.
  private static func expect(
    _ summary: ReportSummary,
    _ names: [ChecklistNames],
    toTell cards: [Scorecard]
  ) throws {
    #expect(summary.findings == cards.first?.findings)
    #expect(summary.scores.map { names[$0.checklist].stamp } == cards.map(\.checklist))
    for (score, card) in zip(summary.scores, cards) {
      #expect(score.score == card.score)
      #expect(score.full == card.root.full)
      #expect(score.assessed == card.root.assessed)
      #expect(score.grade == card.grade)
      #expect(
        score.items.map { names[score.checklist].items[$0.item] } == card.items.map(\.item.id)
      )
      #expect(score.items.map(\.outcome) == card.items.map(\.verdict.outcome))
      #expect(score.items.map { $0.earned ?? .zero } == card.items.map(\.earned))
      #expect(score.items.map(\.lines) == card.items.map(\.verdict.evidence.lines))
    }
  }

  /// What people decide counts for their item alone, and the parts of a blend come in its order.
  @Test func aDecisionCountsForOneOfTheChecklists() throws {
    let item = Indicator.Child.item(Rules.item(Rules.claim("发布会"), marks: .hundredths(400)))
    let lists = ["c", "d"].map { Rules.checklist([Rules.indicator("A", [item])], id: $0) }
    var blend = Rules.checklist([], id: "b")
    blend.parts = ["d", "c"].map {
      BlendPart(checklist: $0, marks: .hundredths(500), place: Rules.place)
    }
    let rules = try CompiledRules(Rules.rulebook(lists + [blend]))
    #expect(rules.ruleCount == 1)
    let judgement = Judgement(
      subject: .item("A1", checklist: "d"),
      stage: .first,
      decision: .outcome(.met),
      reason: "",
      assessor: "张三"
    )
    let dossier = Dossier(
      agency: Rules.agency(),
      round: "2018",
      report: ReportBuilder().report(),
      judgements: [judgement]
    )
    let cards = Assessor(rules).scorecards(of: dossier)
    #expect(cards.map { $0.items.map(\.verdict.outcome) } == [[.notMet], [.met], [.met, .notMet]])
    let summary = Assessor(rules).summary(of: dossier)
    try Self.expect(summary, Assessor(rules).names.map(\.value), toTell: cards)
  }
}
