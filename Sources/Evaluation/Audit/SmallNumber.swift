internal import ComplianceModel

/// Small whole numbers of parts and members, as lists count them: 六, 十二, 12.
enum SmallNumber {
  private static let numerals = ScalarSet("〇一二三四五六七八九十")
  private static let han = Array("〇一二三四五六七八九十".unicodeScalars)

  /// The number that ends at `end`; nil for larger ones and for none.
  static func ending(at end: Int, in text: ReadingText, from start: Int) -> (
    value: Int, start: Int
  )? {
    var first = end
    while first > start, end - first < 4, isNumeral(text.scalars[first - 1]) { first -= 1 }
    guard first < end else { return nil }
    if first > start, isNumeral(text.scalars[first - 1]) { return nil }
    return value(text.scalars[first..<end]).map { ($0, first) }
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar == "两" || numerals.contains(scalar)
  }

  private static func value(_ numeral: ArraySlice<Unicode.Scalar>) -> Int? {
    if numeral.allSatisfy(\.isDigit) {
      return numeral.count <= 2 ? numeral.reduce(0) { $0 * 10 + Int($1.value) - 0x30 } : nil
    }
    let values = numeral.map { $0 == "两" ? 2 : han.firstIndex(of: $0) ?? -1 }
    guard !values.contains(-1), values.count <= 3 else { return nil }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10 && values[1] < 10: return 10 + values[1]
    case 2 where values[1] == 10 && values[0] < 10: return values[0] * 10
    case 3 where values[1] == 10: return values[0] * 10 + values[2]
    default: return nil
    }
  }
}
