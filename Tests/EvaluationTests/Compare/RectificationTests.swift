import ComplianceModel
import Testing

@testable import Evaluation

/// What became of an item, worked out by hand; marks are those earned of ten.
@Suite struct RectificationTests {
  private static func range(_ text: String) -> MarksRange {
    let ends = text.split(separator: "–").map(String.init)
    return Records.range(ends[0], ends.last)
  }

  @Test(arguments: [
    // Both certain.
    ("4", "10", Rectification.mended), ("4", "7", .partlyMended), ("4", "4", .unmended),
    ("4", "2", .unmended), ("10", "7", .arisen), ("10", "10", .kept),
    // Open before.
    ("0–10", "10", .settled), ("0–10", "7", .arisen), ("0–6", "10", .mended),
    ("0–6", "7", .partlyMended), ("0–6", "5", .unmended), ("0–6", "6", .unmended),
    // Open now: never mended.
    ("4", "0–10", .undecided), ("10", "0–10", .undecided), ("10", "0–6", .arisen),
    ("4", "0–4", .unmended), ("4", "5–8", .partlyMended), ("4", "2–8", .undecided),
    ("4", "4–10", .undecided), ("0", "9–10", .undecided),
    // Open both times.
    ("0–10", "0–10", .undecided), ("0–10", "0–6", .arisen), ("0–6", "0–6", .unmended),
    ("0–6", "0–10", .undecided), ("0–6", "7–8", .partlyMended),
  ])
  func byMarks(old: String, new: String, status: Rectification) {
    let (before, now) = (Records.item(Self.range(old)), Records.item(Self.range(new)))
    #expect(Rectification(from: before, to: now) == status)
    #expect(status.part == .performance)
  }

  @Test(arguments: [
    (Outcome.notMet, Outcome.met, Rectification.mended), (.met, .notMet, .arisen),
    (.notMet, .notMet, .unmended), (.notMet, .undecided, .undecided),
    (.undecided, .met, .settled), (.met, .met, .kept), (.notMet, .partlyMet, .mended),
  ])
  func vetoes(old: Outcome, new: Outcome, status: Rectification) {
    func veto(_ outcome: Outcome) -> ItemRecord {
      Records.item(.zero, outcome, full: "0", role: .veto)
    }
    #expect(Rectification(from: veto(old), to: veto(new)) == status)
  }

  @Test func whatCannotBeCompared() {
    let (none, lost) = (Records.item(nil), Records.item(Records.range("4")))
    let rule = Records.item(Records.range("10"), rule: "other")
    let marks = Records.item(Records.range("12"), full: "12")
    let bonus = Records.item(Records.range("10"), role: .bonus)
    #expect(Rectification(from: lost, to: rule) == .ruleChanged)
    #expect(Rectification(from: lost, to: marks) == .ruleChanged)
    #expect(Rectification(from: lost, to: bonus) == .ruleChanged)
    #expect(Rectification(from: nil, to: lost) == .added)
    #expect(Rectification(from: lost, to: nil) == .removed)
    #expect(Rectification(from: none, to: lost) == .nowApplies)
    #expect(Rectification(from: lost, to: none) == .noLongerApplies)
    for (old, new) in [(none, none), (nil, none), (none, nil)] as [(ItemRecord?, ItemRecord?)] {
      #expect(Rectification(from: old, to: new) == .notApplicable)
    }
  }
}
