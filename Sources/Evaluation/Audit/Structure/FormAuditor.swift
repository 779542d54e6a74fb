internal import ComplianceModel

/// Checks that the tables are those of the form in force for the year, with their own labels.
struct FormAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  /// So many labels that only the other form has make it sure which one was used.
  private static let sure = 2

  func findings() -> [Finding] {
    guard let year = subject.year?.value,
      let demanded = subject.guide.form(of: year)
    else { return [] }
    if let found = subject.form, found !== demanded,
      let cells = foreign(found, demanded)
    {
      return [
        subject.guide.finding(
          .formOutdated,
          ["year": "\(year)", "found": found.form.title, "demanded": demanded.form.title],
          expected: demanded.form.title,
          actual: found.form.title,
          evidence: cells.prefix(4).map { report.evidence($0.span) }
        )
      ]
    }
    guard subject.form === demanded || subject.form == nil else { return [] }
    return missing(demanded.form) + LabelCheck(subject: subject, form: demanded).findings()
  }

  /// The cells that only the other form has, if they are many and none of the demanded form's own is
  /// there.
  private func foreign(_ found: AuditedForm, _ demanded: AuditedForm) -> [Cell]? {
    let (own, other) = (demanded.labels, found.labels)
    var foreign: [Cell] = []
    var labels: Set<FormLabels.Label> = []
    for block in report.document.blocks {
      guard case .table(let table) = block.kind else { continue }
      for cell in table.rows.joined()
      where !cell.text.isEmpty && (own.mayHold(cell.text) || other.mayHold(cell.text)) {
        let key = FormLabels.Label(rawValue: cell.text.matchingKey)
        switch (own.keys.contains(key), other.keys.contains(key)) {
        // A label of the demanded form alone: it is the one.
        case (true, false): return nil
        case (false, true):
          foreign.append(cell)
          labels.insert(key)
        default: break
        }
      }
    }
    return labels.count >= Self.sure ? foreign : nil
  }

  /// Tables of a form with several of them of which no cell was read, in a file whose tables were all
  /// understood and that holds no pictures in their place.
  private func missing(_ form: Form) -> [Finding] {
    guard form.tables.count > 1, report.document.doubts.isEmpty else { return [] }
    let read = Set(report.figures.map(\.table))
    guard form.tables.contains(where: { !read.contains($0.id) }), isSurelyRead else { return [] }
    return form.tables.filter { !read.contains($0.id) }.map { table in
      subject.guide.finding(
        .tableMissing,
        ["form": form.title, "table": "“\(name(of: table, in: form))”的表格"],
        evidence: []
      )
    }
  }

  /// What people call a table: the title of the part that it belongs to.
  private func name(of table: FormTable, in form: Form) -> String {
    // The tables stand in the second, third and fourth part of the forms that have several.
    let place = form.tables.firstIndex { $0.id == table.id } ?? 0
    return form.parts.indices.contains(place + 1) ? form.parts[place + 1].title : table.id
  }

  private var isSurelyRead: Bool {
    let figures = report.figures
    var place = 0
    for block in report.document.blocks {
      guard case .table = block.kind else { continue }
      while place < figures.count, figures[place].span.start < block.span.start { place += 1 }
      guard place < figures.count, figures[place].span.end <= block.span.end else { return false }
    }
    // A picture may be the table.
    return !report.document.text.hasPicture(from: 0)
  }
}

extension SourceText {
  private static let picture = Array("[image".unicodeScalars)

  /// Whether a picture left its mark behind an offset.
  func hasPicture(from start: Int) -> Bool {
    let last = scalars.count - Self.picture.count
    guard start < last else { return false }
    return (start..<last).contains { place in
      scalars[place] == "["
        && scalars[place..<(place + Self.picture.count)].elementsEqual(Self.picture)
    }
  }
}
