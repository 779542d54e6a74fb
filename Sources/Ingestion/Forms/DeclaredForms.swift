internal import ComplianceModel

/// The declared forms with everything about their labels that does not depend on a report.
///
/// Labels are told apart by small numbers: a cell's label is looked up once and compared as a number
/// from then on.
final class DeclaredForms: Sendable {
  /// A form by what its tables are recognised by.
  struct Declared: Sendable {
    var id: String
    var years: ClosedRange<Int>
    var tables: [DeclaredTable]
  }

  let forms: [Declared]
  /// Names that some form gives rows of a matrix which only divide others, by label.
  let otherNames: [Int: FigureName]
  private let numbers: [LabelKey: Int]
  /// Whether a label is nothing but digits, as counts are.
  private let hasDigits: Bool

  /// The number of a label of which nothing is left.
  static let noWords = 0

  init(_ forms: [Form]) {
    var numbering = LabelNumbering()
    self.forms = forms.map { form in
      Declared(
        id: form.id,
        years: form.years,
        tables: form.tables.map { DeclaredTable($0, &numbering) }
      )
    }
    var names: [Int: FigureName] = [:]
    for row in forms.flatMap(\.tables).filter({ $0.layout == .matrix }).flatMap(\.rows) {
      if let name = row.name { names[numbering.number(of: row.label)] = name }
    }
    otherNames = names
    numbers = numbering.numbers
    hasDigits = numbers.keys.contains { !$0.isEmpty && $0.scalars.allSatisfy(\.isDigit) }
  }

  /// The number of a label; nil when no form has it.
  func number(of label: LabelKey) -> Int? { numbers[label] }

  /// Whether a cell, folded and without blanks, is no label of any form at first sight: what tables
  /// count, and that are most cells.
  func isCount(_ cell: [Unicode.Scalar]) -> Bool {
    !hasDigits && !cell.isEmpty && cell.allSatisfy(\.isDigit)
  }

  /// Whether some form has a label.
  func knows(_ label: LabelKey) -> Bool { numbers[label] != nil }
}

/// Numbers labels one by one as they come.
struct LabelNumbering {
  private(set) var numbers: [LabelKey: Int] = [LabelKey(""): DeclaredForms.noWords]

  /// The number of a label: its own, or that of one with the same words.
  mutating func number(of label: String) -> Int {
    let key = LabelKey(label)
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}

/// A set of labels by their numbers.
struct LabelSet: Sendable {
  private var bits: [UInt64] = []

  /// Number of labels.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func insert(_ number: Int) {
    while bits.count <= number / 64 { bits.append(0) }
    bits[number / 64] |= 1 << UInt64(number % 64)
  }

  mutating func remove(_ number: Int) {
    if number / 64 < bits.count { bits[number / 64] &= ~(1 << UInt64(number % 64)) }
  }

  func contains(_ number: Int) -> Bool {
    number / 64 < bits.count && bits[number / 64] & 1 << UInt64(number % 64) != 0
  }

  /// How many labels are in both sets.
  func countShared(with other: LabelSet) -> Int {
    zip(bits, other.bits).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }
}
