public import ComplianceModel

/// Reads `roster.csv` or `roster.xlsx`: id, name, aliases, kind, level, class, duties.
public enum RosterReader {
  /// A roster and what was wrong with the lines that were left out.
  public struct Reading: Sendable {
    /// The good lines.
    public var roster: Roster
    /// Doubts about the bad ones.
    public var doubts: [Doubt]
  }

  private static let columns = ["id", "name", "aliases", "kind", "level", "class", "duties"]

  /// Reads the file, of a workbook the first visible sheet; bad lines are left out and named.
  public static func read(_ bytes: [UInt8]) throws(DocumentError) -> Reading {
    var rows = try rows(of: bytes)[...]
    var reading = Reading(roster: Roster(), doubts: [])
    func doubt(_ message: String, _ line: Int) {
      reading.doubts.append(Doubt(message: message, place: Place(line: line, column: 1)))
    }
    guard let header = rows.popFirst() else { return reading }
    let names = header.fields.map { $0.matchingKey }
    for name in names where !columns.contains(name) {
      doubt("不认识的列“\(name)”，应为 \(columns.joined(separator: "、"))", header.line)
    }
    for name in ["id", "name"] where !names.contains(name) {
      doubt("缺少列“\(name)”", header.line)
    }
    var ids: Set<String> = []
    var agencies: [Agency] = []
    for row in rows where !row.isEmpty {
      func field(_ name: String) -> String {
        guard let index = names.firstIndex(of: name), index < row.fields.count else { return "" }
        return row.fields[index].withoutOuterBlanks
      }
      if row.openQuote != nil { doubt("引号没有关上，从这里起到文件末尾的内容未采用", row.line) }
      let (id, name) = (field("id"), field("name"))
      guard !id.isEmpty, !name.isEmpty else {
        doubt("缺少 id 或 name，此行未采用", row.line)
        continue
      }
      guard !FormulaError.isOne(id), !FormulaError.isOne(name) else {
        doubt("id 或 name 的公式没有结果，此行未采用", row.line)
        continue
      }
      guard ids.insert(id).inserted else {
        doubt("id “\(id)”重复，此行未采用", row.line)
        continue
      }
      let guess = AgencyGuess.agency(named: name)
      let kind = AgencyKind(rawValue: field("kind"))
      if kind == nil, !field("kind").isEmpty {
        doubt("kind “\(field("kind"))”应为 department 或 government，已按名称推断", row.line)
      }
      let level = AdministrativeLevel(rawValue: field("level"))
      if level == nil, !field("level").isEmpty {
        let known = AdministrativeLevel.allCases.map(\.rawValue).joined(separator: "、")
        doubt("level “\(field("level"))”应为 \(known) 之一，已按名称推断", row.line)
      }
      agencies.append(
        Agency(
          id: id,
          name: name,
          aliases: list(field("aliases")),
          kind: kind ?? guess.kind,
          level: level ?? guess.level,
          rankingClass: field("class").isEmpty ? guess.rankingClass : field("class"),
          duties: list(field("duties")),
          isGuessed: false
        )
      )
    }
    reading.roster = Roster(agencies: agencies)
    return reading
  }

  private static func rows(of bytes: [UInt8]) throws(DocumentError) -> [SheetRow] {
    switch try TableFile(bytes) {
    case .text(let text): return CSVReader.rows(text)
    case .workbook(let workbook):
      guard let sheet = workbook.sheets.first(where: \.isVisible) else {
        throw .noSheet(
          columns: Array(columns.prefix(2)),
          looked: [],
          hidden: workbook.sheets.map(\.name.clipped)
        )
      }
      return try workbook.rows(of: sheet)
    }
  }

  private static func list(_ field: String) -> [String] {
    field.split(whereSeparator: { "|｜".contains($0) }).map { String($0).withoutOuterBlanks }
      .filter { !$0.isEmpty }
  }
}
