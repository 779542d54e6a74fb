internal import ComplianceModel

/// Reads a cell that holds a declared word, or several of them divided by marks.
struct ChoiceCell {
  private let words: [String: Int]
  private let choices: [LedgerChoice]

  init(_ column: LedgerColumn) {
    choices = column.choices
    var words: [String: Int] = [:]
    for (index, choice) in column.choices.enumerated() {
      for word in [choice.word] + choice.synonyms where words[word.matchingKey] == nil {
        words[word.matchingKey] = index
      }
    }
    self.words = words
  }

  /// Whether it is, as a whole, a declared word; such a word is never taken for an empty cell.
  func declares(_ key: String) -> Bool { words[key] != nil }

  /// The declared words in declared order, divided by 、; nil if anything else is there.
  func read(_ text: String) -> String? {
    let key = text.matchingKey
    if let index = words[key] ?? words[text.headerKey] { return choices[index].word }
    var found: Set<Int> = []
    let dividers = "、,;/+|和及与".unicodeScalars
    for part in text.foldedScalars.split(whereSeparator: { $0.isBlank || dividers.contains($0) }) {
      let word = String(String.UnicodeScalarView(part))
      guard let index = words[word] ?? words[word.headerKey] else { return nil }
      found.insert(index)
    }
    return found.isEmpty ? nil : found.sorted().map { choices[$0].word }.joined(separator: "、")
  }

  /// The words, for messages.
  var demand: String { choices.map(\.word).joined(separator: "、") }
}
