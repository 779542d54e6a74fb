/// Applies `transform` to every element, at most `jobs` at a time; the order of results is that of
/// the elements whatever finishes first.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  jobs: Int,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  var results: [Result?] = Array(repeating: nil, count: elements.count)
  await withTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    func start() {
      guard next < elements.count else { return }
      let (index, element) = (next, elements[next])
      group.addTask { (index, transform(element)) }
      next += 1
    }
    for _ in 0..<max(1, jobs) { start() }
    while let (index, result) = await group.next() {
      results[index] = result
      start()
    }
  }
  return results.compactMap(\.self)
}
