internal import ComplianceModel

/// The grades of a score.
enum Grader {
  /// The band that the score reaches in the worst and the best case, no better than a failed veto
  /// leaves.
  static func grade(
    _ score: MarksRange?,
    bands: [GradeBand],
    vetoes: [Veto] = []
  ) -> GradeRange? {
    guard let score, !bands.isEmpty else { return nil }
    let low = max(band(score.low, bands), limit(vetoes, bands))
    let high = max(band(score.high, bands), limit(vetoes.filter(\.isCertain), bands))
    return GradeRange(low: bands[low].title, high: bands[high].title)
  }

  /// Index of the first band that is reached, else of the last.
  private static func band(_ marks: Marks, _ bands: [GradeBand]) -> Int {
    bands.firstIndex { marks >= $0.from } ?? bands.count - 1
  }

  /// Index of the best band that vetoes leave.
  private static func limit(_ vetoes: [Veto], _ bands: [GradeBand]) -> Int {
    vetoes.compactMap { veto in bands.firstIndex { $0.title == veto.effect.grade } }.max() ?? 0
  }
}
