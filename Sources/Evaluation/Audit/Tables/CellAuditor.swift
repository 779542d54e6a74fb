internal import ComplianceModel

/// Checks that cells hold counts: no blanks, no words, no units, no rounding.
struct CellAuditor {
  let subject: AuditSubject

  func findings() -> [Finding] {
    guard let form = subject.form?.form else { return [] }
    let figures = subject.report.figures
    return form.tables.flatMap { table in
      let own = figures.indices.filter {
        figures[$0].name != nil && figures[$0].table == table.id
      }
      return blanks(own, form) + values(own, table)
    }
  }

  // MARK: Blanks

  /// One finding for all blanks of a table.
  ///
  /// Rows on regulations stay blank where an agency cannot make any. A table of which nothing is
  /// filled in is another matter: it is as good as missing.
  private func blanks(_ own: [Int], _ form: Form) -> [Finding] {
    let figures = subject.report.figures
    let blank = own.filter { figures[$0].state == .blank }.map { figures[$0] }.filter { figure in
      !(figure.name.map(form.regulations.contains) ?? false)
    }
    guard !blank.isEmpty, blank.count * 2 < own.count else { return [] }
    return [
      subject.guide.finding(
        .cellBlank,
        ["cells": told(blank)],
        expected: "0",
        actual: "",
        evidence: blank.map(subject.report.evidence)
      )
    ]
  }

  /// `“甲”、“乙”、“丙”等7格`.
  private func told(_ cells: [Figure]) -> String {
    let named = cells.prefix(3).map { "“\($0.path.joined(separator: "›"))”" }
    let more = cells.count > named.count ? "等\(cells.count)格" : ""
    return named.joined(separator: "、") + more
  }

  // MARK: Values

  /// One finding for all cells of a table that hold the same.
  private func values(_ own: [Int], _ table: FormTable) -> [Finding] {
    let figures = subject.report.figures
    var printed: [String] = []
    var holding: [String: [Figure]] = [:]
    for index in own where !isPlain(figures[index], in: table) {
      let figure = figures[index]
      if holding[figure.raw] == nil { printed.append(figure.raw) }
      holding[figure.raw, default: []].append(figure)
    }
    return printed.map { raw in
      let cells = holding[raw] ?? []
      return subject.guide.finding(
        .cellNoCount,
        ["cells": told(cells), "printed": raw],
        actual: raw,
        evidence: cells.map(subject.report.evidence)
      )
    }
  }

  /// Whether a cell is filled in as the form means it.
  private func isPlain(_ figure: Figure, in table: FormTable) -> Bool {
    switch figure.state {
    case .blank, .header, .merged: true
    // Where sums are formed every cell counts; elsewhere a stroke says that the row does not apply.
    case .slash, .notApplicable: table.layout == .list || table.layout == .blocks
    // 增15, 减4
    case .words: isChange(figure)
    case .approximate: false
    case .exact: isPlainNumber(figure)
    }
  }

  private func isPlainNumber(_ figure: Figure) -> Bool {
    if FormLabels.isCount(figure.raw) { return true }
    var scalars = figure.raw.foldedScalars.filter { !$0.isBlank && $0 != "," }[...]
    // -11: how much something fell.
    if let sign = scalars.first, "+-".unicodeScalars.contains(sign) {
      guard isChange(figure) else { return false }
      scalars = scalars.dropFirst()
    }
    return scalars.allSatisfy { $0.isDigit || $0 == "." }
  }

  /// Whether a cell counts by how much something rose or fell.
  private func isChange(_ figure: Figure) -> Bool {
    figure.name.flatMap { subject.form?.form.changes.contains($0) } ?? false
  }
}
