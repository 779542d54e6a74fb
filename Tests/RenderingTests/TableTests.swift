import ComplianceModel
import TestSupport
import Testing

@testable import Rendering

@Suite struct TableTests {
  @Test func ranking() throws {
    try expectSnapshot(withoutMark(RankingCSV.text(Samples.leagues)), named: "ranking.csv")
  }

  @Test func items() throws {
    let league = Samples.league(of: Samples.open, standing: nil)
    try expectSnapshot(withoutMark(ItemsCSV.text([league])), named: "items.csv")
  }

  @Test func everyLineHasAllFields() {
    let lines = RankingCSV.text(Samples.leagues).split(separator: "\r\n")
    #expect(lines.count == 10)
    for line in lines {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == 22)
    }
  }

  @Test(arguments: [
    (TableField.text("a"), "a"), (.text(""), ""), (.text("a,b"), "\"a,b\""),
    (.text("a\"b"), "\"a\"\"b\""), (.text("a\r\nb"), "\"a\r\nb\""), (.text("=1"), "'=1"),
    (.text("-1"), "'-1"), (.text("＋1"), "'＋1"), (.text("\tx"), "'\tx"),
    (.text("=\"\u{301},"), "\"'=\"\"\u{301},\""), (.text("\0=1"), "'=1"),
    (.number("-1.00"), "-1.00"),
    (.empty, ""),
  ])
  func field(_ field: TableField, _ printed: String) {
    #expect(Array(field.printed.unicodeScalars) == Array(printed.unicodeScalars))
  }

  @Test func excelOpensIt() {
    let text = CSVWriter.text(
      Table(title: "", columns: [Table.Column("机关")], rows: [[.text("局")]])
    )
    #expect(Array(text.utf8.prefix(3)) == [0xef, 0xbb, 0xbf])
    #expect(text.hasSuffix("局\r\n"))
  }

  /// Without the byte order mark, which is lost when a recorded file is read.
  private func withoutMark(_ table: String) -> String {
    String(String.UnicodeScalarView(table.unicodeScalars.dropFirst()))
  }
}
