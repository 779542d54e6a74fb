internal import ComplianceModel

/// Checks that the parts that the form of the year asks for are there, in order and under their titles.
struct PartAuditor {
  let subject: AuditSubject

  /// With fewer of its parts found, the headings of a report were hardly read: the reading is doubted.
  private static let trusted = 3

  private var report: AnnualReport { subject.report }

  /// A part by its place in the form, and the heading that is about it.
  private struct Found {
    var place: Int
    var heading: Int
  }

  func findings() -> [Finding] {
    guard let year = subject.year?.value,
      let form = subject.guide.form(of: year), !form.form.parts.isEmpty
    else { return [] }
    let parts = form.form.parts
    let named = subject.headingKeys.map(form.parts)
    let chapters = chapters(of: parts, named)
    let found = parts.indices.compactMap { place in
      chapters.first { named[$0].contains(place) }.map { Found(place: place, heading: $0) }
    }
    var findings = missing(form, found)
    let ordered = found.filter { parts[$0.place].told.isEmpty }
    findings += order(parts, ordered) + titles(form, ordered)
    return findings
  }

  /// The headings of the highest level that holds several of the parts; all, where parts may stand
  /// anywhere.
  private func chapters(of parts: [FormPart], _ named: [[Int]]) -> [Int] {
    let headings = report.headings
    let all = Array(headings.indices)
    guard parts.contains(where: \.told.isEmpty) else { return all }
    for level in 1...3 {
      let chapters = all.filter { headings[$0].level == level }
      var held: [Int] = []
      for place in chapters.lazy.flatMap({ named[$0] }) where !held.contains(place) {
        held.append(place)
      }
      if held.count >= Self.trusted { return chapters }
    }
    return all.filter { headings[$0].level == 1 }
  }

  // MARK: Missing

  private func missing(_ form: AuditedForm, _ found: [Found]) -> [Finding] {
    let parts = form.form.parts
    let absent = parts.indices.filter { place in
      // A part may be declared twice, as something else.
      !found.contains { parts[$0.place] == parts[place] } && !isTold(place, form)
    }
    let isRead = !parts.contains(where: \.told.isEmpty) || found.count >= Self.trusted
    return absent.map { place in
      subject.guide.finding(
        .partMissing,
        ["part": parts[place].title],
        blame: isRead ? .report : .extraction,
        expected: parts[place].title,
        evidence: neighbours(of: parts[place], parts, found)
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
    func heading(_ other: FormPart) -> Int? { found.first { parts[$0.place] == other }?.heading }
    let before = parts[..<place].last { heading($0) != nil }
    let behind = parts[place...].first { heading($0) != nil }
    return [before, behind].compactMap { other in
      other.flatMap(heading).map { report.evidence(report.headings[$0].span) }
    }
  }

  /// Whether the text tells of the matter, or the title stands on a line that was not read as a heading.
  private func isTold(_ place: Int, _ form: AuditedForm) -> Bool {
    let text = report.text
    let words = form.partWords[place]
    let title = form.form.parts[place].title.foldedScalars
    let statements = subject.index.statements
    return statements.indices.contains { index in
      switch statements[index].role {
      case .body, .definition, .heading: break
      default: return false
      }
      let range = statements[index].range
      if words.contains(where: { text.first($0, in: range) != nil }) { return true }
      return range.count <= title.count + 8 && text.first(title, in: range) != nil
    }
  }

  // MARK: Order and titles

  private func order(_ parts: [FormPart], _ found: [Found]) -> [Finding] {
    zip(found, found.dropFirst()).filter { $1.heading < $0.heading }.map { before, part in
      let (title, other) = (parts[before.place].title, parts[part.place].title)
      return subject.guide.finding(
        .partOrder,
        ["part": title, "other": other],
        expected: "“\(title)”在前",
        evidence: [part, before].map { report.evidence(report.headings[$0.heading].span) }
      )
    }
  }

  private func titles(_ form: AuditedForm, _ found: [Found]) -> [Finding] {
    found.compactMap { found in
      let heading = report.headings[found.heading]
      guard !heading.isRunIn,
        AuditedForm.partKey(subject.headingKeys[found.heading]) != form.partKeys[found.place]
      else { return nil }
      let demanded = form.form.parts[found.place].title
      return subject.guide.finding(
        .partTitle,
        ["printed": heading.title, "demanded": demanded],
        expected: demanded,
        actual: heading.title,
        evidence: [report.evidence(heading.span)]
      )
    }
  }
}
