import ComplianceModel
import TestSupport
import Testing

@testable import Evaluation

/// A table of rows and columns in which every row and every column adds up.
@Suite struct CellRepairTests {
  private static let place = Rules.place
  private static let columns = ["·甲", "·乙", "·丙", ""]
  private static let results = ["公开", "部分公开", "不公开", "办不了"]

  private static func sum(_ total: String, of parts: [String]) -> Expression {
    let terms = parts.map { Expression.name($0, place) }
    let whole = terms.dropFirst().reduce(terms[0]) { .arithmetic($0, .plus, $1) }
    return .comparison(.name(total, place), .equal, whole)
  }

  private static func relation(_ holds: Expression, each: Bool = false) -> FormRelation {
    FormRelation(title: "合计", holds: holds, kind: .hard, eachColumn: each, place: place)
  }

  /// 新收＋结转＝办结＋下年, 办结＝各结果之和, and the sum of each row.
  private static let form: Form = {
    let names = ["新收", "结转"] + results + ["办结", "下年"]
    let rows = names.map {
      FormRow(
        label: $0,
        depth: 0,
        name: FigureName(rawValue: $0),
        unit: nil,
        isHeading: false
      )
    }
    let flow = Expression.comparison(
      .arithmetic(.name("新收", place), .plus, .name("结转", place)),
      .equal,
      .arithmetic(.name("办结", place), .plus, .name("下年", place))
    )
    return Form(
      id: "f",
      title: "表式",
      years: 2_019...2_030,
      tables: [
        FormTable(
          id: "甲表",
          layout: .matrix,
          columns: ["甲", "乙", "丙", ""].map { FormColumn(labels: [$0], suffix: $0) },
          rows: rows
        )
      ],
      relations: [relation(flow, each: true), relation(sum("办结", of: results), each: true)]
        + names.map { name in
          relation(sum(name, of: ["甲", "乙", "丙"].map { "\(name)·\($0)" }))
        },
      place: place
    )
  }()

  /// A table that adds up.
  private static func table(_ generator: inout SeededGenerator) -> [String: Int] {
    var cells: [String: Int] = [:]
    for column in columns.dropLast() {
      let parts = results.map { _ in Int.random(in: 0...60, using: &generator) }
      for (name, part) in zip(results, parts) { cells[name + column] = part }
      let done = parts.reduce(0, +)
      cells["办结" + column] = done
      cells["下年" + column] = Int.random(in: 0...9, using: &generator)
      cells["结转" + column] = Int.random(in: 0...min(9, done), using: &generator)
      cells["新收" + column] =
        done + cells["下年" + column, default: 0] - cells["结转" + column, default: 0]
    }
    for name in ["新收", "结转"] + results + ["办结", "下年"] {
      cells[name] = columns.dropLast().reduce(0) { $0 + cells[name + $1, default: 0] }
    }
    return cells
  }

  private static func findings(_ cells: [String: String]) throws -> [Finding] {
    var builder = ReportBuilder()
    for (name, raw) in cells.sorted(by: { $0.key < $1.key }) { builder.figure(name, raw) }
    return RelationAuditor(
      subject: try builder.report(year: 2_020, form: "f").audited(forms: [form])
    ).findings()
  }

  @Test(arguments: 0..<20)
  func aTableThatAddsUpIsRight(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    #expect(try Self.findings(Self.table(&generator).mapValues(String.init)).isEmpty)
  }

  @Test(arguments: 0..<60)
  func oneWrongCellIsNamedWithItsValue(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var cells = Self.table(&generator)
    let name = try #require(cells.keys.sorted().randomElement(using: &generator))
    let right = try #require(cells[name])
    let wrong = right + Int.random(in: 1...400, using: &generator)
    cells[name] = wrong
    let findings = try Self.findings(cells.mapValues(String.init))
    #expect(findings.map(\.code.rawValue) == ["FORM-CELL"])
    #expect(findings.first?.expected == "\(right)")
    #expect(findings.first?.actual == "\(wrong)")
    #expect(findings.first?.evidence.first?.cell == name)
    #expect(findings.first?.evidence.first?.quote == "\(wrong)")
  }

