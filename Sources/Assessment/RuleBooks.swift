internal import ComplianceModel
internal import Evaluation
internal import Rendering
internal import RuleLoading

extension Workbench {
  /// The form in which a handbook is wanted.
  public enum HandbookFormat: String, Sendable, CaseIterable {
    /// A page for the browser and the printer.
    case html
    /// Plain text with tables.
    case md
  }

  /// The handbooks of all checklists, or of those asked for, named `<id>.html` or `<id>.md`.
  public func handbooks(only wanted: Set<String>, format: HandbookFormat) throws -> [OutputFile] {
    let words = RuleWords(condition: Phrasing.condition, ways: Phrasing.ways)
    let pages = try Pages()
    return checklists.filter { wanted.isEmpty || wanted.contains($0.id) }.map { checklist in
      let handbook = Handbook(checklist, of: rules.rulebook, words: words)
      return OutputFile(
        path: OutputPath.safeName(checklist.id) + "." + format.rawValue,
        text: format == .html ? pages.handbook(handbook) : handbook.markdown
      )
    }
  }

  /// The tree of items with their marks and weights.
  public func list(only wanted: Set<String>) -> String {
    RuleListText.text(
      checklists.filter { wanted.isEmpty || wanted.contains($0.id) },
      among: checklists
    )
  }
}

/// JSON Schemas of the rule files, for editors.
public enum RuleSchemas {
  /// The schemas by name below the folder `schemas`; no rules need to be loaded for them.
  public static func files() -> [OutputFile] {
    RuleSchema.files().map { OutputFile(path: $0.name, text: $0.text) }
  }
}
