import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

/// The draft notice, and a scorecard in Markdown.
@Suite struct NoticeTests {
  private let notice: NoticeMarkdown

  init() throws { notice = try NoticeMarkdown() }

  @Test func draft() throws {
    try expectSnapshot(
      notice.text(Samples.leagues, date: Samples.date),
      named: "notice.md"
    )
  }

  @Test func scorecard() throws {
    try expectSnapshot(ScorecardMarkdown.text([Samples.open]), named: "scorecard.md")
  }

  @Test func reviewedScorecard() {
    let text = ScorecardMarkdown.text([Samples.reviewed])
    #expect(text.contains("- 人工评定："))
    #expect(ScorecardMarkdown.text([]) == "没有适用的指标体系。\n")
    #expect(ScorecardMarkdown.text([Samples.unscored]).contains("全部考核点不适用"))
  }

  /// It says what it is before anything else, and leaves to people what only they know.
  @Test func itIsADraft() {
    let text = notice.text(Samples.leagues, date: nil)
    #expect(text.hasPrefix("> 本文是程序根据评分结果自动拟写的通报草稿"))
    #expect(text.contains("评分日期未注明"))
    for blank in ["文号：____", "主送：____", "逐项整改，于____前完成", "发文机关：____"] {
      #expect(text.contains(blank), "\(blank)")
    }
  }

  @Test func nobody() {
    let text = notice.text([], date: nil)
    #expect(text.contains("没有列入排名的机关。") && text.contains("没有失分项。"))
  }

  /// An agency is named only with items at which it lost marks.
  @Test func agenciesAreNamedWithTheirOwnLosses() {
    let league = Samples.leagues[0]
    for tally in ItemTally.tallies(of: [league].cards) {
      let line = Wording.noticeProblem(tally, naming: 100, MarksFormat(places: 2))
      for card in [league].cards {
        let lost = card.items.first { $0.item.id == tally.item.id }?.lost ?? .zero
        #expect(line.contains(card.agency.name) == (lost > .zero), "\(card.agency.name)")
      }
    }
  }

  /// Whatever a name or a quote holds, it makes no markup: no tag, no link, no row, no line.
  @Test func nothingFromOutsideIsMarkup() {
    var hostile = Samples.hostile
    let bad = "a|b`c`<b>\n# d*e*[f](javascript:g)~~h~~\r\n1. i_j_\\|"
    hostile.agency.name = bad
    hostile.missing = .unpublished
    var other = Samples.exact
    other.items[0].item = hostile.items[0].item
    other.items[0].verdict.evidence = hostile.items[0].verdict.evidence
    var league = Samples.league(of: hostile, standing: Standing(best: 1, worst: 1))
    league.rankingClass = bad
    league.roundTitle = bad
    league.checklist.title = bad
    league.checklist.source = bad
    league.entries.append(League.Entry(scorecard: other, standing: nil))
    let plain = notice.text([Samples.leagues[0]], date: nil)
    for text in [notice.text([league], date: nil), ScorecardMarkdown.text([hostile])] {
      #expect(!text.contains("<") && !text.contains("\r") && !text.contains("\u{202e}"))
      for line in text.split(separator: "\n") {
        let bare = Self.withoutEscapes(line)
        #expect(!bare.contains("`") && !bare.contains("[") && !bare.contains("~"), "\(line)")
        #expect(!bare.contains("*"), "\(line)")
        #expect(!line.hasPrefix("1. i") && !line.hasPrefix("# d"), "\(line)")
        if line.hasPrefix("|") { #expect(bare.hasSuffix("|"), "\(line)") }
      }
    }
    // Every row of a table has the cells of its head.
    for text in [plain, notice.text([league], date: nil)] {
      var width: Int?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        let cells = Self.withoutEscapes(line).filter { $0 == "|" }.count
        #expect(cells == width ?? cells, "\(line)")
        width = cells
      }
    }
  }

  private static func withoutEscapes(_ line: Substring) -> String {
    var bare = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        bare.append(character)
      }
    }
    return bare
  }
}
