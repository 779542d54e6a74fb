internal import ComplianceModel

/// A form with everything that auditors ask of it again and again.
///
/// Each part is prepared when it is first asked for: a report follows one of the forms.
final class AuditedForm: Sendable {
  /// Its parts as they are known in a report.
  private struct Parts: Sendable {
    /// Finds their titles, and others that are declared for their matter, in headings.
    let titles: PhraseAutomaton
    /// The place of the part among all, by title.
    let owners: [Int]
    /// The titles as they are compared with those of headings.
    let keys: [[Unicode.Scalar]]
    /// The words by which the text tells of each.
    let words: [[[Unicode.Scalar]]]
  }

  let form: Form
  private let words: Deferred<NarrativeTable?>
  private let relations: Deferred<FormEquations>
  private let printed: Deferred<FormLabels>
  private let parts: Deferred<Parts>

  /// The words by which text speaks of its figures; nil when nothing is declared.
  var narrative: NarrativeTable? { words.value }

  var equations: FormEquations { relations.value }

  var labels: FormLabels { printed.value }

  /// The titles of its parts as they are compared with those of headings.
  var partKeys: [[Unicode.Scalar]] { parts.value.keys }

  /// The words by which the text tells of its parts.
  var partWords: [[[Unicode.Scalar]]] { parts.value.words }

  init(
    _ form: Form,
    among forms: [Form],
    sections: DeclaredSections,
    narrative kept: Deferred<KeptPhrases>
  ) {
    self.form = form
    words = Deferred {
      form.narrative.map { declared in
        var phrases = kept.value
        return NarrativeTable(declared, phrases: &phrases)
      }
    }
    relations = Deferred { FormEquations(form) }
    printed = Deferred { FormLabels(form, among: forms) }
    parts = Deferred { Self.parts(of: form, sections) }
  }

  private static func parts(of form: Form, _ sections: DeclaredSections) -> Parts {
    var phrases: [[Unicode.Scalar]] = []
    var owners: [Int] = []
    for (place, part) in form.parts.enumerated() {
      phrases.append(Array(part.title.matchingKey.unicodeScalars))
      owners.append(place)
      for title in sections.titles(of: part.concept) {
        phrases.append(title)
        owners.append(place)
      }
    }
    return Parts(
      titles: PhraseAutomaton(phrases),
      owners: owners,
      keys: form.parts.map { PartAuditor.key($0.title.matchingScalars) },
      words: form.parts.map { $0.told.map(\.foldedScalars) }
    )
  }

  /// The places of the parts that a heading of this key is about; one may come several times.
  func parts(named key: [Unicode.Scalar]) -> [Int] {
    let parts = parts.value
    return parts.titles.hits(in: key).map { parts.owners[$0.phrase] }
  }
}

/// The labels that a form prints.
struct FormLabels: Sendable {
  /// As they are compared.
  let keys: Set<Label>
  /// Those of rows and of cells within rows that are long enough to be told apart, in order.
  let declared: [Declared]
  let bareKeys: Set<Label>
  /// What is left of labels that are printed as declared.
  let bare: [Label: String]
  /// Labels of other forms with several tables.
  let foreign: Set<Label>
  /// Whether a label is nothing but digits, as counts are.
  private let hasDigits: Bool

  /// A label in one of its forms.
  struct Label: DeclaredName {
    let rawValue: String
  }

  struct Declared: Sendable {
    let label: String
    /// Without blanks, marks and notes.
    let bare: String
    let scalars: [Unicode.Scalar]
  }

  init(_ form: Form, among forms: [Form]) {
    keys = Self.keys(of: form)
    hasDigits = keys.contains { LabelCheck.isCount($0.rawValue) }
    let rows = form.tables.flatMap {
      $0.rows.map(\.label) + $0.rows.flatMap { $0.cells.flatMap(\.labels) }
    }
    declared = Set(rows).filter { $0.matchingKey.count >= LabelCheck.shortest }.sorted()
      .map { label in
        let bare = LabelCheck.bare(label)
        return Declared(label: label, bare: bare, scalars: Array(bare.unicodeScalars))
      }
    bareKeys = Set(declared.map { Label(rawValue: $0.bare) })
    bare = Dictionary(uniqueKeysWithValues: declared.map { (Label(rawValue: $0.label), $0.bare) })
    foreign = forms.filter { $0.id != form.id && $0.tables.count > 1 }
      .reduce(into: Set<Label>()) { $0.formUnion(Self.keys(of: $1)) }
  }

  /// Whether a cell may hold a label: what is counted in a table is none, and that are most cells.
  func mayHold(_ text: String) -> Bool { hasDigits || !LabelCheck.isCount(text) }

  private static func keys(of form: Form) -> Set<Label> {
    let labels = form.tables.flatMap { table in
      table.rows.map(\.label) + table.rows.flatMap { $0.cells.flatMap(\.labels) }
        + table.columns.flatMap(\.labels)
    }
    return Set(labels.map { Label(rawValue: $0.matchingKey) })
  }
}
