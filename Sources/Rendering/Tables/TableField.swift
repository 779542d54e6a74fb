import ComplianceModel

/// A field of a table for spreadsheets.
enum TableField: Equatable {
  /// Text of any origin.
  case text(String)
  /// A number of our own making, in decimal notation.
  case number(String)
  /// Nothing.
  case empty

  /// Marks, or nothing.
  static func marks(_ marks: Marks?, _ format: MarksFormat) -> TableField {
    marks.map { .number(format.plain($0)) } ?? .empty
  }

  /// A whole number, or nothing.
  static func count(_ count: Int?) -> TableField { count.map { .number(String($0)) } ?? .empty }

  /// Text, or nothing.
  static func text(_ text: String?) -> TableField { text.map { .text($0) } ?? .empty }

  /// One line for each, the absent ones marked; nothing if all are absent.
  static func lines(_ texts: [String?]) -> TableField {
    guard texts.contains(where: { $0 != nil }) else { return .empty }
    return .text(texts.map { $0 ?? Wording.absent }.joined(separator: "\n"))
  }
}
