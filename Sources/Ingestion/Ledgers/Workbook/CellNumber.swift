/// Numbers as files of workbooks write them: decimal forms of binary fractions.
enum CellNumber {
  /// Digits that count in a spreadsheet.
  private static let digitLimit = 15
  /// Decimals that are kept.
  private static let places = 4

  /// The number as one would write it: `0.05` for `5.0000000000000003E-2`.
  ///
  /// Only 15 digits of a number mean anything in a spreadsheet; of these at most four decimals are kept,
  /// rounded half up, as many as columns of numbers take. What is no number stays as it is.
  static func shown(_ text: String, isPercent: Bool) -> String {
    guard var number = Digits(text) else { return text }
    if isPercent { number.point += 2 }
    number.round(to: min(digitLimit, number.point + places))
    return number.plain + (isPercent ? "%" : "")
  }

  /// Decimal digits with the place of the point.
  private struct Digits {
    var isNegative = false
    /// Without zeros at either end.
    var digits: [UInt8] = []
    /// Digits in front of the point; may be negative, or beyond the last.
    var point = 0

    init?(_ text: String) {
      guard text.utf8.count <= 64 else { return nil }
      var bytes = Array(text.utf8)[...]
      if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
        isNegative = bytes.removeFirst() == UInt8(ascii: "-")
      }
      var isBehindPoint = false
      var hasDigit = false
      while let byte = bytes.first {
        if byte == UInt8(ascii: "."), !isBehindPoint {
          isBehindPoint = true
        } else if (0x30...0x39).contains(byte) {
          hasDigit = true
          if !isBehindPoint { point += 1 }
          digits.append(byte - 0x30)
        } else {
          break
        }
        bytes.removeFirst()
      }
      guard hasDigit else { return nil }
      if let byte = bytes.first {
        guard byte | 0x20 == UInt8(ascii: "e"),
          let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
          abs(exponent) < 400
        else { return nil }
        point += exponent
      }
      trim()
    }

    mutating func round(to count: Int) {
      guard count < digits.count else { return }
      let isUp = count >= 0 && digits[count] >= 5
      digits.removeLast(digits.count - max(count, 0))
      if isUp {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
          digits[index] = 0
          index -= 1
        }
        if index >= 0 {
          digits[index] += 1
        } else {
          digits.insert(1, at: 0)
          point += 1
        }
      }
      trim()
    }

    private mutating func trim() {
      while digits.last == 0 { digits.removeLast() }
      let zeros = digits.prefix { $0 == 0 }.count
      digits.removeFirst(zeros)
      point = digits.isEmpty ? 0 : point - zeros
    }

    var plain: String {
      guard !digits.isEmpty else { return "0" }
      let sign = isNegative ? "-" : ""
      let whole = digits.prefix(max(point, 0)) + zeros(point - digits.count)
      let fraction = zeros(-point) + digits.dropFirst(max(point, 0))
      return sign + (whole.isEmpty ? "0" : whole.map(String.init).joined())
        + (fraction.isEmpty ? "" : "." + fraction.map(String.init).joined())
    }

    private func zeros(_ count: Int) -> [UInt8] {
      Array(repeating: 0, count: max(count, 0))
    }
  }
}
