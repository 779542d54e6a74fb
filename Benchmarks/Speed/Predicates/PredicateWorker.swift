/// Judges batches of reports, in memory that is used again and again.
///
/// Unchecked, since each is used by one thread at a time, see `PredicateRun`.
final class PredicateWorker: @unchecked Sendable {
  private let folder: ReportFolder
  private let line: ResultLine
  private var judge: PredicateJudge
  private var holds: [Bool]
  private var text: [UInt8] = []

  init(folder: ReportFolder, plan: PredicatePlan) {
    self.folder = folder
    line = ResultLine(plan: plan)
    judge = PredicateJudge(plan)
    holds = Array(repeating: false, count: plan.tests.count)
  }

  func work(_ window: PredicateWindow) {
    while let batch = window.next() {
      window.finish(batch.number, Result { try lines(batch.reports) })
    }
  }

  private func lines(_ reports: Range<Int>) throws -> [UInt8] {
    var lines: [UInt8] = []
    for report in reports {
      let name = folder.names[report]
      let count = try folder.read(name, into: &text)
      judge.judge(text, count: count, &holds)
      line.write(name, holds, to: &lines)
    }
    return lines
  }
}
