internal import ComplianceModel

/// Reads a cell that is a number with perhaps a unit and nothing else.
enum NumberCell {
  /// The number or its bounds; nil when it is none, or when there are several.
  static func read(_ text: String) -> NumberRange? {
    // The reader of running text wants something behind a Chinese numeral.
    let reading = MarkedText(Array((text.withoutOuterBlanks + " ").unicodeScalars))
    let range = 0..<(reading.scalars.count - 1)
    let mentions = NumberReader.numbers(in: reading, range: range)
    guard let number = mentions.first, mentions.count == 1 else { return nil }
    let lead = reading.string(range.lowerBound..<number.range.lowerBound).withoutOuterBlanks
    let tail = reading.string(number.range.upperBound..<range.upperBound).withoutOuterBlanks
    guard let value = bounded(number.value, by: tail) else { return nil }
    switch lead {
    case "", "+", "共", "共计": return value
    case "-": return NumberRange(.zero) - value
    default: return number.isApproximate && cues.contains(lead) ? value : nil
    }
  }

  /// What may stand in front of a number; ``Approximation`` reads them.
  private static let cues: Set<String> = ["近", "约", "大约", "超", "超过", "逾", "多达"]

  private static let longestUnit = 4

  /// The number with the words behind it taken into account; nil when they are more than a unit.
  private static func bounded(_ value: NumberRange, by tail: String) -> NumberRange? {
    var unit = Substring(tail)
    var value = value
    if let rest = unit.dropping("以上") {
      (unit, value) = (rest, NumberRange(low: value.low, high: nil))
    } else if let rest = unit.dropping("以下") ?? unit.dropping("以内") {
      (unit, value) = (rest, NumberRange(low: nil, high: value.high))
    } else if let rest = unit.dropping("左右") {
      let low = value.low.map { Approximation.around($0).low } ?? nil
      let high = value.high.map { Approximation.around($0).high } ?? nil
      (unit, value) = (rest, NumberRange(low: low, high: high))
    }
    let isUnit = unit.unicodeScalars.allSatisfy { $0.isHan || "%‰²".unicodeScalars.contains($0) }
    return isUnit && unit.unicodeScalars.count <= longestUnit ? value : nil
  }
}

extension Substring {
  /// Without this ending; nil if it has another one.
  fileprivate func dropping(_ ending: String) -> Substring? {
    hasSuffix(ending) ? dropLast(ending.count) : nil
  }
}