  @Test(arguments: 0..<40)
  func twoWrongCellsApartAreBothNamed(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var cells = Self.table(&generator)
    // In other rows, columns and relations.
    let names = ["公开·甲", "结转·乙"]
    let right = names.map { cells[$0, default: 0] }
    cells["公开·甲", default: 0] += 5
    cells["结转·乙", default: 0] += 70
    let findings = try Self.findings(cells.mapValues(String.init))
    #expect(Set(findings.map(\.code.rawValue)) == ["FORM-CELL"])
    #expect(Set(findings.compactMap { $0.evidence.first?.cell }) == Set(names))
    #expect(Set(findings.compactMap(\.expected)) == Set(right.map(String.init)))
  }

  @Test(arguments: 0..<40)
  func aBlankCellElsewhereHidesNothingAndAccusesNobody(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var cells = Self.table(&generator).mapValues(String.init)
    let name = try #require(cells.keys.sorted().randomElement(using: &generator))
    cells[name] = ""
    #expect(try Self.findings(cells).isEmpty)
  }

  /// Row 公开 of three rows has a blank, so only its column tells that 公开·甲 is wrong; every other
  /// cell of the column would break its own row.
  @Test func theOnlyCellThatCanBeWrongIsNamed() throws {
    var generator = SeededGenerator(seed: 7)
    var cells = Self.table(&generator)
    let right = cells["公开·甲", default: 0]
    cells["公开·甲", default: 0] += 9
    var raw = cells.mapValues(String.init)
    raw["公开·乙"] = ""
    raw["公开"] = "\(cells["公开", default: 0] + 400)"
    let findings = try Self.findings(raw)
    #expect(findings.map(\.code.rawValue).contains("FORM-CELL"))
    #expect(findings.contains { $0.evidence.first?.cell == "公开·甲" && $0.expected == "\(right)" })
  }

  /// 3 of four numbers can each be the wrong one: none is named.
  @Test func nothingIsNamedWhereSeveralCellsExplainTheSame() throws {
    let form = Form(
      id: "f",
      title: "表式",
      years: 2_019...2_030,
      tables: [],
      relations: [Self.relation(Self.sum("总计", of: ["维持", "纠正", "其他"]))],
      place: Self.place
    )
    var builder = ReportBuilder()
    for (name, raw) in [("总计", "9"), ("维持", "5"), ("纠正", "2"), ("其他", "1")] {
      builder.figure(name, raw)
    }
    let findings = RelationAuditor(
      subject: try builder.report(form: "f").audited(forms: [form])
    ).findings()
    #expect(findings.map(\.code.rawValue) == ["FORM-RELATION"])
  }

  /// A soft relation that fails only for a wrong cell is not told beside it.
  @Test func whatAWrongCellMakesUnusualIsToldWithTheCell() throws {
    var generator = SeededGenerator(seed: 3)
    var cells = Self.table(&generator)
    var form = Self.form
    let soft = Expression.comparison(
      .name("公开", Self.place),
      .atMost,
      .number(Quantity(Int64(cells["公开", default: 0])))
    )
    form.relations.append(
      FormRelation(title: "少见", holds: soft, kind: .soft, eachColumn: false, place: Self.place)
    )
    cells["公开", default: 0] += 4
    var builder = ReportBuilder()
    for (name, value) in cells.sorted(by: { $0.key < $1.key }) { builder.figure(name, "\(value)") }
    let findings = RelationAuditor(
      subject: try builder.report(year: 2_020, form: "f").audited(forms: [form])
    ).findings()
    #expect(findings.map(\.code.rawValue) == ["FORM-CELL"])
  }
}
