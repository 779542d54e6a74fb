import ComplianceModel
import Ingestion
import TestSupport
import Testing

/// Every row and cell of the five real reports against values typed from reading them.
@Suite struct SeedFigureTests {
  @Test(arguments: [("000", 71, 64), ("002", 71, 63), ("003", 198, 198), ("004", 86, 76)])
  func everyCellIsExact(id: String, rows: Int, numbers: Int) throws {
    guard let seed = try Seed.named(id) else { return }
    let report = try Reading.read(try seed.bytes()).report
    let expected = try Fixtures.rows("seeds/figures-\(id).csv")
    #expect(expected.count == rows)
    #expect(report.figures.count == rows)
    #expect(report.figures.filter { $0.state == .exact }.count == numbers)
    #expect(report.doubts.isEmpty)
    for (figure, row) in zip(report.figures, expected) {
      let place = report.document.text.place(figure.span.start)
      #expect(figure.table == row["table"])
      #expect(figure.path.joined(separator: " > ") == row["path"])
      #expect(figure.state.rawValue == row["state"], "line \(place.line)")
      #expect(figure.raw == row["raw"], "line \(place.line)")
      #expect(String(place.line) == row["line"], "\(figure.path)")
      #expect(figure.value?.low?.description ?? "" == expectedLow(row), "line \(place.line)")
    }
  }

  /// 4.2万 is typed as 42000 in the fixture and read as 41500…42500: half a unit of the last digit.
  private func expectedLow(_ row: [String: String]) -> String? {
    row["raw"] == "4.2万" ? "41500" : row["value"]
  }

  @Test func unitsOfTheListForm() throws {
    guard let seed = try Seed.named("000") else { return }
    let report = try Reading.read(try seed.bytes()).report
    for (figure, row) in zip(report.figures, try Fixtures.rows("seeds/figures-000.csv")) {
      #expect(figure.unit ?? "" == row["unit"], "\(figure.path)")
    }
  }

  @Test func aUnitInsideTheCell() throws {
    guard let seed = try Seed.named("003") else { return }
    let report = try Reading.read(try seed.bytes()).report
    let money = report.figure(FigureName(rawValue: "政府集中采购金额"))
    #expect(money?.unit == "万元")
    #expect(money?.value?.exact == Quantity(decimal: "134.8"))
  }

  @Test func aReportWithoutTable() throws {
    guard let seed = try Seed.named("001") else { return }
    let report = try Reading.read(try seed.bytes()).report
    #expect(report.figures.isEmpty)
    #expect(report.form == nil)
  }
}
