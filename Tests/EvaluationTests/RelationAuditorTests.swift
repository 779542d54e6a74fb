import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct RelationAuditorTests {
  private static func relation(
    _ holds: Expression,
    _ kind: FormRelation.Kind = .hard,
    eachColumn: Bool = false
  ) -> FormRelation {
    FormRelation(
      title: "总数＝各项之和",
      holds: holds,
      kind: kind,
      eachColumn: eachColumn,
      place: Rules.place
    )
  }

  private static func form(_ relations: [FormRelation], tables: [FormTable] = []) -> Form {
    Form(
      id: "f",
      title: "表式",
      years: 2_014...2_018,
      tables: tables,
      relations: relations,
      place: Rules.place
    )
  }

  private static func findings(
    _ relations: [FormRelation],
    tables: [FormTable] = [],
    form used: String? = "f",
    _ cells: [(String, String)],
    table: (String) -> String = { _ in "甲表" }
  ) throws -> [Finding] {
    var builder = ReportBuilder()
    for (name, raw) in cells { builder.figure(name, raw, table: table(name)) }
    let form = form(relations, tables: tables)
    return RelationAuditor(
      subject: try builder.report(form: used).audited(forms: [form])
    ).findings()
  }

  private static let sum = relation(.sum("总数", of: ["纸质", "网络", "其他"]))

  /// Total and three parts.
  @Test(arguments: [
    (["12", "5", "7", "0"], false), (["12", "5", "6", "0"], true), (["12", "5", "8", "0"], true),
    // A blank part may be anything from nought on: open, unless the others exceed the total.
    (["12", "5", "6", ""], false), (["12", "5", "6", "/"], false), (["12", "5", "7", ""], false),
    (["12", "5", "8", ""], true), (["", "5", "8", "1"], false), (["", "", "", ""], false),
    // An approximate part counts with its bounds: 500…599.
    (["1100", "500余", "600", "0"], false), (["1000", "500余", "600", "0"], true),
    (["1300", "500余", "600", "0"], true),
    // Words say nothing.
    (["12", "5", "见附件", "90"], false),
  ])
  func sums(_ cells: [String], _ isBroken: Bool) throws {
    let named = Array(zip(["总数", "纸质", "网络", "其他"], cells))
    #expect(try Self.findings([Self.sum], named).count == (isBroken ? 1 : 0))
  }

  @Test func aMissingRowLeavesItOpen() throws {
    #expect(try Self.findings([Self.sum], [("总数", "12"), ("纸质", "5"), ("网络", "90")]).isEmpty)
  }

  @Test func tellsWhatIsWrong() throws {
    let cells = [("总数", "12"), ("纸质", "5"), ("网络", "6"), ("其他", "0")]
    let finding = try #require(try Self.findings([Self.sum], cells).first)
    #expect(finding.code.rawValue == "FORM-RELATION")
    #expect(finding.severity == .error)
    #expect(finding.blame == .report)
    #expect((finding.actual, finding.expected) == ("12", "11"))
    #expect(finding.message.contains("总数＝各项之和"))
    #expect(finding.message.contains("相差1"))
    #expect(finding.remedy == "改正FORM-RELATION")
    #expect(finding.evidence.map(\.quote) == ["12", "5", "6", "0"])
    #expect(finding.evidence.map(\.cell) == ["总数", "纸质", "网络", "其他"])
  }

  @Test func usualRelationsHaveACodeOfTheirOwn() throws {
    let finding = try #require(
      try Self.findings(
        [Self.relation(.sum("总数", .atLeast, of: ["纸质"]), .soft)],
        [("总数", "1"), ("纸质", "2")]
      ).first
    )
    #expect(finding.code.rawValue == "FORM-UNUSUAL")
    #expect(finding.expected == ">= 2")
  }

  @Test func relationsHoldInEachColumn() throws {
    let columns = ["自然人", "法人", ""].map { FormColumn(labels: [$0], suffix: $0) }
    let rows = ["总数", "纸质"].map {
      FormRow(
        label: $0,
        depth: 0,
        name: FigureName(rawValue: $0),
        unit: nil,
        isHeading: false
      )
    }
    let table = FormTable(id: "甲表", layout: .matrix, columns: columns, rows: rows)
    let relation = Self.relation(.sum("总数", of: ["纸质"]), eachColumn: true)
    let findings = try Self.findings(
      [relation],
      tables: [table],
      [
        ("总数·自然人", "1"), ("总数·法人", "2"), ("总数", "3"), ("纸质·自然人", "1"), ("纸质·法人", "9"),
        ("纸质", "4"),
      ]
    )
    #expect(findings.map(\.actual) == ["2", "3"])
    #expect(findings.map(\.expected) == ["9", "4"])
    #expect(findings.map { $0.message.contains("法人") } == [true, false])
  }

  @Test func onlyTheFormOfTheReportCounts() throws {
    let cells = [("总数", "12"), ("纸质", "5"), ("网络", "6"), ("其他", "0")]
    #expect(try Self.findings([Self.sum], form: nil, cells).isEmpty)
    #expect(try Self.findings([Self.sum], form: "另一表式", cells).isEmpty)
  }

  // MARK: Whose fault

  /// So many broken relations 甲0 = 乙0, 甲1 = 乙1 … off by these amounts.
  private static func blames(
    _ amounts: [Int],
    kind: FormRelation.Kind = .hard,
    table: (String) -> String = { _ in "甲表" }
  ) throws -> [Finding.Blame] {
    let relations = amounts.indices.map { relation(.sum("甲\($0)", of: ["乙\($0)"]), kind) }
    let cells = amounts.enumerated().flatMap { [("甲\($0)", "\(100 + $1)"), ("乙\($0)", "100")] }
    return try findings(relations, cells, table: table).map(\.blame)
  }

  @Test(arguments: [
    [1], [1, 2], [1, 2, 3],
    // The same amount in several places is one slip.
    [4, 4, 4], [4, 4, 4, 4, 4, 4], [4, 4, -4, 4, 1], [5, 5, 5, 7, 7, -9],
  ])
  func aFewAmountsAreSlips(_ amounts: [Int]) throws {
    #expect(try Self.blames(amounts) == amounts.map { _ in .report })
  }

  @Test(arguments: [[1, 2, 3, 4], [1, -2, 3, 40, 5], [1, 1, 2, 3, -4, 4]])
  func manyAmountsAreTheReadersFaultAndToldOnce(_ amounts: [Int]) throws {
    #expect(try Self.blames(amounts) == [.extraction])
  }

  @Test func everyTableIsJudgedByItself() throws {
    let blames = try Self.blames([1, 2, 3, 4]) {
      $0.hasSuffix("0") || $0.hasSuffix("1") ? "甲" : "乙"
    }
    #expect(blames == [.report, .report, .report, .report])
  }

  @Test func unusualRelationsDoNotAccuseTheReader() throws {
    #expect(try Self.blames([1, 2, 3, 4], kind: .soft).isEmpty == false)
    #expect(try Self.blames([1, 2, 3, 4], kind: .soft).allSatisfy { $0 == .report })
  }
}
