/// Reads the sheets of an Excel workbook (`.xlsx`) as rows of text, each cell as its author sees it.
///
/// Formulas are never run: their saved results count. Hidden rows and columns are read, as when Excel
/// saves CSV: a filter that was left on must not change marks. Hidden sheets hold lists and drafts and
/// are left alone. A value in cells merged over several rows stands for every one of them, unless it is
/// a number, which would be counted several times; merged over several columns it stands in the first.
struct WorkbookReader {
  /// Bytes of a sheet at most.
  static let longestSheet = 96 * 1_048_576
  /// Bytes of the small parts (list of sheets, relations, styles) at most.
  static let longestPart = 16 * 1_048_576

  /// A sheet by name.
  struct Sheet {
    var name: String
    var isVisible: Bool
    fileprivate var part: String
  }

  /// The sheets with cells, in the order of their tabs.
  let sheets: [Sheet]
  private let archive: ZipArchive
  private let strings: SharedStrings
  private let formats: CellFormats

  /// Opens a workbook; its sheets are read when asked for.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    archive = try ZipArchive(bytes)
    if let other = Self.otherKind(of: archive) { throw .oldSpreadsheet(other) }
    let root = try PackageRelations(of: "", in: archive)
    let main = root.first(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard archive.contains(main) else { throw .damaged("不是 Excel 工作簿") }
    let relations = try PackageRelations(of: main, in: archive)
    let index = try WorkbookIndex(main, of: archive)
    sheets = index.sheets.compactMap { sheet in
      relations.target(of: sheet.relation, ofType: "worksheet").map {
        Sheet(name: sheet.name, isVisible: sheet.isVisible, part: $0)
      }
    }
    strings = try SharedStrings(relations.first(ofType: "sharedStrings"), of: archive)
    formats = try CellFormats(
      relations.first(ofType: "styles"),
      of: archive,
      countsFrom1904: index.countsFrom1904
    )
  }

  /// The rows of a sheet that hold anything; with a limit the first of them, and nothing is merged.
  func rows(of sheet: Sheet, atMost limit: Int? = nil) throws(DocumentError) -> [SheetRow] {
    var reader = SheetReader(strings: strings, formats: formats, rowLimit: limit)
    try XMLEvents.read(sheet.part, of: archive, limit: Self.longestSheet) {
      event throws(DocumentError) in try reader.take(event)
    }
    return try reader.finish()
  }

  /// The name of a packed file that is no workbook of this kind; nil if nothing speaks for that.
  private static func otherKind(of archive: ZipArchive) -> String? {
    if archive.contains("xl/workbook.bin") { return "二进制工作簿（.xlsb）" }
    if archive.contains("word/document.xml") { return " Word 文件中的表格" }
    if archive.contains("Index/Document.iwa") { return " Numbers 表格" }
    return archive.contains("content.xml") ? " OpenDocument 表格（.ods）" : nil
  }
}
