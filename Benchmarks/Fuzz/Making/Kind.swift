import ArgumentParser

/// The readers, by what they are fed with.
enum Kind: String, CaseIterable, ExpressibleByArgument {
  /// Plain text in any encoding.
  case text
  /// Web pages.
  case html
  /// Word files.
  case word
  /// Pages as `pdftotext -bbox-layout` prints them.
  case pdf
  /// Bytes of any kind of file, told apart by what they are.
  case raw
  /// Evidence tables, CSV and workbooks.
  case ledger
  /// Rosters, judgements and self-assessments, CSV and workbooks.
  case people
  /// Rules and rounds.
  case yaml

  /// What the inputs of a run are fed to, over and over: the cheaper, the more often.
  static let turns: [Kind] = [
    .text, .html, .word, .pdf, .ledger, .yaml, .raw, .people, .word, .ledger, .text, .word, .pdf,
    .ledger, .raw, .word,
  ]
}

/// A file made to break a reader.
struct Input {
  var kind: Kind
  /// Extension of its name when it is kept.
  var fileExtension: String
  var bytes: [UInt8]
}
