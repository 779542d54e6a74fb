import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct GraderTests {
  private static let bands = [
    GradeBand(title: "优秀", from: .hundredths(9_000)),
    GradeBand(title: "良好", from: .hundredths(8_000)),
    GradeBand(title: "较差", from: .hundredths(6_000)),
  ]

  @Test(
    arguments: [
      (10_000, "优秀"), (9_000, "优秀"), (8_999, "良好"), (8_000, "良好"), (7_999, "较差"), (6_000, "较差"),
      // Below all of them the last one is given.
      (5_999, "较差"), (0, "较差"),
    ] as [(Int64, String)]
  )
  func theFirstBandThatIsReached(_ hundredths: Int64, _ title: String) {
    let grade = Grader.grade(MarksRange(.hundredths(hundredths)), bands: Self.bands)
    #expect(grade == GradeRange(low: title, high: title))
  }

  @Test func anIntervalHasTwoGrades() {
    let score = MarksRange(low: .hundredths(7_000), high: .hundredths(9_000))
    #expect(Grader.grade(score, bands: Self.bands) == GradeRange(low: "较差", high: "优秀"))
  }

  @Test func withoutScoreOrBandsThereIsNoGrade() {
    #expect(Grader.grade(nil, bands: Self.bands) == nil)
    #expect(Grader.grade(MarksRange(.hundredths(9_000)), bands: []) == nil)
  }
}
