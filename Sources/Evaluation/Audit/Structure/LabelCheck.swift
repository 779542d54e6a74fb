internal import ComplianceModel

/// Finds labels of tables that differ from the form's by a character, or name another item of the law.
struct LabelCheck {
  let subject: AuditSubject
  let form: Form

  /// Shorter labels differ from others by a character without being meant for them.
  private static let shortest = 6
  /// So many strange cells are looked at; more make the table another one.
  private static let most = 60

  func findings() -> [Finding] {
    // The single list of the years before was adapted everywhere: 县政府公报 for 市政府公报.
    guard subject.form != nil, form.tables.count > 1 else { return [] }
    let declared = Array(
      Set(
        form.tables.flatMap {
          $0.rows.map(\.label) + $0.rows.flatMap { $0.cells.flatMap(\.labels) }
        }
      )
    ).filter { $0.matchingKey.count >= Self.shortest }.sorted()
    let keys = Set(declared.map { Self.bare($0) })
    var found: [Finding] = []
    for block in subject.report.document.blocks {
      guard case .table(let table) = block.kind else { continue }
      let cells = Array(table.rows.joined()).filter { !$0.text.isEmpty }
      let present = Set(cells.map { Self.bare($0.text) })
      let strange = cells.indices.filter { index in
        let key = Self.bare(cells[index].text)
        return key.count >= Self.shortest - 1 && !keys.contains(key) && key.count <= 60
      }
      guard present.intersection(keys).count >= 3 else { continue }
      for index in strange.prefix(Self.most) {
        let key = Self.bare(cells[index].text)
        let demanded =
          item(behind: index, in: cells, key) ?? foreign(cells[index], key, in: table)
          ?? declared.first { !present.contains(Self.bare($0)) && Self.isNear(Self.bare($0), key) }
        guard let demanded else { continue }
        found.append(finding(cells[index], demanded))
      }
    }
    return found
  }

  /// For 第二十条第（二）款: the item under which the rows that follow stand in the form.
  private func item(behind index: Int, in cells: [Cell], _ key: String) -> String? {
    guard key.hasPrefix("第二十条") else { return nil }
    let next = cells[(index + 1)...].prefix(10).map { Self.bare($0.text) }
    for table in form.tables {
      var heading: String?
      for row in table.rows {
        if row.isHeading {
          heading = row.label
        } else if next.contains(Self.bare(row.label)) {
          return heading
        }
      }
    }
    return nil
  }

  /// For a label that only another form has: the one whose neighbours stand in the same row.
  private func foreign(_ cell: Cell, _ key: String, in table: Table) -> String? {
    let others = subject.guide.forms.filter { $0.id != form.id && $0.tables.count > 1 }
    guard others.contains(where: { FormAuditor.labels(of: $0).contains(cell.text.matchingKey) }),
      let row = table.rows.first(where: { $0.contains { $0.span == cell.span } })
    else { return nil }
    let present = Set(row.map { Self.bare($0.text) })
    for group in form.tables.flatMap(\.rows).map({ $0.cells.flatMap(\.labels) }) {
      let absent = group.filter { !present.contains(Self.bare($0)) }
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

  /// A label without blanks, and without notes in brackets unless they name an item of the law.
  private static func bare(_ label: String) -> String {
    let key = label.matchingKey
    guard !key.hasPrefix("第") else { return key }
    var rest = ""
    var depth = 0
    for character in key {
      if character == "(" { depth += 1 }
      if depth == 0, !"\"'.、:".contains(character), !character.isNumber { rest.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return rest
  }

  /// Whether one character was changed, lost or added, or two neighbours changed places.
  private static func isNear(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
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
