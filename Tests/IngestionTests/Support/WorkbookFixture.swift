import ComplianceModel
import Foundation
import TestSupport

@testable import Ingestion

/// Workbooks written by other programs, and small ones made of parts.
enum WorkbookFixture {
  /// A file below `Tests/Fixtures/workbooks`.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Fixtures.url("workbooks/" + name)))
  }

  /// Reads a table as policies.
  static func read(_ bytes: [UInt8]) throws(DocumentError) -> Ledger {
    try LedgerReader.read(
      bytes,
      as: LedgerFixture.policies,
      provenance: .filed,
      source: SourceFile(name: "policies.xlsx", digest: "d")
    )
  }

  /// The parts of a workbook with one sheet, as what stands in its `sheetData`, and shared strings.
  static func builder(
    _ data: String,
    strings: String = "",
    behind: String = "",
    properties: String = ""
  ) -> ZipBuilder {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
    }
    return ZipBuilder(
      entries: [
        entry(
          "_rels/.rels",
          "<Relationships>\(relation("r1", "officeDocument", "/xl/workbook.xml"))</Relationships>"
        ),
        entry(
          "xl/workbook.xml",
          "<workbook xmlns:r=\"\(office)\">\(properties)<sheets>"
            + "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        ),
        entry(
          "xl/_rels/workbook.xml.rels",
          "<Relationships>\(relation("r1", "worksheet", "worksheets/sheet1.xml"))"
            + relation("r2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"
        ),
        entry("xl/sharedStrings.xml", "<sst>\(strings)</sst>"),
        entry(
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>\(data)</sheetData>\(behind)</worksheet>"
        ),
      ]
    )
  }

  /// A part.
  static func entry(_ name: String, _ text: String) -> ZipBuilder.Entry {
    ZipBuilder.Entry(name: name, content: Array(text.utf8))
  }

  /// A row with a header that policies know.
  static let header = row(1, ["标题", "公布日期"])

  /// A row of inline strings.
  static func row(_ number: Int, _ texts: [String]) -> String {
    "<row r=\"\(number)\">"
      + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }
}
