public import ComplianceModel

/// What a draft would lose, for the terminal: in the `file:line: level: message` that editors follow.
public enum SelfCheckText {
  /// Per checklist what costs marks, the dearest first, then the score and what is still open.
  public static func text(_ scorecards: [Scorecard], color: Bool) -> String {
    let ink = Ink(isOn: color)
    guard !scorecards.isEmpty else { return Wording.noScorecards + "\n" }
    return scorecards.map { part($0, ink) }.joined(separator: "\n")
  }

  private static func part(_ card: Scorecard, _ ink: Ink) -> String {
    let format = card.checklist.format
    var lines = [ink(.bold, Ink.plain(Wording.cardTitle(card))), ""]
    let losses = card.losses
    if losses.isEmpty, card.score != nil { lines += [ink(.green, Wording.noLosses), ""] }
    for result in losses { lines += loss(result, of: card, format, ink) + [""] }
    lines.append(ink(.bold, Ink.plain(Wording.scoreLine(card))))
    let open = card.openItems
    if !open.isEmpty {
      lines.append(Wording.openTitle(open.count))
      for result in open { lines += openItem(result, format, ink) }
    }
    if let count = Wording.peopleCount(card) { lines.append(count) }
    if let marks = card.selfScore { lines.append(Wording.selfScored(marks, format)) }
    if !card.findings.isEmpty { lines.append(Wording.otherFindings(card.findings.count)) }
    let dismissed = card.findings.filter { $0.status == .dismissed }
    if !dismissed.isEmpty {
      lines.append(Wording.dismissedFindings + Wording.colon)
      for finding in dismissed {
        lines.append("  " + Ink.plain("\(finding.code.rawValue) \(finding.message)"))
        lines += (finding.review?.entries ?? []).map { "    " + Ink.plain(Wording.line($0)) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func loss(
    _ result: ItemResult,
    of card: Scorecard,
    _ format: MarksFormat,
    _ ink: Ink
  ) -> [String] {
    let verdict = result.verdict
    let severity: Severity = verdict.outcome == .notMet ? .error : .warning
    let level = ink(Ink.style(severity), severity.rawValue)
    let message = Ink.plain(Wording.resultMessage(result))
    var lines = ["\(place(verdict.evidence.first, in: card)): \(level): \(message)"]
    for reason in verdict.reasons.dropFirst() {
      lines.append(detail(Wording.alsoWhy, reason))
    }
    for (index, evidence) in verdict.evidence.enumerated() {
      let whereabouts = index == 0 ? "" : ink(.dim, " ← \(place(evidence, in: card))")
      lines.append(detail(Wording.quote, "“\(evidence.shown)”") + whereabouts)
    }
    lines += people(verdict)
    if !result.item.remedy.isEmpty { lines.append(detail(Wording.remedy, result.item.remedy)) }
    return lines + [detail(Wording.gain, Wording.gain(result, format))]
  }

  private static func openItem(
    _ result: ItemResult,
    _ format: MarksFormat,
    _ ink: Ink
  ) -> [String] {
    let range = ink(.magenta, format.range(result.earned))
    let head = Ink.plain("[\(result.item.id)] \(result.item.title)")
    let reasons = result.verdict.reasons.map { "    " + Ink.plain($0) }
    return ["  \(head) \(range)"] + reasons + people(result.verdict)
  }

  /// What people said, and the word of the program that theirs stands above.
  private static func people(_ verdict: Verdict) -> [String] {
    (verdict.review?.entries ?? []).map { detail(Wording.people, Wording.line($0)) }
      + [verdict.machine].compactMap { $0 }.map { detail(Wording.machine, Wording.machine($0)) }
  }

  /// What is missing stands nowhere: such losses point at the first line, as compilers do.
  private static func place(_ evidence: Evidence?, in card: Scorecard) -> String {
    let file = evidence?.file ?? card.inputs.first?.name ?? card.agency.name
    return Ink.plain(Wording.location(file, evidence?.place ?? Place(line: 1, column: 1)))
  }

  private static func detail(_ label: String, _ text: String) -> String {
    "    \(label)\(Wording.colon)\(Ink.plain(text))"
  }
}
