internal import ComplianceModel

/// A number of the text with its unit and the words beside it.
struct ToldNumber {
  /// The number.
  var number: NumberMention
  /// The clause it stands in.
  var statement: Int
  /// Number of the sentence.
  var sentence: Int
  /// Number of the block.
  var block: Int
  /// Its measure word, `%`, or nothing.
  var unit: String
  /// Where number and unit end.
  var end: Int
  /// What stands in front of it and behind the number before.
  var label: Range<Int>
  /// What stands behind it and belongs to it.
  var tail: Range<Int>
  /// How many brackets are open.
  var depth: Int
  /// Whether it speaks of another year, or of a part of this one.
  var isElsewhen: Bool
  /// Whether that other year is the one to come.
  var isNext: Bool
  /// Whether a word such as 其中 stands before it in the sentence.
  var isPart: Bool

  /// Number and unit.
  var range: Range<Int> { number.range.lowerBound..<end }

  /// Everything that tells what it is.
  var context: Range<Int> { label.lowerBound..<max(end, tail.upperBound) }

  /// The value, when only one is possible.
  var exact: Quantity? { number.value.exact }

  /// Whether it is a percentage.
  var isPercent: Bool { unit == "%" }
}
