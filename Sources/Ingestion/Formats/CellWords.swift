internal import ComplianceModel

/// The lines of a cell as one.
enum CellWords {
  /// Chinese words go on without a blank, as in texts that people convert by hand; numbers and Latin
  /// words must not run into one another.
  static func joined(_ lines: [String]) -> String {
    var words: [Unicode.Scalar] = []
    for line in lines {
      var added = line.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }[...]
      while added.first?.isBlank == true { added.removeFirst() }
      while added.last?.isBlank == true { added.removeLast() }
      guard let first = added.first else { continue }
      if let last = words.last, isWord(last), isWord(first) { words.append(" ") }
      words += added
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: words)
    return String(view)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isHan && (scalar.folded.isDigit || scalar.properties.isAlphabetic)
  }
}
