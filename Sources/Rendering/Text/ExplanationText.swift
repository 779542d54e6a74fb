public import ComplianceModel

/// How one item was judged, step by step, for the terminal.
public enum ExplanationText {
  /// Demand, steps with what was looked at, conclusion, and what would have changed it.
  public static func text(_ trace: Trace, color: Bool) -> String {
    let ink = Ink(isOn: color)
    let (item, verdict) = (trace.item, trace.verdict)
    var lines = [ink(.bold, Ink.plain("[\(item.id)] \(item.title)"))]
    lines.append(line(Wording.requirement, item.requirement))
    if let basis = item.basis { lines.append(line(Wording.basis, basis)) }
    lines.append(Wording.full + Wording.colon + item.marks.description)
    lines.append("")
    for step in trace.steps {
      let margin = String(repeating: "  ", count: step.depth)
      lines.append(margin + Ink.plain(step.text))
      lines += step.evidence.map { quote($0, margin: margin, ink) }
    }
    lines.append("")
    let outcome = "\(Wording.symbol(verdict.outcome)) \(Wording.outcome(verdict.outcome))"
    let notes = [verdict.ground, Wording.trust(verdict)].compactMap { $0 }
    let note = notes.isEmpty ? "" : "（\(notes.joined(separator: Wording.semicolon))）"
    lines.append(
      Wording.conclusion + Wording.colon + ink(Ink.style(verdict.outcome), outcome)
        + Ink.plain(note)
    )
    lines += verdict.reasons.map { "  " + Ink.plain($0) }
    lines += (verdict.review?.entries ?? []).map { line(Wording.people, Wording.line($0)) }
    lines += [verdict.machine].compactMap { $0 }
      .map { line(Wording.machine, Wording.machine($0)) }
    lines += verdict.evidence.map { quote($0, margin: "", ink) }
    lines.append("")
    guard !trace.changes.isEmpty else {
      return (lines + [Wording.nothingChanges]).joined(separator: "\n") + "\n"
    }
    lines.append(Wording.changes + Wording.colon)
    lines += trace.changes.map { "  " + Ink.plain($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ label: String, _ text: String) -> String {
    label + Wording.colon + Ink.plain(text)
  }

  private static func quote(_ evidence: Evidence, margin: String, _ ink: Ink) -> String {
    let place = ink(.dim, Ink.plain(Wording.place(evidence)))
    return "\(margin)  “\(Ink.plain(evidence.shown))” \(place)"
  }
}
