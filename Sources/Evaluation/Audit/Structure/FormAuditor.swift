internal import ComplianceModel

/// Checks that the tables are those of the form in force for the year, with their own labels.
struct FormAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  /// So many labels that only the other form has make it sure which one was used.
  private static let sure = 2

  func findings() -> [Finding] {
    guard let year = ReportYear(report)?.value,
      let demanded = subject.guide.forms.first(where: { $0.years.contains(year) })
    else { return [] }
    if let found = subject.form, found.id != demanded.id,
      let cells = foreign(found, demanded)
    {
      return [
        subject.guide.finding(
          .formOutdated,
          ["year": "\(year)", "found": found.title, "demanded": demanded.title],
          expected: demanded.title,
          actual: found.title,
          evidence: cells.prefix(4).map { report.evidence($0.span) }
        )
      ]
    }
    guard subject.form?.id == demanded.id || subject.form == nil else { return [] }
    return missing(demanded) + LabelCheck(subject: subject, form: demanded).findings()
  }

  /// The cells that only the other form has, if they are many and none of the demanded form's own is
  /// there.
  private func foreign(_ found: Form, _ demanded: Form) -> [Cell]? {
    let (own, other) = (Self.labels(of: demanded), Self.labels(of: found))
    let cells = cells.filter { !$0.text.isEmpty }
    let foreign = cells.filter { cell in
      let key = cell.text.matchingKey
      return other.contains(key) && !own.contains(key)
    }
    let lawful = cells.contains { cell in
      let key = cell.text.matchingKey
      return own.contains(key) && !other.contains(key)
    }
    return Set(foreign.map(\.text.matchingKey)).count >= Self.sure && !lawful ? foreign : nil
  }

  private var cells: [Cell] {
    report.document.blocks.flatMap { block -> [Cell] in
      guard case .table(let table) = block.kind else { return [] }
      return Array(table.rows.joined())
    }
  }

  static func labels(of form: Form) -> Set<String> {
    let labels = form.tables.flatMap { table in
      table.rows.map(\.label) + table.rows.flatMap { $0.cells.flatMap(\.labels) }
        + table.columns.flatMap(\.labels)
    }
    return Set(labels.map(\.matchingKey))
  }

  /// Tables of a form with several of them of which no cell was read, in a file whose tables were all
  /// understood and that holds no pictures in their place.
  private func missing(_ form: Form) -> [Finding] {
    let read = Set(report.figures.map(\.table))
    guard form.tables.count > 1, report.document.doubts.isEmpty, isSurelyRead else { return [] }
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
    let spans = report.figures.map(\.span)
    var place = 0
    for block in report.document.blocks {
      guard case .table = block.kind else { continue }
      while place < spans.count, spans[place].start < block.span.start { place += 1 }
      guard place < spans.count, spans[place].end <= block.span.end else { return false }
    }
    return !hasPicture
  }

  /// Whether a picture stands in the file: it may be the table.
  private var hasPicture: Bool {
    let mark = Array("[image".unicodeScalars)
    let scalars = report.document.text.scalars
    guard scalars.count > mark.count else { return false }
    return (0..<(scalars.count - mark.count)).contains { start in
      mark.indices.allSatisfy { scalars[start + $0] == mark[$0] }
    }
  }
}
