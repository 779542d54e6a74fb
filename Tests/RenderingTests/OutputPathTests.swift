import Testing

@testable import Rendering

@Suite struct OutputPathTests {
  @Test(arguments: ["枣庄市教育局", "zz-edu", "370400.A", "教育局（本级）", "a b"])
  func goodNamesStay(_ name: String) { #expect(OutputPath.safeName(name) == name) }

  @Test(arguments: [
    "", ".", "..", "../../etc/passwd", "a/b", "a\\b", "C:\\x", "a\u{0}b", "a\nb", ".hidden", "a.",
    "a ", "index", "INDEX", "\u{202e}lmth", "CON?", String(repeating: "局", count: 200),
  ])
  func badNamesAreReplaced(_ name: String) {
    let safe = OutputPath.safeName(name)
    #expect(safe != name && !safe.isEmpty && safe.utf8.count < 250)
    #expect(!safe.hasPrefix(".") && !safe.hasSuffix(".") && !safe.hasSuffix(" "))
    #expect(safe.lowercased() != "index")
    #expect(
      !safe.unicodeScalars.contains { scalar in
        "/\\:*?\"<>|".unicodeScalars.contains(scalar)
          || scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format
      }
    )
  }

  @Test func differentNamesStayDifferent() {
    let names = ["a/b", "a\\b", "a:b", "a_b", "..", ".", ""]
    #expect(Set(names.map(OutputPath.safeName)).count == names.count)
  }

  @Test func pathsAreThoseOfTheDesign() {
    #expect(
      OutputPath.scorecardHTML(checklist: "report-content", round: "2018", agency: "市教育局")
        == "report-content/2018/市教育局.html"
    )
    #expect(
      OutputPath.scorecardJSON(checklist: "c", round: "2018", agency: "../x").hasPrefix(
        "c/2018/___x-"
      )
    )
    #expect(OutputPath.league(checklist: "c", round: "2018") == "c/2018/index.html")
    #expect(OutputPath.rankingCSV(checklist: "c", round: "2018") == "c/2018/ranking.csv")
    #expect(OutputPath.itemsCSV(checklist: "c", round: "2018") == "c/2018/items.csv")
  }

  @Test func linksAreRelative() {
    let card = OutputPath.scorecardHTML(checklist: "c", round: "2018", agency: "教育 局#1")
    let league = OutputPath.league(checklist: "c", round: "2018")
    #expect(OutputPath.link(to: card, from: league) == "教育%20局%231.html")
    #expect(OutputPath.link(to: league, from: card) == "index.html")
    #expect(OutputPath.link(to: OutputPath.overview, from: card) == "../../index.html")
    #expect(OutputPath.link(to: card, from: OutputPath.overview) == "c/2018/教育%20局%231.html")
  }
}
