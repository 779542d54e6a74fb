internal import ComplianceModel

/// Finds the numbers of a running text: digits and Chinese numerals, with 万 and 亿, exact or not.
enum NumberReader {
  static func numbers(in text: MarkedText, range: Range<Int>) -> [NumberMention] {
    var found: [NumberMention] = []
    var next = range.lowerBound
    for offset in text.numerals(in: range) where offset >= next {
      let (mention, end) =
        text.scalars[offset].isDigit
        ? digits(in: text.scalars, at: offset, limit: range.upperBound)
        : chinese(in: text.scalars, at: offset, limit: range.upperBound)
      if let mention { found.append(mention) }
      // What is no number is skipped as a whole: its tail would be another one.
      next = max(mention?.range.upperBound ?? end, offset + 1)
    }
    return found
  }

  private static func digits(
    in scalars: [Unicode.Scalar],
    at start: Int,
    limit: Int
  ) -> (mention: NumberMention?, end: Int) {
    var end = start
    var written = WrittenNumber()
    while end < limit {
      let scalar = scalars[end]
      if scalar.isDigit {
        written.take(digit: scalar)
      } else if scalar == ".", !written.hasPoint, end + 1 < limit, scalars[end + 1].isDigit {
        written.hasPoint = true
      } else if scalar == ",", !written.hasPoint, isThousands(scalars, at: end, limit: limit) {
        // 1,234: a separator only when three digits follow.
      } else {
        break
      }
      end += 1
    }
    guard let value = written.quantity else { return (nil, end) }
    return (
      finish(value, start: start, end: end, limit: limit, scalars: scalars, isChinese: false), end
    )
  }

  private static func isThousands(
    _ scalars: [Unicode.Scalar],
    at comma: Int,
    limit: Int
  ) -> Bool {
    guard comma + 3 < limit else { return false }
    let next = comma + 4 < limit ? scalars[comma + 4] : " "
    return scalars[(comma + 1)...(comma + 3)].allSatisfy(\.isDigit) && !next.isDigit
  }

  private static func chinese(
    in scalars: [Unicode.Scalar],
    at start: Int,
    limit: Int
  ) -> (mention: NumberMention?, end: Int) {
    var end = start
    while end < limit, ChineseNumeral.isNumeral(scalars[end]) { end += 1 }
    // 第一, 统一, 唯一, 进一步, 一是 … count nothing.
    guard start == 0 || !isWord(before: scalars[start - 1]), end < limit,
      !isWord(behind: scalars[end]), let value = ChineseNumeral.value(of: scalars[start..<end])
    else { return (nil, end) }
    return (
      finish(
        Quantity(Int64(value)),
        start: start,
        end: end,
        limit: limit,
        scalars: scalars,
        isChinese: true
      ),
      end
    )
  }

  /// Whether a numeral behind this character belongs to a word.
  private static func isWord(before scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "第", "统", "唯", "同", "任", "首", "逐", "专", "单", "万": true
    default: false
    }
  }

  /// Whether a numeral in front of this character belongs to a word.
  private static func isWord(behind scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "步", "定", "般", "致", "旦", "是", "律", "起", "体", "直", "样", "心", "切", "些", "点", "边",
      "面", "流", "把", "手", "线", "站", "网", "窗", "键", "图", "并", "同", "系", "揽", "贯":
      true
    default: false
    }
  }

  private static func finish(
    _ base: Quantity,
    start: Int,
    end: Int,
    limit: Int,
    scalars: [Unicode.Scalar],
    isChinese: Bool
  ) -> NumberMention {
    var end = end
    var scale = Quantity(1)
    var isRounded = false
    // 万元 is a unit of its own, 万份 is a number in ten thousands.
    if end < limit, scalars[end] == "万" || scalars[end] == "亿" {
      let next = end + 1 < limit ? scalars[end + 1] : " "
      if next != "元" {
        scale = scalars[end] == "万" ? Quantity(10_000) : Quantity(100_000_000)
        isRounded = true
        end += 1
      }
    }
    let value = base * scale
    var isMore = false
    if end < limit, scalars[end] == "余" || scalars[end] == "多" {
      isMore = true
      end += 1
      if end < limit, scalars[end] == "万", scale == Quantity(1) {
        let scaled = value * Quantity(10_000)
        return NumberMention(
          range: start..<(end + 1),
          value: Approximation.more(than: scaled),
          isApproximate: true,
          isChinese: isChinese
        )
      }
    }
    let range = start..<end
    if isMore {
      return NumberMention(
        range: range,
        value: Approximation.more(than: value),
        isApproximate: true,
        isChinese: isChinese
      )
    }
    if let around = Approximation.cue(before: start, in: scalars) {
      return NumberMention(
        range: range,
        value: around(value),
        isApproximate: true,
        isChinese: isChinese
      )
    }
    return NumberMention(
      range: range,
      value: isRounded ? Approximation.rounded(value) : NumberRange(value),
      isApproximate: isRounded,
      isChinese: isChinese
    )
  }
}

/// A number as its digits are read one after the other.
private struct WrittenNumber {
  /// Whether its decimal point was read.
  var hasPoint = false
  /// The digits so far as one number; nil when they are too many.
  private var value: Int64? = 0
  private var digits = 0
  private var places = 0

  mutating func take(digit: Unicode.Scalar) {
    digits += 1
    if hasPoint { places += 1 }
    value = value.flatMap { Self.shifted($0, by: Int64(digit.value - 0x30)) }
  }

  /// The number; nil if it has more digits or places than a quantity holds: no count but an identifier.
  var quantity: Quantity? {
    guard digits + (hasPoint ? 1 : 0) <= 20, places <= 4, var value else { return nil }
    for _ in places..<4 {
      guard let shifted = Self.shifted(value, by: 0) else { return nil }
      value = shifted
    }
    return Quantity(tenThousandths: value)
  }

  private static func shifted(_ value: Int64, by digit: Int64) -> Int64? {
    let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = tenfold.addingReportingOverflow(digit)
    return overflows || overflowsToo ? nil : sum
  }
}
