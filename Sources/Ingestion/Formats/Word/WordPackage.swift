/// The parts of a Word file, found by the relations between them.
struct WordPackage {
  /// Bytes that a part may unfold to; the text of a long report has 2 to 5 MB of markup.
  static let longestPart = 48 * 1_048_576

  let archive: ZipArchive
  /// The part with the text.
  let main: String
  private let relations: PackageRelations

  /// Opens an archive; tells what it is if it is no Word file.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    let archive = try ZipArchive(bytes)
    let root = try PackageRelations(of: "", in: archive)
    let told = root.first(ofType: "officeDocument")
    let main = told.flatMap { archive.contains($0) ? $0 : nil } ?? "word/document.xml"
    if let kind = Self.otherKind(of: archive, main: main) { throw .noReport(kind: kind) }
    guard archive.contains(main) else { throw .damaged("缺少 \(main.clipped)") }
    (self.archive, self.main) = (archive, main)
    relations = try PackageRelations(of: main, in: archive)
  }

  /// The name of a part that the text refers to, by type; nil if there is none.
  func part(_ type: String) -> String? {
    relations.first(ofType: type).flatMap { archive.contains($0) ? $0 : nil }
  }

  /// Hands the events of a part to `body`.
  func read(
    _ part: String,
    to body: @escaping (XMLEvent) throws(DocumentError) -> Bool
  ) throws(DocumentError) {
    try XMLEvents.read(part, of: archive, limit: Self.longestPart, to: body)
  }

  /// What an archive is that is no Word file; nil if nothing speaks for that.
  private static func otherKind(of archive: ZipArchive, main: String) -> String? {
    if main.hasPrefix("xl/") || archive.contains("xl/workbook.xml")
      || archive.contains("xl/workbook.bin")
    {
      return " Excel 工作簿"
    }
    if main.hasPrefix("ppt/") || archive.contains("ppt/presentation.xml") {
      return " PowerPoint 演示文稿"
    }
    if archive.contains("OFD.xml") { return " OFD 版式文件" }
    if archive.contains("Index/Document.iwa") { return " Pages 文稿" }
    if archive.contains("content.xml") { return " OpenDocument 文件（.odt、.ods）" }
    return archive.contains("[Content_Types].xml") || archive.contains(main) ? nil : "压缩包"
  }
}
