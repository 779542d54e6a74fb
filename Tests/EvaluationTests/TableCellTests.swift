import ComplianceModel
import Testing

@testable import Evaluation

/// What may stand in cells, columns that are the same, and who may make regulations.
@Suite struct TableCellTests {
  private static func row(_ name: String) -> FormRow {
    FormRow(
      label: name,
      depth: 0,
      name: FigureName(rawValue: name),
      unit: nil,
      isHeading: false
    )
  }

  private static func form(_ layout: FormTable.Layout, _ names: [String]) -> Form {
    Form(
      id: "f",
      title: "表式",
      years: 2_014...2_030,
      tables: [
        FormTable(
          id: "甲表",
          layout: layout,
          columns: layout == .matrix
            ? ["自然人", "企业", ""].map { FormColumn(labels: [$0], suffix: $0) } : [],
          rows: names.map(row)
        )
      ],
      relations: [],
      regulations: [FigureName(rawValue: "规章")],
      changes: [FigureName(rawValue: "增减")],
      place: Rules.place
    )
  }

  private static func subject(
    _ cells: [(String, String)],
    _ layout: FormTable.Layout = .list,
    agency: Agency? = nil
  ) throws -> AuditSubject {
    var builder = ReportBuilder()
    for (name, raw) in cells { builder.figure(name, raw) }
    let names = cells.map(\.0).filter { !$0.contains("·") }
    return try builder.report(form: "f").audited(forms: [form(layout, names)], agency: agency)
  }

  @Test(arguments: [
    ("12", true), ("0", true), ("0.00", true), ("134.8", true),
    ("4.2万", false), ("500余", false), ("134.8万元", false), ("见附件", false), ("12件", false),
    ("-3", false), ("+3", false), ("约12", false),
  ])
  func cellsHoldNumbers(_ raw: String, _ isPlain: Bool) throws {
    let subject = try Self.subject([("甲", raw), ("乙", "1"), ("丙", "2")])
    let findings = CellAuditor(subject: subject).findings()
    // What the builder cannot read as a number is words to it.
    #expect(findings.map(\.code.rawValue) == (isPlain ? [] : ["FORM-VALUE"]), "\(raw)")
    #expect(findings.map(\.actual) == (isPlain ? [] : [raw]))
  }

  @Test(arguments: ["增15", "减4", "-11", "+3", "持平"])
  func changesMayBeNegative(_ raw: String) throws {
    let subject = try Self.subject([("增减", raw), ("乙", "1")])
    #expect(CellAuditor(subject: subject).findings().isEmpty)
  }

  @Test(arguments: [
    (FormTable.Layout.list, true), (.blocks, true), (.matrix, false), (.columns, false),
  ])
  func strokesStandWhereNothingIsAddedUp(_ layout: FormTable.Layout, _ isPlain: Bool) throws {
    let subject = try Self.subject([("甲", "/"), ("乙", "/"), ("丙", "2")], layout)
    let findings = CellAuditor(subject: subject).findings()
    // Told once for all cells that hold the same.
    #expect(findings.map(\.code.rawValue) == (isPlain ? [] : ["FORM-VALUE"]))
    #expect(findings.flatMap { $0.evidence.compactMap(\.cell) } == (isPlain ? [] : ["甲", "乙"]))
  }

  @Test(
    arguments: [
      ([("甲", "1"), ("乙", "2"), ("丙", "")], ["丙"]),
      ([("甲", ""), ("乙", "2"), ("丙", "3"), ("丁", ""), ("戊", "5")], ["甲", "丁"]),
      ([("甲", "1"), ("乙", "2")], []),
      // Nothing filled in is no blank cell.
      ([("甲", ""), ("乙", ""), ("丙", "")], []), ([("甲", ""), ("乙", "3")], []),
      // Regulations may stay blank.
      ([("规章", ""), ("乙", "2"), ("丙", "3")], []),
    ] as [([(String, String)], [String])]
  )
  func blanksOfATableAreToldTogether(_ cells: [(String, String)], _ blank: [String]) throws {
    let findings = CellAuditor(subject: try Self.subject(cells)).findings()
    #expect(findings.map(\.code.rawValue) == (blank.isEmpty ? [] : ["FORM-BLANK"]))
    #expect(findings.flatMap { $0.evidence.compactMap(\.cell) } == blank)
  }

  @Test(
    arguments: [
      // Rows of 自然人 and 企业.
      ([(12, 12), (3, 3), (9, 9), (1, 1)], true),
      ([(12, 12), (3, 3), (9, 9), (1, 2)], false),
      // Few rows, or small numbers, are the same by chance.
      ([(12, 12), (3, 3), (9, 9), (0, 0)], false),
      ([(2, 2), (1, 1), (1, 1), (2, 2)], false),
      ([(0, 0), (0, 0), (0, 0), (0, 0)], false),
    ] as [([(Int, Int)], Bool)]
  )
  func columnsThatAreTheSame(_ rows: [(Int, Int)], _ isTold: Bool) throws {
    let names = ["甲", "乙", "丙", "丁"]
    let cells = zip(names, rows).flatMap { name, row -> [(String, String)] in
      [
        ("\(name)·自然人", "\(row.0)"), ("\(name)·企业", "\(row.1)"), (name, "\(row.0 + row.1)"),
      ]
    }
    let findings = ColumnAuditor(subject: try Self.subject(cells, .matrix)).findings()
    #expect(findings.map(\.code.rawValue) == (isTold ? ["FORM-COLUMNS"] : []))
  }

  /// The total equals the only kind of applicant there is.
  @Test func theTotalMayEqualAColumn() throws {
    let cells = ["甲", "乙", "丙", "丁"].flatMap { name in
      [("\(name)·自然人", "20"), ("\(name)·企业", "0"), (name, "20")]
    }
    #expect(ColumnAuditor(subject: try Self.subject(cells, .matrix)).findings().isEmpty)
  }

  @Test(
    arguments: [
      (AgencyKind.department, AdministrativeLevel.province, true), (.department, .city, true),
      (.department, .county, true), (.department, .national, false),
      (.government, .province, false),
      (.government, .city, false), (.government, .county, true), (.government, .township, true),
      (nil, .county, false), (.department, nil, false),
    ] as [(AgencyKind?, AdministrativeLevel?, Bool)]
  )
  func whoMayMakeRegulations(
    _ kind: AgencyKind?,
    _ level: AdministrativeLevel?,
    _ isTold: Bool
  ) throws {
    let agency = Agency(
      id: "x",
      name: "某机关",
      kind: kind,
      level: level,
      rankingClass: "",
      isGuessed: false
    )
    func codes(_ raw: String, _ agency: Agency?) throws -> [String] {
      let subject = try Self.subject([("规章", raw), ("文件", "3")], agency: agency)
      return PowerAuditor(subject: subject).findings().map(\.code.rawValue)
    }
    #expect(try codes("2", agency) == (isTold ? ["FORM-POWER"] : []))
    for raw in ["0", "", "/", "无"] { #expect(try codes(raw, agency).isEmpty) }
    var guessed = agency
    guessed.isGuessed = true
    #expect(try codes("2", guessed).isEmpty)
    #expect(try codes("2", nil).isEmpty)
  }
}
