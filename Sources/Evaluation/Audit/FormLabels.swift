internal import ComplianceModel

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

  /// Shorter labels differ from others by a character without being meant for them.
  static let shortest = 6

  init(_ form: Form, among forms: [Form]) {
    keys = Self.keys(of: form)
    hasDigits = keys.contains { Self.isCount($0.rawValue) }
    let rows = form.tables.flatMap {
      $0.rows.map(\.label) + $0.rows.flatMap { $0.cells.flatMap(\.labels) }
    }
    declared = Set(rows).filter { $0.matchingKey.count >= Self.shortest }.sorted()
      .map { label in
        let bare = Self.bare(label)
        return Declared(label: label, bare: bare, scalars: Array(bare.unicodeScalars))
      }
    bareKeys = Set(declared.map { Label(rawValue: $0.bare) })
    bare = Dictionary(uniqueKeysWithValues: declared.map { (Label(rawValue: $0.label), $0.bare) })
    foreign = forms.filter { $0.id != form.id && $0.tables.count > 1 }
      .reduce(into: Set<Label>()) { $0.formUnion(Self.keys(of: $1)) }
  }

  /// Whether a text is nothing but digits; nothing is left of it as a label.
  static func isCount(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a cell may hold a label: what is counted in a table is none, and that are most cells.
  func mayHold(_ text: String) -> Bool { hasDigits || !Self.isCount(text) }

  /// A label without blanks, and without notes in brackets unless they name an item of the law.
  static func bare(_ label: String) -> String {
    let key = label.matchingKey
    guard key.unicodeScalars.first != "第" else { return key }
    var rest: [Unicode.Scalar] = []
    var depth = 0
    for scalar in key.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if depth == 0, !isMark(scalar), !scalar.isNumber { rest.append(scalar) }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    return String(scalars: rest)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ".", "、", ":": true
    default: false
    }
  }

  private static func keys(of form: Form) -> Set<Label> {
    let labels = form.tables.flatMap { table in
      table.rows.map(\.label) + table.rows.flatMap { $0.cells.flatMap(\.labels) }
        + table.columns.flatMap(\.labels)
    }
    return Set(labels.map { Label(rawValue: $0.matchingKey) })
  }
}
