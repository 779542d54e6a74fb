import ComplianceModel
import Testing

@Suite struct FormTests {
  private static func row(
    _ name: String?,
    isHeading: Bool = false,
    cells: [FormCell] = []
  ) -> FormRow {
    FormRow(
      label: "（一）收到",
      depth: 0,
      name: name.map { FigureName(rawValue: $0) },
      unit: nil,
      isHeading: isHeading,
      cells: cells
    )
  }

  private static let columns = [
    FormColumn(labels: ["自然人"], suffix: "自然人"), FormColumn(labels: ["总计"], suffix: ""),
  ]

  @Test func aListRowHasOneFigure() {
    #expect(Self.row("收到申请数").figureNames(columns: []).map(\.rawValue) == ["收到申请数"])
    #expect(Self.row(nil).figureNames(columns: []).isEmpty)
    #expect(Self.row("收到申请数", isHeading: true).figureNames(columns: []).isEmpty)
  }

  @Test func aMatrixRowHasOneForEachColumn() {
    #expect(
      Self.row("收到申请数").figureNames(columns: Self.columns).map(\.rawValue)
        == ["收到申请数·自然人", "收到申请数"]
    )
  }

  @Test func aBlockRowHasThoseOfItsCells() {
    let cells = ["规章制发数", "规章废止数"].map {
      FormCell(labels: [], name: FigureName(rawValue: $0))
    }
    #expect(
      Self.row("不用", cells: cells).figureNames(columns: Self.columns).map(\.rawValue)
        == ["规章制发数", "规章废止数"]
    )
  }
}
