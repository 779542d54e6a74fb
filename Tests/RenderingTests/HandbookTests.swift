import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct HandbookTests {
  @Test func page() throws {
    let handbook = try #require(Samples.handbook("every"))
    try expectSnapshot(Pages().handbook(handbook), named: "handbook.html")
  }

  @Test func markdown() throws {
    let handbook = try #require(Samples.handbook("every"))
    try expectSnapshot(handbook.markdown, named: "handbook.md")
  }

  @Test func blend() throws {
    let handbook = try #require(Samples.handbook("blend"))
    try expectSnapshot(handbook.markdown, named: "handbook-blend.md")
    let page = try Pages().handbook(handbook)
    #expect(page.contains("&lt;other&gt;|"))
    #expect(page.contains("70.00%"))
    #expect(!page.contains("id=\"overview\""))
  }

  /// Every row of a table has as many cells as its header; a pipe in a text is no border.
  @Test func tablesAreValid() throws {
    let text = try #require(Samples.handbook("every")).markdown
    var columns: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let borders = line.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" }
      #expect(borders == columns ?? borders, "\(line)")
      columns = borders
    }
  }

  /// Whatever a rule holds stays text.
  @Test(arguments: [
    ("a|b", "a\\|b"), ("*a*", "\\*a\\*"), ("<b>", "&lt;b&gt;"), ("a\nb", "a b"),
    ("a\\|b", "a\\\\\\|b"), ("&amp;", "&amp;amp;"), ("[a](b)", "\\[a\\](b)"),
  ])
  func escaped(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  /// Links of the overview lead to chapters of the page.
  @Test func linksLead() throws {
    let page = try Pages().handbook(#require(Samples.handbook("every")))
    let links = page.components(separatedBy: "href=\"#").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(links.count == 4)
    for link in links { #expect(page.contains("id=\"\(link)\""), "\(link)") }
  }

  @Test func groundOfMostItemsIsToldOnce() throws {
    var rulebook = Samples.rulebook
    let basis = "《中华人民共和国政府信息公开条例》第五十条"
    for index in rulebook.checklists[0].indicators.indices {
      for child in rulebook.checklists[0].indicators[index].children.indices {
        guard case .item(var item) = rulebook.checklists[0].indicators[index].children[child]
        else { continue }
        item.basis = basis
        rulebook.checklists[0].indicators[index].children[child] = .item(item)
      }
    }
    let handbook = Handbook(rulebook.checklists[0], of: rulebook, words: Samples.words)
    #expect(handbook.markdown.components(separatedBy: basis).count == 2)
    #expect(handbook.markdown.contains("| 共同依据 |"))
  }

  @Test func clausesOnOneLine() {
    let inner = Clause(text: "丙", parts: [Clause(text: "丁"), Clause(text: "戊")])
    let clause = Clause(text: "甲", parts: [Clause(text: "乙"), inner])
    #expect(clause.line() == "甲：（1）乙；（2）丙：①丁；②戊")
    #expect(Clause(text: "甲", parts: [Clause(text: "乙")]).line() == "甲：乙")
  }
}
