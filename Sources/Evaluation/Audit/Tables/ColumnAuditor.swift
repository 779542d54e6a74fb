internal import ComplianceModel

/// Looks for two kinds of applicants whose columns are the same: one may have been typed twice.
///
/// Few small numbers are the same by chance, so several rows and a number of some size have to agree.
struct ColumnAuditor {
  let subject: AuditSubject

  /// So many cells that are not nought have to agree.
  private static let rows = 4
  /// One of them has to be at least this.
  private static let size = Quantity(10)

  func findings() -> [Finding] {
    guard let form = subject.form?.form else { return [] }
    return form.tables.filter { $0.layout == .matrix }.flatMap { table in
      // The total is the same as the only column that is filled in.
      let columns = table.columns.filter { !$0.suffix.isEmpty }
      return columns.indices.flatMap { first in
        columns.indices.filter { $0 > first }.compactMap { second in
          finding(columns[first], columns[second], table)
        }
      }
    }
  }

  private func finding(
    _ first: FormColumn,
    _ second: FormColumn,
    _ table: FormTable
  ) -> Finding? {
    var same: [Figure] = []
    for row in table.rows where !row.isHeading {
      guard let name = row.name,
        let left = subject.index.figure(name.of(column: first).rawValue),
        let right = subject.index.figure(name.of(column: second).rawValue)
      else { continue }
      guard left.range == right.range else { return nil }
      if let value = left.value?.exact, value > .zero { same += [left, right] }
    }
    guard same.count >= 2 * Self.rows,
      same.contains(where: { $0.value?.exact.map { $0 >= Self.size } ?? false })
    else { return nil }
    return subject.guide.finding(
      .columnsEqual,
      [
        "first": first.labels.joined(separator: "›"),
        "second": second.labels.joined(separator: "›"),
      ],
      evidence: same.map(subject.report.evidence)
    )
  }
}
