public import ComplianceModel

/// Checklists as trees with their marks and weights, for the terminal.
public enum RuleListText {
  /// One tree a checklist; titles of the parts of blends are found among `all`.
  public static func text(_ checklists: [Checklist], among all: [Checklist]) -> String {
    guard !checklists.isEmpty else { return Wording.noChecklists + "\n" }
    return checklists.map { tree($0, all) }.joined(separator: "\n")
  }

  private static func tree(_ checklist: Checklist, _ all: [Checklist]) -> String {
    let format = MarksFormat(places: checklist.places)
    let width = max(format.plain(checklist.marks).unicodeScalars.count, Ink.width(Wording.marks))
    func line(_ marks: String, _ weight: String, _ text: String) -> String {
      "\(Ink.right(marks, width))  \(Ink.right(weight, weightWidth))  \(text)"
    }
    let head = [
      Ink.plain(Wording.ruleSummary(checklist)), Ink.plain(Wording.sourceLine(checklist.source)),
      line(Wording.marks, Wording.weight, Wording.ruleColumn),
    ]
    let parts = checklist.parts.map { part in
      let weight = RuleWeight(part.marks, .scored, isDeduction: false, of: checklist.marks)
      let title = all.first { $0.id == part.checklist }?.title
      return line(
        format.plain(part.marks),
        Wording.weight(weight),
        Ink.plain([part.checklist, title].compactMap { $0 }.joined(separator: " "))
      )
    }
    let lines = checklist.lines.map { node in
      let margin = String(repeating: "  ", count: node.depth)
      return line(
        Wording.marks(node, format),
        Wording.weight(node.weight),
        margin + Ink.plain("\(node.id) \(node.title)") + evidence(node)
      )
    }
    return (head + parts + lines).joined(separator: "\n") + "\n"
  }

  /// `100.00%`.
  private static let weightWidth = 7

  private static func evidence(_ node: RuleLine) -> String {
    guard case .item(let item) = node.content else { return "" }
    return "  [" + item.evidenceKinds.map(Wording.evidence).joined(separator: " ") + "]"
  }
}
