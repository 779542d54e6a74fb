internal import ComplianceModel

/// Reads PDF files as another program laid them out (`pdftotext`).
///
/// A file of this kind holds letters with places, no paragraphs and no tables: both are put together from
/// how the lines lie. A table that does not come together surely gives no numbers.
struct PDFReader {
  /// Reads a file.
  func read(
    _ bytes: [UInt8],
    pages: PrintedPages?,
    source: SourceFile
  ) throws(DocumentError) -> Document {
    let output: [UInt8]
    switch pages {
    case .written(let written): output = written
    case .failed(let reason):
      throw bytes.names("/Encrypt") ? .encrypted : .layoutFailed(reason)
    case .noProgram, nil: throw .noLayoutProgram
    }
    let lines = PageLines.lines(try PageLayout.pages(output))
    guard !lines.isEmpty else { throw bytes.isEmpty ? .empty : .onlyPictures }
    let measure = PageMeasure(lines)
    var composer = DocumentComposer()
    for part in PageParts(lines, measure).parts {
      switch part {
      case .text(let lines):
        for paragraph in PageParagraphs.paragraphs(lines, measure) {
          try composer.add(paragraph.words, at: paragraph.place, setting: paragraph.setting)
        }
      case .table(let lines):
        var grid = TableGrid()
        let rows = PrintedTable.rows(lines, measure)
        let unread = rows == nil ? PrintedTable.unread(lines) : []
        if let place = unread.first?.first?.place {
          composer.doubt("表格没有分出行列，其中的数未采用：请改用 Word 或网页文件", at: place)
        }
        for row in rows ?? unread {
          try grid.beginRow()
          for cell in row { try grid.add(cell.words, at: cell.place) }
        }
        try composer.add(grid)
      }
    }
    return try composer.document(source)
  }
}

extension [UInt8] {
  /// Whether ASCII letters stand in the bytes.
  fileprivate func names(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard count >= word.count else { return false }
    return (0...(count - word.count)).contains { start in
      self[start] == word[0] && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
