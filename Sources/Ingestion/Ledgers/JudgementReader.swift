public import ComplianceModel

/// Reads what people decided (人工评定) from a sheet.
public enum JudgementReader {
  /// One filled-in row; names are as printed, to be looked up by those who know them.
  public struct Entry: Sendable, Hashable {
    /// The agency; nil when the row does not say.
    public var agency: String?
    /// The checklist; nil when the row does not say.
    public var checklist: String?
    /// The item; nil when a finding is judged.
    public var item: String?
    /// Code of the finding; nil when an item is judged.
    public var finding: String?
    /// What was concluded, besides marks or a level; nil when only these are written.
    public var conclusion: Judgement.Decision?
    /// Marks.
    public var marks: Marks?
    /// A level of the award.
    public var level: String?
    /// Everything else of the judgement; subject and decision are still to be settled.
    public var judgement: Judgement
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

  /// Reads a CSV file or workbook; rows in which nobody decided anything are left alone.
  public static func read(_ bytes: [UInt8]) throws(DocumentError) -> Reading {
    let sheet = try TableRows.rows(bytes)
    var reading = try read(sheet.rows)
    reading.doubts += sheet.doubts
    return reading
  }

  /// Reads the rows of any table.
  static func read(_ rows: [SheetRow]) throws(DocumentError) -> Reading {
    var reading = Reading()
    var found: JudgementHeader?
    for (index, row) in rows.enumerated() where !row.isEmpty {
      guard let header = found else {
        guard index < JudgementHeader.limit else { break }
        if let header = JudgementHeader(row, names: \.names), header.isComplete {
          found = header
          reading.doubts += header.doubts
        }
        continue
      }
      // Sheets of several assessors pasted together repeat it.
      if header.isLike(row), let next = JudgementHeader(row, names: \.names) {
        found = next
        continue
      }
      do throws(JudgementRow.Flaw) {
        if let entry = try JudgementRow(row: row, header: header).entry(&reading.doubts) {
          reading.entries.append(entry)
        }
      } catch {
        reading.doubts.append(
          Doubt(message: error.message + "；此行未采用", place: Place(line: row.line, column: 1))
        )
      }
    }
    guard found != nil else { throw .noHeader(columns: ["机关", "考核点", "结论"]) }
    return reading
  }
}

typealias JudgementHeader = SheetHeader<JudgementColumn>

extension JudgementHeader {
  /// Whether it has a column for what is judged and one for what was decided.
  var isComplete: Bool {
    (has(.item) || has(.finding)) && (has(.conclusion) || has(.marks) || has(.level))
  }
}

/// Columns of a sheet of judgements.
enum JudgementColumn: CaseIterable {
  case agency, checklist, item, finding, stage, conclusion, marks, level, reason, assessor, date
  case until, fingerprint

  /// Its headings, the surest first.
  var names: [String] {
    switch self {
    case .agency: ["机关编号"] + LedgerKind.agencyHeaders
    case .checklist: ["指标体系", "指标体系编号", "体系", "checklist"]
    case .item: ["考核点", "考核点编号", "考核项", "考核项目", "item"]
    case .finding: ["问题", "问题代码", "问题编号", "finding"]
    case .stage: ["阶段", "评定阶段", "环节", "stage"]
    case .conclusion: ["结论", "评定结论", "人工结论", "评定结果", "decision"]
    case .marks: ["分值", "评定分值", "评分", "得分", "人工评分", "marks"]
    case .level: ["等级", "等次", "档次", "level"]
    case .reason: ["理由", "评定理由", "认定理由", "reason"]
    case .assessor: ["评定人", "评审人", "评分人", "评估人", "审核人", "复核人", "assessor"]
    case .date: ["日期", "评定日期", "评审日期", "date"]
    case .until: ["有效期", "有效期至", "截止日期", "豁免期至", "until"]
    case .fingerprint: ["指纹", "fingerprint"]
    }
  }
}
