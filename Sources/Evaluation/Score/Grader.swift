internal import ComplianceModel

/// The grades of a score.
enum Grader {
  static func grade(_ score: MarksRange?, bands: [GradeBand]) -> GradeRange? {
    guard let score, let low = grade(score.low, bands), let high = grade(score.high, bands) else {
      return nil
    }
    return GradeRange(low: low, high: high)
  }

  private static func grade(_ marks: Marks, _ bands: [GradeBand]) -> String? {
    (bands.first { marks >= $0.from } ?? bands.last)?.title
  }
}
