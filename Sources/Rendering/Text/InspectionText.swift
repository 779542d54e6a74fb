public import ComplianceModel

/// What was understood of a report, for the terminal.
public enum InspectionText {
  /// Details, outline, every clause with what it was taken for, figures, findings, doubts.
  public static func text(
    _ report: AnnualReport,
    agency: Agency?,
    findings: [Finding],
    color: Bool
  ) -> String {
    let page = InspectionPage(report: report, ink: Ink(isOn: color))
    var parts = [page.metadata(agency)]
    parts.append(page.part(Wording.outline, page.outline))
    parts.append(page.part(Wording.statements, page.statements))
    parts.append(page.part(Wording.figures, page.figures))
    parts.append(page.part(Wording.findings, page.findings(findings)))
    parts.append(page.part(Wording.doubts, page.doubts))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

/// The parts of an inspection.
private struct InspectionPage {
  let report: AnnualReport
  let ink: Ink

  func metadata(_ agency: Agency?) -> String {
    Wording.metadata(report, agency: agency)
      .map { label, text, _ in
        label + Wording.colon + (text.map(Ink.plain) ?? ink(.dim, Wording.unknown))
      }
      .joined(separator: "\n")
  }

  func part(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return ([ink(.bold, Wording.counted(title, lines.count))] + lines).joined(separator: "\n")
  }

  var outline: [String] {
    report.headings.map { heading in
      let margin = String(repeating: "  ", count: max(0, heading.level - 1))
      let title = (heading.numbering?.printed ?? "") + heading.title
      let concept = heading.concept.map { ink(.cyan, "  → " + Ink.plain($0.rawValue)) } ?? ""
      return number(heading.span.start) + margin + Ink.plain(title) + concept
    }
  }

  var statements: [String] {
    report.statements.map { statement in
      let span = report.text.source(of: statement.range)
      let style = Ink.style(statement.stance)
      let stance = ink(style, Wording.stance(statement.stance))
      let labels = "\(Wording.role(statement.role)) \(stance) \(Wording.about(statement.about))"
      let text = ink(style, Ink.plain(PrivateNumbers.masked(report.document.text.string(span))))
      let cue = statement.cue.map { ink(.dim, "  ← " + Ink.plain($0.reason)) } ?? ""
      return "\(number(span.start))\(labels)  \(text)\(cue)"
    }
  }

  var figures: [String] {
    report.figures.map { number($0.span.start) + Ink.plain(Wording.figure($0)) }
  }

  func findings(_ findings: [Finding]) -> [String] {
    findings.gravestFirst.map { finding in
      let severity = ink(Ink.style(finding.severity), Wording.severity(finding.severity))
      let lines = finding.evidence.map { Wording.place($0) + " “\($0.shown)”" }
      let head = "\(severity) \(Ink.plain("[\(finding.code.rawValue)] \(finding.message)"))"
      let blame = Wording.blame(finding.blame).map { ink(.dim, "（\($0)）") } ?? ""
      return ([head + blame] + lines.map { "    " + Ink.plain($0) }).joined(separator: "\n")
    }
  }

  var doubts: [String] {
    report.doubts.map { doubt in
      (doubt.place.map { Ink.right(Self.number($0), 5) + "  " } ?? "       ")
        + Ink.plain(doubt.message)
    }
  }

  private func number(_ offset: Int) -> String {
    ink(.dim, Ink.right(Self.number(report.document.text.place(offset)), 5)) + "  "
  }

  /// Line or paragraph, behind the page where there are pages: `3-12`.
  private static func number(_ place: Place) -> String {
    (place.page.map { "\($0)-" } ?? "") + String(place.line)
  }
}
