import ComplianceModel
import Testing

@testable import Evaluation

/// all, any, atLeast and not over checks that come to m(et), p(artly), n(ot met) or ? (undecided).
@Suite struct JudgeCombinationTests {
  private static let report: AnnualReport = {
    var builder = ReportBuilder()
    builder.block(Clause("召开发布会。"))
    builder.figure("甲", "1")
    builder.figure("乙", "0")
    builder.figure("丙", "字迹不清")
    return builder.report()
  }()

  private static func check(_ letter: Character) -> Check {
    switch letter {
    case "m": .that(.figure("甲", .greater, 0))
    case "p": Rules.claim("发布会", with: ["N次"])
    case "n": .that(.figure("乙", .greater, 0))
    default: .that(.figure("丙", .greater, 0))
    }
  }

  private static func checks(_ letters: String) -> [Check] { letters.map(check) }

  private static func letter(_ check: Check) -> Character {
    switch report.verdict(on: check).outcome {
    case .met: "m"
    case .partlyMet: "p"
    case .notMet: "n"
    case .undecided: "?"
    case .notApplicable: "x"
    }
  }

  @Test(arguments: ["m", "p", "n", "?"] as [Character])
  func theParts(_ letter: Character) {
    #expect(Self.letter(Self.check(letter)) == letter)
  }

  @Test(
    arguments: [
      ("mm", "m"), ("mp", "p"), ("pp", "p"), ("nn", "n"), ("m?", "?"), ("??", "?"),
      // Partly, however the open one comes out.
      ("p?", "p"), ("mn?", "p"),
      // Some of it may be there.
      ("n?", "?"), ("nn?", "?"),
      // Some of it is there.
      ("mn", "p"), ("pn", "p"),
      ("m", "m"), ("mmm", "m"), ("mm?", "?"), ("mmp", "p"),
    ] as [(String, Character)]
  )
  func all(_ parts: String, _ expected: Character) {
    #expect(Self.letter(.all(Self.checks(parts))) == expected)
    #expect(Self.letter(.all(Self.checks(String(parts.reversed())))) == expected)
  }

  @Test(
    arguments: [
      ("mm", "m"), ("mp", "m"), ("mn", "m"), ("m?", "m"), ("pp", "p"), ("pn", "p"), ("nn", "n"),
      ("p?", "?"), ("n?", "?"), ("??", "?"), ("nnn", "n"), ("nn?", "?"), ("n?m", "m"),
    ] as [(String, Character)]
  )
  func any(_ parts: String, _ expected: Character) {
    #expect(Self.letter(.any(Self.checks(parts))) == expected)
    #expect(Self.letter(.any(Self.checks(String(parts.reversed())))) == expected)
  }

  @Test(
    arguments: [
      (2, "mm", "m"), (2, "mmn", "m"), (2, "mmnn?", "m"), (2, "m?n", "?"), (2, "??", "?"),
      (2, "mnn", "p"), (2, "nnn", "n"), (2, "n?n", "?"),
      // One fewer is partly, two fewer are not.
      (3, "mmn", "p"), (3, "mnn", "n"), (3, "mmmn", "m"), (3, "mm?", "?"), (3, "mn?", "?"),
      (3, "nn?", "n"),
      (1, "mn", "m"), (1, "nn", "n"), (1, "n?", "?"),
    ] as [(Int, String, Character)]
  )
  func atLeast(_ count: Int, _ parts: String, _ expected: Character) {
    #expect(Self.letter(.atLeast(count, Self.checks(parts))) == expected)
    #expect(Self.letter(.atLeast(count, Self.checks(String(parts.reversed())))) == expected)
  }

  @Test(arguments: [("m", "n"), ("n", "m"), ("p", "p"), ("?", "?")] as [(Character, Character)])
  func not(_ part: Character, _ expected: Character) {
    #expect(Self.letter(.not(Self.check(part))) == expected)
    #expect(Self.letter(.not(.not(Self.check(part)))) == part)
  }

  @Test func nothingAskedIsNothingMet() {
    #expect(Self.letter(.all([])) == "n")
    #expect(Self.letter(.any([])) == "n")
    #expect(Self.letter(.atLeast(1, [])) == "n")
  }

  @Test func combinationsNest() {
    #expect(Self.letter(.any([.all(Self.checks("nn")), .not(Self.check("n"))])) == "m")
    #expect(Self.letter(.all([.any(Self.checks("nm")), .any(Self.checks("n?"))])) == "?")
  }

  @Test func aGateIsNoPartOfWhatIsAsked() {
    // `not` and the year only open the way: alone they are not "some of it".
    let year = Check.that(.figure("year", .equal, 2_018))
    #expect(Self.letter(.all([.not(Self.check("n")), Self.check("n")])) == "n")
    #expect(Self.letter(.all([year, Self.check("n")])) == "n")
    #expect(Self.letter(.all([year, Self.check("m")])) == "m")
    #expect(Self.letter(.all([.not(Self.check("n")), Self.check("m")])) == "m")
  }

  @Test func aClosedGateLetsNothingThrough() {
    let other = Check.that(.figure("year", .atLeast, 2_019))
    #expect(Self.letter(.all([other, Self.check("m")])) == "n")
    #expect(Self.letter(.all([.not(Self.check("m")), Self.check("m")])) == "n")
    #expect(Self.letter(.all([other, Self.check("m"), Self.check("?")])) == "n")
  }

  @Test func behindAGateStandsARealPart() {
    // What a gate lets through is part of what is asked, and a shut way is no gate for its neighbour.
    let open = Check.all([.not(Self.check("n")), Self.check("m")])
    #expect(Self.letter(.all([open, Self.check("n")])) == "p")
    let other = Check.that(.figure("year", .atLeast, 2_019))
    #expect(Self.letter(.all([.any([other, Self.check("n")]), Self.check("m")])) == "p")
  }

  @Test func evidenceIsThatOfAllParts() {
    let verdict = Self.report.verdict(on: .all(Self.checks("mpm")))
    #expect(verdict.evidence.map(\.quote) == ["1", "召开发布会"])
  }
}
