/// Digits of a decimal number with at most four places, shared by marks and quantities.
enum Decimal4 {
  static let scale: Int64 = 10_000

  /// Reads `-12.34`; nil when it is not a number, has more than four places or does not fit.
  static func parse(_ text: some StringProtocol) -> Int64? {
    var digits = Substring(text)
    let negative = digits.first == "-"
    if negative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.count <= 4 else { return nil }
    let all = whole + fraction + String(repeating: "0", count: 4 - fraction.count)
    guard all.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int64((negative ? "-" : "") + all)
  }

  /// Prints the shortest exact form, without trailing zeros.
  static func shortest(_ value: Int64) -> String {
    // Counts are whole.
    let (whole, places) = value.quotientAndRemainder(dividingBy: scale)
    guard places != 0 else { return String(whole) }
    var text = fixed(value, places: 4)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// Prints exactly `places` decimals (0…4), rounding half away from zero.
  static func fixed(_ value: Int64, places: Int) -> String {
    let rounded = round(value, places: places)
    let magnitude = rounded.magnitude
    let whole = String(magnitude / UInt64(scale))
    let sign = rounded < 0 ? "-" : ""
    guard places > 0 else { return sign + whole }
    let fraction = String(magnitude % UInt64(scale))
    let padded = String(repeating: "0", count: 4 - fraction.count) + fraction
    return sign + whole + "." + padded.prefix(places)
  }

  /// Rounds to `places` decimals, half away from zero.
  static func round(_ value: Int64, places: Int) -> Int64 {
    var unit: Int64 = 1
    for _ in places..<4 { unit *= 10 }
    return divideHalfUp(value, unit) * unit
  }

  /// `value / divisor`, half away from zero.
  static func divideHalfUp(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    let rest = value % divisor
    guard rest.magnitude >= divisor.magnitude - rest.magnitude else { return quotient }
    return quotient + ((value < 0) == (divisor < 0) ? 1 : -1)
  }
}
