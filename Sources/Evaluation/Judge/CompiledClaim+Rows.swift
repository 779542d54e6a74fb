internal import ComplianceModel

extension CompiledClaim {
  /// Whether a row is about the subject, by the column that its kind says tells.
  func names(_ row: LedgerTable.Row, in table: LedgerTable) -> Bool {
    guard let column = table.kind.subject, case .text(let text)? = table.value(column, in: row),
      let phrases = claim.says?.phrases
    else { return false }
    let key = text.matchingKey
    return phrases.contains { phrase in
      if case .words(let words) = phrase { key.contains(words.matchingKey) } else { false }
    }
  }
}
