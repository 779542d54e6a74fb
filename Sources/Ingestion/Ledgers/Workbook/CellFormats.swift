/// The number formats of a workbook by the style of a cell.
struct CellFormats {
  /// Formats and styles at most; Excel itself ends at 64,000 styles.
  private static let limit = 100_000

  private var styles: [CellFormat] = []
  private let countsFrom1904: Bool

  /// Reads the part of styles; without it all cells are general.
  init(_ part: String?, of archive: ZipArchive, countsFrom1904: Bool) throws(DocumentError) {
    self.countsFrom1904 = countsFrom1904
    guard let part, archive.contains(part) else { return }
    var codes: [Int: CellFormat] = [:]
    var styles: [CellFormat] = []
    // Named styles list formats too; cells refer to the others.
    var isInCells = false
    try XMLEvents.read(part, of: archive, limit: WorkbookReader.longestPart) {
      event throws(DocumentError) in
      switch event {
      case .start("numFmt", let attributes):
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
          let code = attributes["formatCode"]
        else { break }
        codes[id] = CellFormat(code)
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        styles.append(codes[id] ?? CellFormat(builtIn: id))
      default: break
      }
      guard codes.count <= Self.limit, styles.count <= Self.limit else {
        throw .unfoldsTooFar("单元格格式超过 \(Self.limit) 种")
      }
      return true
    }
    self.styles = styles
  }

  /// A number as a cell of this style shows it.
  func shown(_ number: String, style: Int) -> String {
    let format = styles.indices.contains(style) ? styles[style] : .general
    switch format {
    case .general: return CellNumber.shown(number, isPercent: false)
    case .percent: return CellNumber.shown(number, isPercent: true)
    case .date(let shape):
      return CellDate.shown(number, as: shape, countsFrom1904: countsFrom1904)
        ?? CellNumber.shown(number, isPercent: false)
    }
  }
}
