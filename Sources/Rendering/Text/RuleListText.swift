public import ComplianceModel

/// Checklists as trees with their marks, for the terminal.
public enum RuleListText {
  /// One tree a checklist.
  public static func text(_ checklists: [Checklist]) -> String {
    guard !checklists.isEmpty else { return Wording.noChecklists + "\n" }
    return checklists.map(tree).joined(separator: "\n")
  }

  private static func tree(_ checklist: Checklist) -> String {
    let format = MarksFormat(places: checklist.places)
    let width = format.plain(max(checklist.marks, checklist.full)).unicodeScalars.count
    var lines = [
      Ink.plain(Wording.ruleSummary(checklist)), Ink.plain(Wording.sourceLine(checklist.source)),
    ]
    func add(_ marks: Marks, _ title: String, _ role: ItemRole, _ depth: Int) {
      let margin = String(repeating: "  ", count: depth)
      let number = role == .scored || marks > .zero ? format.plain(marks) : Wording.absent
      let label = Wording.role(role).map { " [\($0)]" } ?? ""
      lines.append("\(Ink.right(number, width))  \(margin)\(Ink.plain(title))\(label)")
    }
    func add(_ indicator: Indicator, _ depth: Int) {
      add(indicator.marks, "\(indicator.id) \(indicator.title)", indicator.role, depth)
      for child in indicator.children {
        switch child {
        case .indicator(let inner): add(inner, depth + 1)
        case .item(let item): add(item.marks, "\(item.id) \(item.title)", item.role, depth + 1)
        }
      }
    }
    for part in checklist.parts { add(part.marks, part.checklist, .scored, 0) }
    for indicator in checklist.indicators { add(indicator, 0) }
    return lines.joined(separator: "\n") + "\n"
  }
}
