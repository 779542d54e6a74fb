import Testing

@testable import Assessment

/// Work that is done side by side and handed on in order.
@Suite struct ConcurrentEachTests {
  @Test(arguments: [1, 2, 7, 64])
  func resultsComeInTheOrderOfTheElements(jobs: Int) async throws {
    let elements = Array(0..<500)
    var taken: [Int] = []
    try await concurrentEach(elements, jobs: jobs, { Self.slow($0) }, take: { taken.append($0) })
    #expect(taken == elements.map { $0 * $0 })
    #expect(await concurrentMap(elements, jobs: jobs) { $0 + 1 } == elements.map { $0 + 1 })
  }

  @Test func nothingGivesNothing() async throws {
    try await concurrentEach(
      [Int](),
      jobs: 4,
      { $0 },
      take: { _ in Issue.record("nothing was given") }
    )
  }

  /// However long the first one takes, only so many are begun behind it.
  @Test func fewAreUnderWayAtATime() async throws {
    let jobs = 2
    var (begun, taken, most) = (0, 0, 0)
    try await concurrentEach(
      jobs: jobs,
      next: {
        guard begun < 2_000 else { return nil }
        begun += 1
        most = max(most, begun - taken)
        return begun
      },
      { Self.slow($0) },
      take: { _ in taken += 1 }
    )
    #expect(taken == 2_000)
    #expect(most <= 16 * jobs + 1)
  }

  /// Who waits for an answer before he asks again gets it.
  @Test func resultsAreHandedOnWhileNothingArrives() async throws {
    var (asked, answered) = (0, 0)
    try await concurrentEach(
      jobs: 4,
      next: {
        #expect(answered == asked, "\(asked) questions, \(answered) answers")
        asked += 1
        return asked <= 20 ? asked : nil
      },
      hasNext: { false },
      { $0 },
      take: { _ in answered += 1 }
    )
    #expect(answered == 20)
  }

  @Test func anErrorOfTheTakerEndsIt() async {
    struct Full: Error {}
    var taken = 0
    await #expect(throws: Full.self) {
      try await concurrentEach(
        Array(0..<100),
        jobs: 3,
        { $0 },
        take: { _ in
          taken += 1
          if taken == 5 { throw Full() }
        }
      )
    }
    #expect(taken == 5)
  }

  /// Takes the longer the smaller the number is, so that later ones are done earlier.
  private static func slow(_ number: Int) -> Int {
    var sum = 0
    for step in 0..<(number % 7 == 0 ? 20_000 : 10) { sum &+= step }
    return sum < 0 ? 0 : number * number
  }
}
