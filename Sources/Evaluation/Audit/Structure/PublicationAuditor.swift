internal import ComplianceModel

/// Checks the days of signing and publication against each other, the year and the deadline.
struct PublicationAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    let published = isWritingDay ? nil : report.published
    let signed = report.signed ?? (isWritingDay ? report.published : nil)
    guard published != nil || signed != nil else { return missing() }
    return order(signed, published) + late(signed, published)
  }

  /// A line that is nothing but a date is no longer than this, in characters.
  private static let longestDate = 16

  /// Whether the site prints the day of writing instead of that of publication.
  private var isWritingDay: Bool {
    guard let published = report.published else { return false }
    let source = report.document.text
    let start = max(0, published.span.start - 8)
    var before = ReadingText()
    let range = before.append(TextSpan(start, published.span.start), of: source)
    return subject.slips(in: before).holds(.writtenLabel, in: range)
  }

  private func missing() -> [Finding] {
    // A date that is there but broken or not filled in is told elsewhere.
    let scan = subject.scan
    let isThere = report.statements.contains { statement in
      statement.role != .cell && statement.role != .heading
        && statement.range.count <= Self.longestDate
        && scan.year(at: statement.range.lowerBound, limit: statement.range.upperBound) != nil
        && report.text.first(["月"], in: statement.range) != nil
    }
    return isThere ? [] : [subject.guide.finding(.dateMissing, evidence: [])]
  }

  private func order(_ signed: DatedPlace?, _ published: DatedPlace?) -> [Finding] {
    var found: [Finding] = []
    if let year = subject.year?.value,
      let end = CalendarDay(year: year, month: 12, day: 31)
    {
      for (name, place) in [("成文日期", signed), ("公布日期", published)] {
        guard let place, place.day < end else { continue }
        found.append(
          order("\(name)\(place.day)", "统计期限截止日\(end)", place, [place.span])
        )
      }
    }
    if found.isEmpty, let signed, let published, published.day < signed.day {
      found.append(
        order(
          "公布日期\(published.day)",
          "成文日期\(signed.day)",
          published,
          [published.span, signed.span]
        )
      )
    }
    return found
  }

  private func order(
    _ first: String,
    _ second: String,
    _ place: DatedPlace,
    _ spans: [TextSpan]
  ) -> Finding {
    subject.guide.finding(
      .dateOrder,
      ["first": first, "second": second],
      expected: "不早于\(second)",
      actual: "\(place.day)",
      evidence: spans.map { report.evidence($0) }
    )
  }

  /// Signed after the deadline, a report cannot have been published before it.
  private func late(_ signed: DatedPlace?, _ published: DatedPlace?) -> [Finding] {
    guard let year = subject.year?.value, let deadline = deadline(of: year),
      let place = published ?? signed, place.day > deadline
    else { return [] }
    return [
      subject.guide.finding(
        .dateLate,
        ["day": "\(place.day)", "deadline": "\(deadline)"],
        expected: "不晚于\(deadline)",
        actual: "\(place.day)",
        evidence: [report.evidence(place.span)]
      )
    ]
  }

  /// The day for this kind of agency; the later one where its kind is not known for sure.
  private func deadline(of year: Int) -> CalendarDay? {
    guard let deadlines = subject.guide.form(of: year)?.form.deadlines else { return nil }
    let days = deadlines.values.compactMap { $0.day(of: year + 1) }
    guard let kind = subject.agency?.kind else { return days.max() }
    return deadlines[kind]?.day(of: year + 1)
  }
}
