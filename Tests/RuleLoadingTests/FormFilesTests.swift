import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import RuleLoading

/// The forms that are shipped, against the tables of real reports.
@Suite struct FormFilesTests {
  private static let names = ["statistics-2014", "tables-2019", "tables-2021"]

  private static func forms() throws -> [Form] {
    var fixture = RuleFixture()
      .with(nil, in: "checklists/c/index.yaml").with(nil, in: "checklists/c/A.yaml")
      .with(nil, in: "forms/f.yaml")
    for name in names {
      let file = Fixtures.root.appendingPathComponent("Rules/forms/\(name).yaml")
      fixture = fixture.with(
        try String(contentsOf: file, encoding: .utf8),
        in: "forms/\(name).yaml"
      )
    }
    return try fixture.load().forms
  }

  private static func form(_ id: String) throws -> Form {
    try #require(try forms().first { $0.id == id })
  }

  @Test func loadsAllInOrderOfYears() throws {
    let forms = try Self.forms()
    #expect(forms.map(\.id) == Self.names)
    #expect(forms.map(\.years) == [2008...2018, 2019...2020, 2021...2030])
  }

  @Test func countsTheStatisticsOf2014() throws {
    let table = try #require(try Self.form("statistics-2014").tables.first)
    #expect(table.rows.count == 86)
    #expect(table.rows.count { $0.isHeading } == 8)
    #expect(table.rows.compactMap(\.name).count == 78)
    let onlyCity = table.rows.drop { !$0.label.hasPrefix("八、开通") }
      .prefix { !$0.label.hasPrefix("八、机构") }
    #expect(onlyCity.count == 15)
    #expect(onlyCity.count { $0.isHeading } == 1)
  }

  @Test(arguments: [("tables-2019", [22, 161, 15]), ("tables-2021", [10, 175, 15])])
  func countsTheTables(id: String, counts: [Int]) throws {
    let form = try Self.form(id)
    #expect(form.tables.map(\.id) == ["disclosure", "applications", "reviews"])
    let figures = form.tables.map { table in
      table.rows.flatMap { $0.figureNames(columns: table.columns) }.count
    }
    #expect(figures == counts)
    #expect(Set(form.figureNames).count == form.figureNames.count)
  }

  /// The department's rows are the city's without those that only a city has.
  @Test(arguments: ["000", "002", "004"])
  func printsTheRowsOfRealStatistics(seed: String) throws {
    let table = try #require(try Self.form("statistics-2014").tables.first)
    let printed = try Fixtures.rows("seeds/figures-\(seed).csv")
    let rows = table.rows.filter { row in
      printed.contains { Self.label($0["path"]).hasPrefix(Self.key(row.label)) }
    }
    #expect(rows.count == (seed == "004" ? 86 : 71))
    #expect(printed.count == rows.count)
    for (cell, row) in zip(printed, rows) {
      #expect(Self.label(cell["path"]).hasPrefix(Self.key(row.label)))
      #expect(cell["unit"] == row.unit ?? "")
      #expect((cell["state"] == "header") == row.isHeading)
      #expect(Self.depth(cell["path"]) == row.depth)
    }
  }

  @Test func printsTheCellsOfARealReportOf2020() throws {
    let form = try Self.form("tables-2019")
    let printed = try Fixtures.rows("seeds/figures-003.csv")
    let cells = form.tables.flatMap(Self.paths)
    #expect(printed.count == cells.count)
    for (cell, path) in zip(printed, cells) {
      let parts = (cell["path"] ?? "").components(separatedBy: " > ")
      #expect(parts.count == path.count)
      for (part, label) in zip(parts, path) {
        #expect(Self.key(part).hasPrefix(Self.key(label)), "\(part) \(label)")
      }
    }
  }

  @Test(arguments: [
    ("statistics-2014", "主动公开信息数"), ("statistics-2014", "主动公开规范性文件数"),
    ("statistics-2014", "收到申请数"), ("statistics-2014", "不予公开数"),
    ("statistics-2014", "行政诉讼总数"), ("statistics-2014", "查阅点接待人数"),
    ("tables-2019", "收到申请数·法律服务机构"), ("tables-2019", "结转下年度"),
    ("tables-2019", "制发规范性文件数"), ("tables-2019", "主动公开规范性文件数"),
    ("tables-2019", "行政事业性收费项目数"), ("tables-2019", "政府集中采购金额"),
    ("tables-2021", "制发规范性文件数"), ("tables-2021", "办结数"),
    ("tables-2021", "行政事业性收费金额"), ("tables-2021", "直接起诉总数"),
    ("tables-2021", "复议后起诉总数"), ("tables-2021", "行政处罚处理决定数"),
  ])
  func sharesNames(form: String, name: String) throws {
    #expect(try Self.form(form).figureNames.contains(FigureName(rawValue: name)))
  }

  @Test func relatesWhatHasToAddUp() throws {
    let old = try Self.form("statistics-2014").relations
    #expect(old.count { $0.kind == .hard } == 15)
    #expect(old.count { $0.kind == .soft } == 5)
    for (id, rows) in [("tables-2019", 23), ("tables-2021", 25)] {
      let relations = try Self.form(id).relations
      #expect(relations.count { $0.eachColumn } == 2)
      #expect(relations.count { !$0.eachColumn } == rows + 5)
      #expect(relations.allSatisfy { $0.kind == .hard })
    }
  }

  @Test(arguments: [("statistics-2014", 0, 0), ("tables-2019", 1, 8), ("tables-2021", 1, 5)])
  func relatesToTheYearBefore(id: String, hard: Int, soft: Int) throws {
    let relations = try Self.form(id).yearRelations
    #expect(relations.count { $0.kind == .hard } == hard)
    #expect(relations.count { $0.kind == .soft } == soft)
    #expect(relations.filter(\.eachColumn).map(\.kind) == (hard == 1 ? [.hard] : []))
  }

  @Test func spellsOutRelationsOfEachRow() throws {
    let relation = try #require(
      try Self.form("tables-2019").relations.first { $0.title == "办结数：总计＝各类申请人之和" }
    )
    #expect(
      relation.holds.text
        == "(办结数 = (((((办结数·自然人 + 办结数·商业企业) + 办结数·科研机构) + 办结数·社会公益组织) + 办结数·法律服务机构)"
        + " + 办结数·其他))"
    )
    #expect(!relation.eachColumn)
  }

  // MARK: Labels as a reader compares them: without number, blanks and notes

  private static func label(_ path: String?) -> String {
    key(path?.components(separatedBy: " > ").last ?? "")
  }

  private static func depth(_ path: String?) -> Int {
    (path?.components(separatedBy: " > ").count ?? 0) - 1
  }

  private static func key(_ label: String) -> String {
    let key = label.matchingKey
    let signs = CharacterSet(charactersIn: "一二三四五六七八九十0123456789()、.")
    let start = key.unicodeScalars.drop { signs.contains($0) }
    return String(start).isEmpty ? key : String(start)
  }

  private static func paths(_ table: FormTable) -> [[String]] {
    var above: [String] = []
    return table.rows.flatMap { row -> [[String]] in
      above = Array(above.prefix(row.depth)) + (row.label.isEmpty ? [] : [row.label])
      if !row.cells.isEmpty { return row.cells.map { above + $0.labels } }
      return row.isHeading ? [] : table.columns.map { above + $0.labels }
    }
  }
}
