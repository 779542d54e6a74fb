internal import Dispatch

/// Reports that are judged at the same time, in batches.
///
/// Unchecked, since its queue alone guards what changes.
final class PredicateWindow: @unchecked Sendable {
  private let batches: [Range<Int>]
  private let queue = DispatchQueue(label: "window")
  private var taken = 0
  private var done: [[UInt8]]
  private var failure: (any Error)?

  init(_ reports: Range<Int>, batch: Int) {
    batches = stride(from: reports.lowerBound, to: reports.upperBound, by: batch).map {
      $0..<min($0 + batch, reports.upperBound)
    }
    done = Array(repeating: [], count: batches.count)
  }

  /// The next batch to work on, by number.
  func next() -> (number: Int, reports: Range<Int>)? {
    queue.sync {
      guard taken < batches.count, failure == nil else { return nil }
      taken += 1
      return (taken - 1, batches[taken - 1])
    }
  }

  func finish(_ batch: Int, _ lines: Result<[UInt8], any Error>) {
    queue.sync {
      switch lines {
      case .success(let lines): done[batch] = lines
      case .failure(let error): failure = error
      }
    }
  }

  /// The lines of all batches, in order.
  func lines() throws -> [[UInt8]] {
    try queue.sync {
      if let failure { throw failure }
      return done
    }
  }
}
