internal import ComplianceModel

/// Checks that the parts that the form of the year asks for are there, in order and under their titles.
struct PartAuditor {
  let subject: AuditSubject

  /// With fewer of its parts found, the headings of a report were hardly read: the reading is doubted.
  private static let trusted = 3

  private var report: AnnualReport { subject.report }

  private struct Found {
    var part: FormPart
    var heading: Int
  }

  func findings() -> [Finding] {
    guard let year = subject.year?.value,
      let form = subject.guide.form(of: year), !form.form.parts.isEmpty
    else { return [] }
    let parts = form.form.parts
    let named = subject.headingKeys.map(form.parts)
    let chapters = chapters(of: parts, named)
    let found = parts.enumerated().compactMap { place, part in
      chapters.first { named[$0].contains(place) }.map { Found(part: part, heading: $0) }
    }
    var findings = missing(parts, found)
    let ordered = found.filter { $0.part.told.isEmpty }
    findings += order(ordered) + titles(ordered)
    return findings
  }

  /// The headings of the highest level that holds several of the parts; all, where parts may stand
  /// anywhere.
  private func chapters(of parts: [FormPart], _ named: [Set<Int>]) -> [Int] {
    let all = Array(report.headings.indices)
    guard parts.contains(where: \.told.isEmpty) else { return all }
    for level in 1...3 {
      let chapters = all.filter { report.headings[$0].level == level }
      let held = chapters.reduce(into: Set<Int>()) { $0.formUnion(named[$1]) }
      if held.count >= Self.trusted { return chapters }
    }
    return all.filter { report.headings[$0].level == 1 }
  }

  // MARK: Missing

  private func missing(_ parts: [FormPart], _ found: [Found]) -> [Finding] {
    let absent = parts.filter { part in !found.contains { $0.part == part } && !isTold(part) }
    let isRead = !parts.contains(where: \.told.isEmpty) || found.count >= Self.trusted
    return absent.map { part in
      subject.guide.finding(
        .partMissing,
        ["part": part.title],
        blame: isRead ? .report : .extraction,
        expected: part.title,
        evidence: neighbours(of: part, parts, found)
      )
    }
  }

  /// The headings between which the part should stand.
  private func neighbours(
    of part: FormPart,
    _ parts: [FormPart],
    _ found: [Found]
  ) -> [Evidence] {
    guard part.told.isEmpty, let place = parts.firstIndex(of: part) else { return [] }
    let before = parts[..<place].last { other in found.contains { $0.part == other } }
    let behind = parts[place...].first { other in found.contains { $0.part == other } }
    return [before, behind].compactMap { other in
      found.first { $0.part == other }.map { report.evidence(report.headings[$0.heading].span) }
    }
  }

  /// Whether the text tells of the matter, or the title stands on a line that was not read as a heading.
  private func isTold(_ part: FormPart) -> Bool {
    let text = report.text
    let words = part.told.map(\.foldedScalars)
    let title = part.title.foldedScalars
    return report.statements.contains { statement in
      guard statement.role == .body || statement.role == .definition || statement.role == .heading
      else { return false }
      if words.contains(where: { text.first($0, in: statement.range) != nil }) { return true }
      return statement.range.count <= title.count + 8
        && text.first(title, in: statement.range) != nil
    }
  }

  // MARK: Order and titles

  private func order(_ found: [Found]) -> [Finding] {
    zip(found, found.dropFirst()).filter { $1.heading < $0.heading }.map { before, part in
      subject.guide.finding(
        .partOrder,
        ["part": before.part.title, "other": part.part.title],
        expected: "“\(before.part.title)”在前",
        evidence: [part, before].map { report.evidence(report.headings[$0.heading].span) }
      )
    }
  }

  private func titles(_ found: [Found]) -> [Finding] {
    found.compactMap { found in
      let heading = report.headings[found.heading]
      guard !heading.isRunIn, Self.key(heading.title) != Self.key(found.part.title) else {
        return nil
      }
      return subject.guide.finding(
        .partTitle,
        ["printed": heading.title, "demanded": found.part.title],
        expected: found.part.title,
        actual: heading.title,
        evidence: [report.evidence(heading.span)]
      )
    }
  }

  /// Titles are compared without punctuation and joining words.
  private static func key(_ title: String) -> [Unicode.Scalar] {
    title.matchingKey.unicodeScalars.filter { !joints.contains($0) }
  }

  private static let joints = ScalarSet("、，,。.:：;；和及与的")
}
