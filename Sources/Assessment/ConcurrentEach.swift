/// Applies `transform` to every element that `next` gives, at most `jobs` at a time, and hands the
/// results on in the order of the elements, whatever finishes first.
///
/// Only so many elements are under way that memory does not grow with their number. `next` and `take`
/// run where the caller runs.
///
/// `next` gives nil at the end, and may wait for an element to arrive. `hasNext` tells whether it would
/// answer at once: as long as it would not, results are handed on first, for who sends the elements may
/// be waiting for them. What `take` throws ends it all.
func concurrentEach<Element: Sendable, Result: Sendable>(
  jobs: Int,
  next: () -> Element?,
  hasNext: () -> Bool = { true },
  _ transform: @escaping @Sendable (Element) -> Result,
  take: (Result) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var (begun, taken, running) = (0, 0, 0)
    var early: [Int: Result] = [:]
    var isAtEnd = false
    while true {
      let isFull = running >= jobs || begun - taken >= farAhead * jobs
      if !isAtEnd, !isFull, running == 0 || hasNext() {
        guard let element = next() else {
          isAtEnd = true
          continue
        }
        let index = begun
        group.addTask { (index, transform(element)) }
        begun += 1
        running += 1
        continue
      }
      guard let (index, result) = try await group.next() else { return }
      running -= 1
      early[index] = result
      while let ready = early.removeValue(forKey: taken) {
        taken += 1
        try take(ready)
      }
    }
  }
}

/// How many results a job may be ahead of one that takes long.
private let farAhead = 16

/// The same for the elements of an array.
func concurrentEach<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  jobs: Int,
  _ transform: @escaping @Sendable (Element) -> Result,
  take: (Result) throws -> Void
) async throws {
  var rest = elements[...]
  try await concurrentEach(jobs: jobs, next: { rest.popFirst() }, transform, take: take)
}

/// The results for the elements of an array, in their order.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  jobs: Int,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  var results: [Result] = []
  // Nothing that is called here throws.
  try? await concurrentEach(elements, jobs: jobs, transform, take: { results.append($0) })
  return results
}
