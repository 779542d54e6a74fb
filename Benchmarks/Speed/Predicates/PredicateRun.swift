internal import Dispatch

/// Judges the reports of a folder and writes their lines in order.
///
/// The reports are gone through a window at a time, whose lines are all that is kept; within it, each
/// worker takes a batch after the other.
final class PredicateRun {
  private static let batch = 16
  private static let window = 1_024

  private let folder: ReportFolder
  private let workers: [PredicateWorker]

  init(folder: ReportFolder, plan: PredicatePlan, jobs: Int) {
    self.folder = folder
    workers = (0..<jobs).map { _ in PredicateWorker(folder: folder, plan: plan) }
  }

  func run() throws {
    for start in stride(from: 0, to: folder.names.count, by: Self.window) {
      let end = min(start + Self.window, folder.names.count)
      let window = PredicateWindow(start..<end, batch: Self.batch)
      let workers = workers
      DispatchQueue.concurrentPerform(iterations: workers.count) { workers[$0].work(window) }
      for lines in try window.lines() { try Console.write(lines) }
    }
  }
}
