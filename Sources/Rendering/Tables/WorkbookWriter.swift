/// Tables as an Excel workbook (Office Open XML), a sheet each.
///
/// Only the parts that spreadsheets ask for; texts stand in their cells as texts, so that none can be
/// taken for a formula whatever it begins with.
struct WorkbookWriter {
  /// One table a sheet; titles differ, are no longer than 31 characters and have no sign in them.
  let tables: [Table]
  /// Decimals of marks.
  let places: Int
  /// Text at the foot of printed pages.
  let footer: String

  /// The file.
  var bytes: [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", Self.relations([("officeDocument", "xl/workbook.xml")]))
    zip.add("xl/workbook.xml", workbook)
    zip.add(
      "xl/_rels/workbook.xml.rels",
      Self.relations(
        tables.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("styles", "styles.xml")]
      )
    )
    zip.add("xl/styles.xml", WorkbookStyle.part(places: places))
    for (index, table) in tables.enumerated() {
      let sheet = WorkbookSheet(table: table, isFirst: index == 0, footer: footer)
      zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.part)
    }
    return zip.finish()
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  private var contentTypes: String {
    let parts =
      [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
      + tables.indices.map { ("xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
    return Self.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\""
      + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map {
        "<Override PartName=\"/\($0.0)\" ContentType=\"\(Self.type)\($0.1)+xml\"/>"
      }.joined() + "</Types>"
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + targets.enumerated().map { index, relation in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(relation.type)\""
          + " Target=\"\(relation.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// The list of sheets, and that each repeats its first row on every printed page.
  private var workbook: String {
    let sheets = tables.enumerated().map { index, table in
      "<sheet" + XMLText.attribute("name", table.title)
        + " sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    let titles = tables.enumerated().map { index, table in
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
        + XMLText.escaped("'\(table.title)'!$1:$1") + "</definedName>"
    }
    return Self.declaration + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">"
      + "<bookViews><workbookView/></bookViews><sheets>\(sheets.joined())</sheets>"
      + "<definedNames>\(titles.joined())</definedNames></workbook>"
  }
}
