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
  /// The number of its measure word; see ``NarrativeTable/Unit``.
  var unit: Int
  /// Where number and unit end.
  var end: Int
  /// What stands in front of it and behind the number before; of 网络、信函分别为31件、16件 its own word.
  var label: Range<Int>
  /// What stands behind it and belongs to it.
  var tail: Range<Int>
  /// How many brackets are open.
  var depth: Int
  /// The clause before its own, if that holds no number.
  var lead: Range<Int>?
  /// Whether its name stands in a list of names before a list of numbers.
  var isNamedApart = false
  /// Whether it speaks of another year, or of a part of this one.
  var isOtherTime: Bool
  /// Whether its sentence counts more than this year: 以来, 累计.
  var isSince: Bool
  /// Whether that other year is the one to come.
  var isNext: Bool
  /// Whether a word such as 其中 stands before it in the sentence.
  var isPart: Bool
  /// Which way something moved by so much: 增长12%, 减少5件.
  var change: Movement?

  /// Number and unit.
  var range: Range<Int> { number.range.lowerBound..<end }

  /// Everything that tells what it is.
  var context: Range<Int> {
    isNamedApart ? label : label.lowerBound..<max(end, tail.upperBound)
  }

  /// Whether it is not the number of this year.
  var isElsewhen: Bool { isOtherTime || isSince }

  /// The value, when only one is possible.
  var exact: Quantity? { number.value.exact }

  /// Whether it is a percentage.
  var isPercent: Bool { unit == NarrativeTable.Unit.percent }

  /// Whether it has a measure word, or is a percentage.
  var hasUnit: Bool { unit != NarrativeTable.Unit.none }
}
