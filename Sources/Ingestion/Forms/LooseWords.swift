internal import ComplianceModel

/// The words of a document outside its tables, divided by blanks, lines and bars.
struct LooseWords {
  /// A word and the block it stands in.
  struct Word {
    var span: TextSpan
    var block: Int
    /// Whether it may be the value of a cell.
    var isValue: Bool
    /// Whether it may be part of a label.
    var isLabel: Bool
  }

  private(set) var words: [Word] = []

  /// Longer words are sentences.
  private static let longest = 60

  init(_ document: Document) {
    for (index, block) in document.blocks.enumerated() {
      if case .table = block.kind { continue }
      var line = block.span.start
      while line < block.span.end {
        var end = line
        while end < block.span.end, document.text.scalars[end] != "\n" { end += 1 }
        let span = document.text.trimmed(TextSpan(line, end))
        if !PageNumber.isOne(span, in: document.text) { add(span, of: document.text, block: index) }
        line = end + 1
      }
    }
  }

  private mutating func add(_ line: TextSpan, of text: SourceText, block: Int) {
    var start = line.start
    for offset in line.start...line.end {
      let divides =
        offset == line.end || text.folded[offset] == " " || text.folded[offset] == "|"
      guard divides else { continue }
      if start < offset { add(word: TextSpan(start, offset), of: text, block: block) }
      start = offset + 1
    }
  }

  private mutating func add(word: TextSpan, of text: SourceText, block: Int) {
    guard word.count <= Self.longest else {
      words.append(Word(span: word, block: block, isValue: false, isLabel: false))
      return
    }
    let isValue = isValue(word, text)
    // 结转下年度继续办理1: nothing between label and number.
    if !isValue, let split = digits(behind: word, of: text) {
      add(word: TextSpan(word.start, split), of: text, block: block)
      add(word: TextSpan(split, word.end), of: text, block: block)
      return
    }
    words.append(Word(span: word, block: block, isValue: isValue, isLabel: !isValue))
  }

  private func isValue(_ word: TextSpan, _ text: SourceText) -> Bool {
    // A quick look: values are short, and numbers unless they are very short.
    guard word.count <= 16 else { return false }
    let scalars = text.folded[word.range]
    guard word.count <= 3 || scalars.contains(where: \.isDigit) else { return false }
    let state = CellReader.read(folded: Array(scalars)).state
    return state != .words && state != .blank
  }

  private func digits(behind word: TextSpan, of text: SourceText) -> Int? {
    var start = word.end
    while start > word.start, isPart(text.folded[start - 1]) { start -= 1 }
    guard start < word.end, text.folded[start].isDigit, start - word.start >= 2 else {
      return nil
    }
    let last = text.folded[start - 1]
    return last.isHan || last == ")" || last == "\"" ? start : nil
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit || scalar == "." }
}
