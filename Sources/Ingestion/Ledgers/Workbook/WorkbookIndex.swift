/// The list of sheets of a workbook.
struct WorkbookIndex {
  /// A sheet as the list has it.
  struct Sheet {
    var name: String
    var isVisible: Bool
    /// The identifier by which the relations know its part.
    var relation: String
  }

  /// Sheets at most.
  private static let sheetLimit = 1_000

  /// In the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as on old Macs.
  private(set) var countsFrom1904 = false

  /// Reads the main part of a workbook.
  init(_ part: String, of archive: ZipArchive) throws(DocumentError) {
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try XMLEvents.read(part, of: archive, limit: WorkbookReader.longestPart) {
      event throws(DocumentError) in
      guard case .start(let name, let attributes) = event else { return true }
      switch name {
      case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
      case "sheet":
        guard sheets.count < Self.sheetLimit else {
          throw .unfoldsTooFar("工作表超过 \(Self.sheetLimit) 张")
        }
        sheets.append(
          Sheet(
            name: attributes["name"] ?? "",
            isVisible: !["hidden", "veryHidden"].contains(attributes["state"]),
            relation: attributes["id"] ?? ""
          )
        )
      default: break
      }
      return true
    }
    (self.sheets, self.countsFrom1904) = (sheets, countsFrom1904)
  }
}
