internal import ComplianceModel

/// Reads Word files (`.docx`, `.docm`, as Word, WPS and LibreOffice write them) as people see them
/// printed.
///
/// Changes count as accepted, hidden words and what a field computes from are left out, numbers that Word
/// counts stand in front of their paragraphs as if typed. Headers, footers and comments are not read.
struct WordReader {
  /// Reads a file.
  func read(_ bytes: [UInt8], source: SourceFile) throws(DocumentError) -> Document {
    let package = try WordPackage(bytes)
    let styles = try WordStyles(package.part("styles"), of: package)
    let lists = try WordLists(package.part("numbering"), of: package)
    let notes = try WordNotes(package, styles: styles)
    var body = WordBodyReader(styles: styles)
    try package.read(package.main) { event throws(DocumentError) in try body.take(event) }
    var writer = WordWriter(styles: styles, lists: lists, notes: notes)
    try writer.write(body.finish())
    return try writer.document(source)
  }
}
