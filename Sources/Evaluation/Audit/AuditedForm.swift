internal import ComplianceModel

/// A form with everything that auditors ask of it again and again.
///
/// Each part is prepared when it is first asked for: a report follows one of the forms.
final class AuditedForm: Sendable {
  /// Finds the titles of the parts, and others that are declared for their matter, in headings.
  private struct PartTitles: Sendable {
    let automaton: PhraseAutomaton
    /// The place of the part among all, by title.
    let owners: [Int]
  }

  let form: Form
  private let words: Deferred<NarrativeTable?>
  private let relations: Deferred<FormEquations>
  private let printed: Deferred<FormLabels>
  private let partTitles: Deferred<PartTitles>

  /// The words by which text speaks of its figures; nil when nothing is declared.
  var narrative: NarrativeTable? { words.value }

  var equations: FormEquations { relations.value }

  var labels: FormLabels { printed.value }

  init(_ form: Form, among forms: [Form], sections: SectionTitles) {
    self.form = form
    words = Deferred { form.narrative.map { NarrativeTable($0) } }
    relations = Deferred { FormEquations(form) }
    printed = Deferred { FormLabels(form, among: forms) }
    partTitles = Deferred { Self.partTitles(of: form, sections) }
  }

  private static func partTitles(of form: Form, _ sections: SectionTitles) -> PartTitles {
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
    return PartTitles(automaton: PhraseAutomaton(phrases), owners: owners)
  }

  /// The places of the parts that a heading of this key is about.
  func parts(named key: [Unicode.Scalar]) -> Set<Int> {
    let titles = partTitles.value
    return Set(titles.automaton.hits(in: key).map { titles.owners[$0.phrase] })
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

  private static func keys(of form: Form) -> Set<Label> {
    let labels = form.tables.flatMap { table in
      table.rows.map(\.label) + table.rows.flatMap { $0.cells.flatMap(\.labels) }
        + table.columns.flatMap(\.labels)
    }
    return Set(labels.map { Label(rawValue: $0.matchingKey) })
  }
}
