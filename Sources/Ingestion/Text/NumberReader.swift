internal import ComplianceModel

/// Finds the numbers of a running text: digits and Chinese numerals, with 万 and 亿, exact or not.
enum NumberReader {
  static func numbers(in text: ReadingText, range: Range<Int>) -> [NumberMention] {
    var found: [NumberMention] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalars[offset]
      guard scalar.isDigit || ChineseNumeral.isNumeral(scalar) else {
        offset += 1
        continue
      }
      let (mention, end) =
        scalar.isDigit
        ? digits(in: text, at: offset, limit: range.upperBound)
        : chinese(in: text, at: offset, limit: range.upperBound)
      if let mention { found.append(mention) }
      // What is no number is skipped as a whole: its tail would be another one.
      offset = max(mention?.range.upperBound ?? end, offset + 1)
    }
    return found
  }

  private static func digits(
    in text: ReadingText,
    at start: Int,
    limit: Int
  ) -> (mention: NumberMention?, end: Int) {
    var end = start
    var written = ""
    var hasPoint = false
    while end < limit {
      let scalar = text.scalars[end]
      if scalar.isDigit {
        written.unicodeScalars.append(scalar)
      } else if scalar == ".", !hasPoint, end + 1 < limit,
        text.scalars[end + 1].isDigit
      {
        written.append(".")
        hasPoint = true
      } else if scalar == ",", isThousands(text, at: end, limit: limit), !hasPoint {
        // 1,234: a separator only when three digits follow.
      } else {
        break
      }
      end += 1
    }
    // More digits or places than a quantity holds are no count but an identifier.
    guard written.utf8.count <= 20, let value = Quantity(decimal: written) else {
      return (nil, end)
    }
    return (
      finish(value, start: start, end: end, limit: limit, text: text, isChinese: false), end
    )
  }

  private static func isThousands(_ text: ReadingText, at comma: Int, limit: Int) -> Bool {
    guard comma + 3 < limit else { return false }
    let digits = text.scalars[(comma + 1)..<min(limit, comma + 4)]
    let next = comma + 4 < limit ? text.scalars[comma + 4] : " "
    return digits.count == 3 && digits.allSatisfy(\.isDigit) && !next.isDigit
  }

  private static func chinese(
    in text: ReadingText,
    at start: Int,
    limit: Int
  ) -> (mention: NumberMention?, end: Int) {
    var end = start
    while end < limit, ChineseNumeral.isNumeral(text.scalars[end]) { end += 1 }
    let before = start > 0 ? text.scalars[start - 1] : " "
    // 第一, 统一, 唯一, 进一步, 一是 … count nothing.
    guard !"第统唯同任首逐专单万".unicodeScalars.contains(before),
      end < limit, !"步定般致旦是律起体直样心切些点边面流把手线站网窗键图并同系揽贯".unicodeScalars.contains(text.scalars[end]),
      let value = ChineseNumeral.value(of: Array(text.scalars[start..<end]))
    else { return (nil, end) }
    return (
      finish(
        Quantity(Int64(value)),
        start: start,
        end: end,
        limit: limit,
        text: text,
        isChinese: true
      ),
      end
    )
  }

  private static func finish(
    _ base: Quantity,
    start: Int,
    end: Int,
    limit: Int,
    text: ReadingText,
    isChinese: Bool
  ) -> NumberMention {
    var end = end
    var scale = Quantity(1)
    var isRounded = false
    // 万元 is a unit of its own, 万份 is a number in ten thousands.
    if end < limit, text.scalars[end] == "万" || text.scalars[end] == "亿" {
      let next = end + 1 < limit ? text.scalars[end + 1] : " "
      if next != "元" {
        scale = text.scalars[end] == "万" ? Quantity(10_000) : Quantity(100_000_000)
        isRounded = true
        end += 1
      }
    }
    let value = base * scale
    var isMore = false
    if end < limit, text.scalars[end] == "余" || text.scalars[end] == "多" {
      isMore = true
      end += 1
      if end < limit, text.scalars[end] == "万", scale == Quantity(1) {
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
    if let around = Approximation.cue(before: start, in: text) {
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
