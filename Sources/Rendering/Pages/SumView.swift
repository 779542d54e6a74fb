import ComplianceModel

/// The sum of a score as a table.
struct SumView {
  let sum: ScoreSum
  let format: MarksFormat

  var view: View {
    [
      "isOpen": sum.isOpen,
      "rows": sum.rows.map { row -> View in
        let isTotal = row.kind == .full || row.kind == .score
        func cell(_ marks: Marks) -> String {
          isTotal ? format.plain(marks) : format.change(marks)
        }
        return [
          "isTotal": isTotal, "label": row.label, "low": cell(row.low),
          "high": sum.isOpen ? cell(row.high) : nil,
        ]
      },
    ]
  }
}
