public import ComplianceModel

/// Reads what agencies give themselves (自评分) from a sheet.
public enum SelfScoreReader {
  /// One row; names are as printed.
  public struct Entry: Sendable, Hashable {
    /// The agency; nil when the row does not say.
    public var agency: String?
    /// The checklist; nil when the row does not say.
    public var checklist: String?
    /// The item; nil for the whole.
    public var item: String?
    /// The marks.
    public var marks: Marks
    /// Line of the row.
    public var line: Int
  }

  /// Good rows, and doubts about the others.
  public struct Reading: Sendable {
    /// The good rows.
    public var entries: [Entry] = []
    /// What was wrong with the others.
    public var doubts: [Doubt] = []
  }

  private enum Column: CaseIterable {
    case agency, checklist, item, marks

    var names: [String] {
      switch self {
      case .agency: JudgementColumn.agency.names
      case .checklist: JudgementColumn.checklist.names
      case .item: JudgementColumn.item.names
      case .marks: ["自评分", "自评得分", "自评", "自评分值", "self"]
      }
    }
  }

  /// Reads a CSV file or workbook; rows without marks are left alone.
  public static func read(_ bytes: [UInt8]) throws(DocumentError) -> Reading {
    let sheet = try TableRows.rows(bytes)
    var reading = try read(sheet.rows)
    reading.doubts += sheet.doubts
    return reading
  }

  /// Reads the rows of any table.
  static func read(_ rows: [SheetRow]) throws(DocumentError) -> Reading {
    var reading = Reading()
    var found: SheetHeader<Column>?
    for (index, row) in rows.enumerated() where !row.isEmpty {
      guard let header = found else {
        guard index < SheetHeader<Column>.limit else { break }
        if let header = SheetHeader<Column>(row, names: \.names), header.has(.marks) {
          found = header
          reading.doubts += header.doubts
        }
        continue
      }
      func filled(_ column: Column) -> String? {
        let text = header.text(column, row)
        return text.isEmpty ? nil : text
      }
      guard let text = filled(.marks) else { continue }
      guard let marks = Marks(decimal: text.matchingKey), marks >= .zero else {
        reading.doubts.append(
          Doubt(
            message: "自评分“\(text.clipped)”不是数字，此行未采用",
            place: Place(line: row.line, column: 1)
          )
        )
        continue
      }
      reading.entries.append(
        Entry(
          agency: filled(.agency),
          checklist: filled(.checklist),
          item: filled(.item),
          marks: marks,
          line: row.line
        )
      )
    }
    guard found != nil else { throw .noHeader(columns: ["机关", "指标体系", "自评分"]) }
    return reading
  }
}
