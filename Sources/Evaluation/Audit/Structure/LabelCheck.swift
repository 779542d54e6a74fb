internal import ComplianceModel

/// Finds labels of tables that differ from the form's by a character, or name another item of the law.
struct LabelCheck {
  let subject: AuditSubject
  private let form: Form
  private let labels: FormLabels

  init(subject: AuditSubject, form: AuditedForm) {
    self.subject = subject
    self.form = form.form
    labels = form.labels
  }

  /// So many strange cells are looked at; more make the table another one.
  private static let most = 60

  func findings() -> [Finding] {
    // The single list of the years before was adapted everywhere: 县政府公报 for 市政府公报.
    guard subject.form != nil, form.tables.count > 1 else { return [] }
    var found: [Finding] = []
    for block in subject.report.document.blocks {
      guard case .table(let table) = block.kind else { continue }
      let cells = table.rows.joined().filter { !$0.text.isEmpty }
      let keys = cells.map { cell in
        FormLabels.isCount(cell.text)
          ? "" : labels.bare[FormLabels.Label(rawValue: cell.text)] ?? FormLabels.bare(cell.text)
      }
      let present = Set(keys.map { FormLabels.Label(rawValue: $0) })
      guard present.count(where: labels.bareKeys.contains) >= 3 else { continue }
      let strange = cells.indices.filter { index in
        let key = keys[index]
        return !labels.bareKeys.contains(FormLabels.Label(rawValue: key))
          && (FormLabels.shortest - 1...60).contains(key.count)
      }
      for index in strange.prefix(Self.most) {
        let demanded =
          item(behind: index, in: keys) ?? foreign(cells[index], in: table)
          ?? near(keys[index], besides: present)
        guard let demanded else { continue }
        found.append(finding(cells[index], demanded))
      }
    }
    return found
  }

  /// A label that differs by a character and that the table does not hold.
  private func near(_ key: String, besides present: Set<FormLabels.Label>) -> String? {
    let scalars = Array(key.unicodeScalars)
    return labels.declared.first {
      Self.isNear($0.scalars, scalars) && !present.contains(FormLabels.Label(rawValue: $0.bare))
    }?.label
  }

  /// For 第二十条第（二）款: the item under which the rows that follow stand in the form.
  private func item(behind index: Int, in keys: [String]) -> String? {
    guard keys[index].hasPrefix("第二十条") else { return nil }
    let next = keys[(index + 1)...].prefix(10)
    for table in form.tables {
      var heading: String?
      for row in table.rows {
        if row.isHeading {
          heading = row.label
        } else if next.contains(FormLabels.bare(row.label)) {
          return heading
        }
      }
    }
    return nil
  }

  /// For a label that only another form has: the one whose neighbours stand in the same row.
  private func foreign(_ cell: Cell, in table: Table) -> String? {
    guard labels.foreign.contains(FormLabels.Label(rawValue: cell.text.matchingKey)),
      let row = table.rows.first(where: { $0.contains { $0.span == cell.span } })
    else { return nil }
    let present = Set(row.map { FormLabels.bare($0.text) })
    for group in form.tables.flatMap(\.rows).map({ $0.cells.flatMap(\.labels) }) {
      let absent = group.filter { !present.contains(FormLabels.bare($0)) }
      if group.count > 1, absent.count == 1 { return absent[0] }
    }
    return nil
  }

  private func finding(_ cell: Cell, _ demanded: String) -> Finding {
    subject.guide.finding(
      .labelWrong,
      ["printed": cell.text, "demanded": demanded],
      expected: demanded,
      actual: cell.text,
      evidence: [subject.report.evidence(cell.span)]
    )
  }

  /// Whether one character was changed, lost or added, or two neighbours changed places.
  private static func isNear(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var end = 0
    let most = min(first.count, second.count) - start
    while end < most, first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    let rest = max(first.count, second.count) - start - end
    return rest == 1
      || rest == 2 && first.count == second.count
        && first[start..<(start + 2)].elementsEqual(second[start..<(start + 2)].reversed())
  }
}
