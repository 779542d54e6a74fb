import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// Where groups stand, against a search word by word and clause by clause.
@Suite struct ReportIndexTests {
  private static let words = ["公开", "公开申请", "申请", "制定", "办法", "2012年制定", "办"]
  private static let groups = ["公开|申请", "公开申请", "N件|办法", "制定|办", "N件次|N件", "没有"]

  private static let pieces = words + ["12件", "0件", "的", "3件次"]

  private static func clause(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<4 { text += pieces.randomElement(using: &generator) ?? "" }
    return text
  }

  /// Clauses of words and numbers in random order.
  private static func report(_ generator: inout SeededGenerator) -> AnnualReport {
    var builder = ReportBuilder()
    for _ in 0..<6 {
      if Int.random(in: 0..<4, using: &generator) == 0 { builder.heading(words[0]) }
      builder.block(
        Clause(clause(&generator) + "，", cited: [words[1]]),
        Clause(clause(&generator) + "，"),
        Clause(clause(&generator) + "。")
      )
    }
    return builder.report()
  }

  private static func stands(_ word: [Unicode.Scalar], at offset: Int, in report: AnnualReport)
    -> Bool
  {
    report.text.holds(word, at: offset, limit: report.text.scalars.count)
  }

  /// The places of a group, looked for at every offset.
  private static func places(
    of group: String,
    except: [String],
    in report: AnnualReport,
    _ index: ReportIndex
  ) -> Set<Range<Int>> {
    var found: Set<Range<Int>> = []
    for part in group.split(separator: "|") {
      if part.first == "N" {
        let unit = part.dropFirst().foldedScalars
        for number in report.numbers
        where number.value.exact != .zero && index.isMeasured(number, unit) {
          found.insert(number.range)
        }
        continue
      }
      let word = part.foldedScalars
      for start in report.text.scalars.indices where stands(word, at: start, in: report) {
        let range = start..<(start + word.count)
        let isExcepted = except.map(\.foldedScalars).contains { other in
          report.text.scalars.indices.contains { place in
            stands(other, at: place, in: report) && place <= range.lowerBound
              && range.upperBound <= place + other.count
          }
        }
        if !isExcepted { found.insert(range) }
      }
    }
    return found.filter { range in
      report.statements.contains {
        $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
      }
    }
  }

  @Test(arguments: 0..<40)
  func groupsStandWhereEveryOffsetIsLookedAt(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let report = Self.report(&generator)
    var phrases = PhraseTable()
    var compiled: [(source: String, except: [String], group: PhraseTable.Group)] = []
    for source in Self.groups {
      for except: [String] in [[], ["公开申请"]] {
        let group = phrases.add(Rules.group(source, except: except))
        compiled.append((source, except, group))
      }
    }
    phrases.finish()
    let index = ReportIndex(report, phrases: phrases, forms: [])
    for (source, except, group) in compiled {
      let expected = Self.places(of: source, except: except, in: report, index)
      let all: [Range<Int>] = index.occurrences(of: group).map(\.range)
      #expect(Set(all) == expected)
      #expect(all.map(\.lowerBound) == all.map(\.lowerBound).sorted())
      for statement in report.statements.indices {
        let own = index.occurrences(of: group, in: statement..<(statement + 1))
        let range = report.statements[statement].range
        let within = expected.filter { range.clamped(to: $0) == $0 }
        #expect(own.allSatisfy { $0.statement == statement })
        #expect(Set(own.map(\.range)) == within)
      }
    }
  }

  @Test(arguments: 0..<20)
  func sentencesAndParagraphsAreTheRunsOfTheirNumbers(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let report = Self.report(&generator)
    let index = report.indexed()
    for (number, statement) in report.statements.enumerated() {
      let sentence = report.statements.indices.filter {
        report.statements[$0].sentence == statement.sentence
      }
      let paragraph = report.statements.indices.filter {
        report.statements[$0].block == statement.block
      }
      #expect(Array(index.sentence(of: number)) == sentence)
      #expect(Array(index.paragraph(of: number)) == paragraph)
    }
  }
}
