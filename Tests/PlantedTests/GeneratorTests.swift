import Testing

@testable import planted

/// A wrong label poisons the measure: the generator is checked by arithmetic of its own.
@Suite struct GeneratorTests {
  private static func corpus(_ seed: UInt64) throws -> Corpus {
    var generator = Generator(seed: seed, into: Corpus())
    return try generator.generate(scale: 0.1)
  }

  @Test func sameSeedGivesTheSameReports() throws {
    let first = try Self.corpus(7).filed
    #expect(first.map(\.text) == (try Self.corpus(7).filed.map(\.text)))
    #expect(first.map(\.text) != (try Self.corpus(8).filed.map(\.text)))
  }

  @Test func everyKindFindsAPlace() throws {
    let planted = Set(try Self.corpus(2018).filed.map(\.slip.kind))
    #expect(Kind.all.map(\.id).filter { !planted.contains($0) } == [])
  }

  @Test func slipsSayWhereAndHowTheyMayBeTold() throws {
    for report in try Self.corpus(3).filed where !report.slip.isClean {
      #expect(!report.slip.codes.isEmpty)
      let lines = report.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(report.slip.lines.allSatisfy { lines.indices.contains($0 - 1) }, "\(report.path)")
    }
  }

  /// Rows of seven numbers add up in every clean report, and no mark of the draft is left.
  @Test func cleanReportsAddUp() throws {
    for report in try Self.corpus(5).filed where report.slip.isClean {
      var numbers: [Int] = []
      for line in report.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty {
          if numbers.count == 7 {
            #expect(numbers[..<6].reduce(0, +) == numbers[6], "\(report.path)")
          }
          numbers = []
        } else if let number = Int(line.dropFirst()), line.hasPrefix("\t") {
          numbers.append(number)
        }
      }
      #expect(!report.text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
    }
  }

  @Test(arguments: [
    (1, 3, 2, "33.33"), (2, 3, 1, "66.7"), (1, 8, 2, "12.50"), (0, 5, 1, "0.0"), (5, 4, 1, "125.0"),
  ])
  func percentages(part: Int, whole: Int, decimals: Int, expected: String) {
    #expect(Facts.percent(part, of: whole, decimals: decimals) == expected)
  }
}
