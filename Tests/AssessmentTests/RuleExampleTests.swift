import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// The examples of the shipped rules are tests.
@Suite struct RuleExampleTests {
  @Test(arguments: Bench.shipped.checklists.map(\.id))
  func everyExampleComesOutAsItSays(checklist: String) {
    let problems = Bench.shipped.lint(only: [checklist])
    for problem in problems { Issue.record("\(problem.place): \(problem.message)") }
  }

  @Test func theContentPointsAreThoseOfThePlan() {
    let ids = Bench.shipped.checklists.first { $0.id == "report-content" }?.items.map(\.id) ?? []
    let sizes = [
      ("A", 12), ("B", 14), ("C", 14), ("D", 12), ("E", 15), ("F", 16), ("G", 9), ("H", 4),
    ]
    let expected = sizes.flatMap { group, count in
      (1...count).map { $0 < 10 ? "\(group)0\($0)" : "\(group)\($0)" }
    }
    #expect(expected.count == 96)
    #expect(ids == expected)
  }

  @Test func everyItemSaysHowToMendALoss() {
    for checklist in Bench.shipped.checklists {
      for item in checklist.items {
        #expect(!item.remedy.isEmpty, "\(item.id)")
        let outcomes = Set(item.examples.map(\.outcome))
        if Self.comparesTexts(item) { continue }
        #expect(outcomes.contains(.notMet) || outcomes.contains(.partlyMet), "\(item.id)")
        #expect(outcomes.contains(.met), "\(item.id)")
      }
    }
  }

  /// Whether an item can only be lost beside the text of another report, which examples do not have.
  private static func comparesTexts(_ item: Item) -> Bool {
    guard case .clean(let codes) = item.check else { return false }
    return codes.allSatisfy {
      ["YEARS-COPY", "YEARS-PROBLEMS", "PEERS-COPY"].contains($0.rawValue)
    }
  }

  /// An example that only repeats its rule's words proves nothing: half of them are worded otherwise.
  @Test func halfOfTheExamplesAreWordedUnlikeTheRule() {
    for checklist in Bench.shipped.checklists {
      let examples = checklist.items.flatMap { item in item.examples.map { (item, $0) } }
      let repeated = examples.filter { item, example in
        let words = Self.words(of: item.check)
        var rest = example.text.matchingKey
        for word in words.sorted(by: { $0.count > $1.count }) where word.count > 1 {
          rest = rest.replacingOccurrences(of: word, with: "")
        }
        return rest.count * 3 < example.text.matchingKey.count
      }
      #expect(repeated.count * 2 <= examples.count)
    }
  }

  /// Every word a check looks for, folded.
  private static func words(of check: Check) -> [String] {
    switch check {
    case .claim(let claim):
      ([claim.says].compactMap(\.self) + claim.with).flatMap(\.phrases).map { phrase in
        switch phrase {
        case .words(let words): words.matchingKey
        case .number(let unit): unit.matchingKey
        }
      }
    case .all(let checks), .any(let checks), .atLeast(_, let checks): checks.flatMap(words)
    case .not(let check): words(of: check)
    case .ladder(let rungs): rungs.flatMap(words)
    case .listed(let listing): listing.subjects.flatMap { words(of: .claim($0)) }
    case .that, .clean, .has, .rows, .ask: []
    }
  }
}
