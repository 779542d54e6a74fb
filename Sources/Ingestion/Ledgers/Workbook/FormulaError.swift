/// What spreadsheets put where a formula has no result; CSV made from them has the same words.
enum FormulaError {
  /// Our own word for a formula that was saved without a result, as programs without a calculator do.
  static let unsaved = "#未计算"

  private static let words: Set<String> = [
    unsaved, "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!",
    "#CALC!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
  ]

  /// Whether a field holds such a word and nothing else.
  static func isOne(_ field: String) -> Bool { field.hasPrefix("#") && words.contains(field) }
}
