public import ComplianceModel

/// Scorecards in Markdown, for those who paste a self-check into a note or a mail.
public enum ScorecardMarkdown {
  /// One chapter a scorecard: the score, what costs marks and how to mend it, what is open, what the
  /// report has wrong, and the sum.
  public static func text(_ scorecards: [Scorecard]) -> String {
    guard !scorecards.isEmpty else { return Wording.noScorecards + "\n" }
    return scorecards.map { chapter($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func chapter(_ card: Scorecard) -> [String] {
    let format = card.checklist.format
    var lines = ["# " + escaped(Wording.cardTitle(card)), ""]
    lines.append("- " + escaped(Wording.scoreLine(card)))
    let remarks = Wording.remarks(card) + [Wording.claims(card.claims)].compactMap(\.self)
    lines += remarks.map { field(Wording.remark, $0) }
    if let people = Wording.peopleCount(card) { lines.append("- " + escaped(people)) }
    if let own = card.selfScore { lines.append("- " + escaped(Wording.selfScored(own, format))) }
    lines += losses(card, format) + open(card, format) + inapplicable(card)
    return lines + findings(card) + sum(card, format)
  }

  private static func losses(_ card: Scorecard, _ format: MarksFormat) -> [String] {
    let losses = card.losses
    let title = heading(Wording.lossesTitle, losses.count)
    guard !losses.isEmpty else {
      return card.score == nil ? [] : title + [Wording.noLosses]
    }
    return title
      + losses.enumerated().flatMap { index, result in
        (index == 0 ? [] : [""]) + item(result, "+" + format.plain(result.gain))
          + [field(Wording.gain, Wording.gain(result, format))]
      }
  }

  private static func open(_ card: Scorecard, _ format: MarksFormat) -> [String] {
    let open = card.openItems
    guard !open.isEmpty else { return [] }
    return heading(Wording.openItems, open.count)
      + open.enumerated().flatMap { index, result in
        (index == 0 ? [] : [""]) + item(result, format.range(result.earned))
      }
  }

  /// An item, its outcome, why, the quotes with their places, what people said, and the remedy.
  private static func item(_ result: ItemResult, _ marks: String) -> [String] {
    let verdict = result.verdict
    let path = result.path.joined(separator: Wording.pathSeparator)
    let name = "\(result.item.id) \(result.item.title)（\(marks)）"
    var lines = ["### " + escaped(name), ""]
    if !path.isEmpty { lines.append(field(Wording.indicator, path)) }
    lines.append(field(Wording.conclusion, Wording.outcome(verdict.outcome)))
    lines += [verdict.ground].compactMap(\.self).map { field(Wording.verdictGround, $0) }
    lines += verdict.reasons.map { field(Wording.reasons, $0) }
    lines += verdict.evidence.map(quote)
    lines += (verdict.review?.entries ?? []).map { field(Wording.people, Wording.line($0)) }
    lines += [verdict.machine].compactMap(\.self).map {
      field(Wording.machine, Wording.machine($0))
    }
    if !result.item.remedy.isEmpty { lines.append(field(Wording.remedy, result.item.remedy)) }
    return lines
  }

  private static func inapplicable(_ card: Scorecard) -> [String] {
    let items = card.inapplicableItems
    guard !items.isEmpty else { return [] }
    return heading(Wording.inapplicable, items.count)
      + MarkdownText.table(
        [Wording.itemName, Wording.verdictGround],
        items.map { ["\($0.item.id) \($0.item.title)", $0.verdict.ground ?? Wording.absent] }
      )
  }

  private static func findings(_ card: Scorecard) -> [String] {
    let findings = card.sortedFindings
    guard !findings.isEmpty else { return [] }
    return heading(Wording.findings, findings.count)
      + findings.flatMap { finding -> [String] in
        let words = [Wording.severity(finding.severity), Wording.status(finding.status)]
          .compactMap(\.self).joined(separator: Wording.comma)
        let head = field(words, "\(finding.code.rawValue) \(finding.message)")
        return [head] + finding.evidence.map { "  " + quote($0) }
          + (finding.remedy.isEmpty ? [] : ["  " + field(Wording.remedy, finding.remedy)])
      }
  }

  private static func sum(_ card: Scorecard, _ format: MarksFormat) -> [String] {
    guard let sum = ScoreSum(card) else { return [] }
    let columns = sum.isOpen ? [Wording.worst, Wording.best] : [Wording.marks]
    return heading(Wording.sum, nil)
      + MarkdownText.table(
        [Wording.entry] + columns,
        sum.rows.map { row in
          let marks = sum.isOpen ? [row.low, row.high] : [row.low]
          let isTotal = row.kind == .full || row.kind == .score
          return [row.label] + marks.map { isTotal ? format.plain($0) : format.change($0) }
        }
      )
  }

  private static func heading(_ title: String, _ count: Int?) -> [String] {
    ["", "## " + (count.map { Wording.counted(title, $0) } ?? title), ""]
  }

  /// `- 原文：“…” ← 文件:12 · 章节`.
  private static func quote(_ evidence: Evidence) -> String {
    field(Wording.quote, "“\(evidence.shown)” ← \(Wording.place(evidence))")
  }

  /// A list item that begins with a word of ours, so that nothing from outside begins a line.
  private static func field(_ label: String, _ text: String) -> String {
    "- \(label)\(Wording.colon)\(escaped(text))"
  }

  private static func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
