internal import ComplianceModel

/// Recognises the numbers in front of headings and list items.
enum NumberingReader {
  /// A number and where the text behind it starts.
  struct Match {
    var style: Numbering.Style
    var ordinal: Int
    /// Offset behind the number and its punctuation, blanks skipped.
    var end: Int
    /// Offset behind the printed number, without trailing blanks.
    var printedEnd: Int
  }

  /// The number at `start`, if one stands there.
  static func match(in text: SourceText, at start: Int, end: Int) -> Match? {
    match(in: text.folded, at: start, end: end)
  }

  /// The number at `start` of folded scalars, if one stands there.
  static func match(in folded: [Unicode.Scalar], at start: Int, end: Int) -> Match? {
    guard start < end, mayBegin(folded[start]) else { return nil }
    var cursor = Cursor(folded: folded, offset: start, end: end)
    guard let found = part(&cursor) ?? plain(&cursor) ?? bracketed(&cursor) ?? circled(&cursor)
    else { return nil }
    let printedEnd = cursor.offset
    cursor.skipBlanks()
    return Match(style: found.0, ordinal: found.1, end: cursor.offset, printedEnd: printedEnd)
  }

  /// A quick look: few texts begin with one of these.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "-", "(", "0"..."9", "\u{2460}"..."\u{2473}": true
    default: ChineseNumeral.isOrdinal(scalar)
    }
  }

  private static func part(_ cursor: inout Cursor) -> (Numbering.Style, Int)? {
    let saved = cursor.offset
    guard cursor.take("第"), let ordinal = cursor.hanNumber() ?? cursor.digits() else {
      cursor.offset = saved
      return nil
    }
    guard (cursor.take("部") && cursor.take("分")) || cursor.take("章") else {
      cursor.offset = saved
      return nil
    }
    // 第一部分的… goes on as a sentence; a heading has a blank or punctuation here.
    guard cursor.isAtBlank || cursor.take("、") || cursor.take(":") || cursor.isAtEnd else {
      cursor.offset = saved
      return nil
    }
    return (.part, ordinal)
  }

  private static func plain(_ cursor: inout Cursor) -> (Numbering.Style, Int)? {
    let saved = cursor.offset
    if let ordinal = cursor.hanNumber(), cursor.take("、") || cursor.take(".") {
      return (.hanPause, ordinal)
    }
    cursor.offset = saved
    // —、总体情况: a dash in place of 一.
    if cursor.take("-"), cursor.take("、") { return (.hanPause, 1) }
    cursor.offset = saved
    if let ordinal = cursor.digits(), ordinal < 100 {
      if cursor.take("、") { return (.digitPause, ordinal) }
      if cursor.take("."), !cursor.isAtDigit { return (.digitDot, ordinal) }
      cursor.offset = saved
      _ = cursor.digits()
      if cursor.take(")") { return (.digitParenthesis, ordinal) }
    }
    cursor.offset = saved
    return nil
  }

  private static func bracketed(_ cursor: inout Cursor) -> (Numbering.Style, Int)? {
    let saved = cursor.offset
    if cursor.take("(") {
      cursor.skipBlanks()
      if let ordinal = cursor.hanNumber() {
        cursor.skipBlanks()
        if cursor.take(")") {
          _ = cursor.take("、")
          return (.hanParenthesis, ordinal)
        }
      } else if let ordinal = cursor.digits(), ordinal < 100 {
        cursor.skipBlanks()
        if cursor.take(")") {
          _ = cursor.take("、")
          return (.digitParenthesis, ordinal)
        }
      }
    }
    cursor.offset = saved
    return nil
  }

  private static func circled(_ cursor: inout Cursor) -> (Numbering.Style, Int)? {
    guard let value = cursor.current?.value, (0x2460...0x2473).contains(value) else { return nil }
    cursor.offset += 1
    return (.circled, Int(value - 0x2460) + 1)
  }
}

/// Walks over folded scalars.
struct Cursor {
  let folded: [Unicode.Scalar]
  var offset: Int
  let end: Int

  var isAtEnd: Bool { offset >= end }
  var current: Unicode.Scalar? { isAtEnd ? nil : folded[offset] }
  var isAtDigit: Bool { current?.isDigit ?? false }
  var isAtBlank: Bool { current == " " }

  mutating func skipBlanks() {
    while isAtBlank { offset += 1 }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    offset += 1
    return true
  }

  /// ASCII or full-width digits as a number below 10 000.
  mutating func digits() -> Int? {
    var value = 0
    var count = 0
    while let scalar = current, scalar.isDigit, count < 4 {
      value = value * 10 + Int(scalar.value - 0x30)
      count += 1
      offset += 1
    }
    return count == 0 ? nil : value
  }

  /// A Chinese ordinal up to 99, such as 二十一.
  mutating func hanNumber() -> Int? {
    let start = offset
    while let scalar = current, ChineseNumeral.isOrdinal(scalar) { offset += 1 }
    let word = folded[start..<offset]
    guard !word.isEmpty, word.count <= 3, let value = ChineseNumeral.value(of: word) else {
      offset = start
      return nil
    }
    return value
  }
}
