import ComplianceModel

extension Handbook {
  /// The handbook in Markdown, its tables with pipes.
  public var markdown: String {
    var lines = ["# " + MarkdownText.escaped(title), ""]
    lines += facts.map { fact in
      "- \(MarkdownText.escaped(fact.label))\(Wording.colon)\(MarkdownText.escaped(fact.text))"
    }
    lines += ["", "## " + Wording.order, ""]
    lines += steps.enumerated().map { "\($0 + 1). \(MarkdownText.escaped($1))" }
    if !parts.isEmpty {
      lines += ["", "## " + Wording.parts, ""]
      lines += MarkdownText.table(
        [Wording.ruleColumn, Wording.marks, Wording.weight],
        parts.map { ["\($0.id) \($0.title)", $0.marks, $0.weight] }
      )
    }
    for indicator in checklist.indicators { lines += chapter(indicator) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func chapter(_ indicator: Indicator) -> [String] {
    let tree = checklist.lines(of: indicator)
    guard let top = tree.first else { return [] }
    let heading = "\(indicator.id) \(indicator.title)（\(Wording.marks(top, format))）"
    var lines = ["", "## " + MarkdownText.escaped(heading), ""]
    if let notes = Wording.notes(indicator) { lines += [MarkdownText.escaped(notes), ""] }
    lines += MarkdownText.table(
      [
        Wording.indicator, Wording.marks, Wording.requirement, Wording.ground, Wording.method,
        Wording.sources, Wording.mending,
      ],
      tree.dropFirst().map(row)
    )
    let examples = tree.flatMap(examples)
    return examples.isEmpty ? lines : lines + ["", "### " + Wording.examples, ""] + examples
  }

  private func row(_ line: RuleLine) -> [String] {
    let name = "\(line.id) \(line.title)"
    switch line.content {
    case .indicator(let indicator):
      let notes = Wording.notes(indicator) ?? ""
      return [name, Wording.marks(line, format), notes, "", "", "", ""]
    case .item(let item):
      let entry = entry(item, line)
      return [
        name, entry.marks, entry.requirement, entry.basis,
        entry.method.map { $0.line() }.joined(separator: Wording.stop) + Wording.stop,
        entry.sources.joined(separator: Wording.arrow), entry.remedy,
      ]
    }
  }

  private func examples(_ line: RuleLine) -> [String] {
    guard case .item(let item) = line.content, !item.examples.isEmpty else { return [] }
    let examples = entry(item, line).examples.map { example in
      let outcome = Wording.symbol(example.outcome) + " " + Wording.outcome(example.outcome)
      return "  - \(outcome)\(Wording.colon)\(MarkdownText.escaped(example.text))"
    }
    return ["- " + MarkdownText.escaped("\(item.id) \(item.title)")] + examples
  }
}

/// Text made harmless for Markdown.
enum MarkdownText {
  /// A table with a header; cells are escaped here.
  static func table(_ header: [String], _ rows: [[String]]) -> [String] {
    let rule = header.map { _ in "---" }
    return ([header.map(escaped), rule] + rows.map { $0.map(escaped) }).map {
      "| " + $0.joined(separator: " | ") + " |"
    }
  }

  /// Text on one line that means only itself: no mark-up, no end of a cell.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in Ink.plain(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\\", "|", "*", "_", "`", "[", "]", "#", "~":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
