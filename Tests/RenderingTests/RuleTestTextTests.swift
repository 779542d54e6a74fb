import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Rendering

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct RuleTestTextTests {
  private static func result(
    _ item: String,
    _ text: String,
    _ wanted: Outcome,
    _ actual: Outcome?,
    checklist: String = "report-content"
  ) -> ExampleResult {
    ExampleResult(
      checklist: checklist,
      item: item,
      title: "新闻发布会",
      example: RuleExample(
        outcome: wanted,
        text: text,
        place: RulePlace(file: "checklists/\(checklist)/C.yaml", line: 12, column: 9)
      ),
      verdict: actual.map {
        Verdict(item: item, outcome: $0, trust: .claimed, reasons: ["只是<计划>"], evidence: [])
      }
    )
  }

  private static let results = [
    result("C05", "召开发布会3次。", .met, .met),
    result("C05", "将召开\"发布会\" <3>次 & \u{1}\u{fffe}\u{1b}[31m]]>。\n\t第二行", .met, .notMet),
    result("C05", "召开发布会3次。", .met, .met), result("C06", "", .notMet, nil),
    result("D1", "甲", .undecided, .undecided, checklist: "other"),
  ]

  @Test func text() throws {
    try expectSnapshot(
      RuleTestText.text(Self.results, folder: "Rules"),
      named: "rule-tests.txt"
    )
    #expect(RuleTestText.text([], folder: "Rules") == "没有可运行的示例\n")
  }

  @Test func junit() throws {
    try expectSnapshot(JUnitXML.text(Self.results, folder: "Rules"), named: "rule-tests.xml")
  }

  @Test func junitIsWellFormed() throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(JUnitXML.text(Self.results, folder: "R&\"D").utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.elements["testsuites"]?.first?["tests"] == "5")
    #expect(reader.elements["testsuites"]?.first?["failures"] == "2")
    #expect(reader.elements["testsuite"]?.map { $0["name"] } == ["report-content", "other"])
    #expect(reader.elements["testsuite"]?.map { $0["tests"] } == ["4", "1"])
    let cases = reader.elements["testcase"] ?? []
    #expect(cases.count == 5)
    #expect(cases.first?["classname"] == "report-content.C05")
    #expect(cases.first?["file"] == "R&\"D/checklists/report-content/C.yaml")
    #expect(cases.first?["line"] == "12")
    #expect(Set(cases.map { [$0["classname"], $0["name"]] }).count == 5)
    #expect(reader.elements["failure"]?.count == 2)
    #expect(reader.text.contains("只是<计划>"))
  }

  @Test func noResultsAreADocumentToo() {
    let parser = XMLParser(data: Data(JUnitXML.text([], folder: "Rules").utf8))
    #expect(parser.parse())
  }

  /// Every character of the planes in use can stand in a text or is replaced by one that can.
  @Test func anyCharacterCanBeRead() throws {
    let scalars = (0...0xffff).compactMap(Unicode.Scalar.init) + ["\u{1f600}", "\u{10ffff}"]
    for start in stride(from: 0, to: scalars.count, by: 4_096) {
      let text = String(
        String.UnicodeScalarView(scalars[start..<min(start + 4_096, scalars.count)])
      )
      let document = "<a\(XMLText.attribute("b", text))>\(XMLText.escaped(text))</a>"
      #expect(XMLParser(data: Data(document.utf8)).parse(), "\(start)")
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [String: [[String: String]]] = [:]
    var text = ""

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      elements[name, default: []].append(attributes)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }
}
