internal import ComplianceModel

/// Finds the numbers that count something, clause by clause, and what each of them counts.
struct ToldReader {
  private let text: NarrativeText
  private let scalars: [Unicode.Scalar]

  init(text: NarrativeText) {
    self.text = text
    scalars = text.report.text.scalars
  }

  /// What the clauses of a sentence have told so far.
  private struct Sentence {
    var number = -1
    /// Whether a month was named: what follows is a part of the year.
    var hasMonth = false
    var isPart = false
    var isSince = false
    var depth = 0
    /// The clause before, when it holds no number.
    var lead: Int?
  }

  func told() -> [ToldNumber] {
    var found: [ToldNumber] = []
    var sentence = Sentence()
    let statements = text.index.statements
    let numbers = text.report.numbers
    var next = 0
    for index in statements.indices where statements[index].role == .body {
      let range = statements[index].range
      while next < numbers.count, numbers[next].range.lowerBound < range.lowerBound { next += 1 }
      let first = next
      while next < numbers.count, numbers[next].range.upperBound <= range.upperBound { next += 1 }
      if sentence.number != statements[index].sentence {
        sentence = Sentence(number: statements[index].sentence)
        sentence.isSince = text.holds(text.table.since, in: text.sentence(of: index))
      }
      if first == next {
        pass(index, range, [], &sentence)
      } else {
        found += clause(index, numbers[first..<next], &sentence)
      }
    }
    for index in found.indices { found[index].change = text.movement(found[index]) }
    return found
  }

  /// Goes past a clause in which nothing is counted.
  private func pass(
    _ index: Int,
    _ range: Range<Int>,
    _ times: [NumberMention],
    _ sentence: inout Sentence
  ) {
    noteTime(times, in: range, &sentence)
    if text.holds(text.table.parts, in: range) { sentence.isPart = true }
    sentence.lead = index
  }

  private func clause(
    _ index: Int,
    _ numbers: ArraySlice<NumberMention>,
    _ sentence: inout Sentence
  ) -> [ToldNumber] {
    let statement = text.report.statements[index]
    let titles = statement.citedTitles
    var counted: [(number: NumberMention, unit: Int, end: Int)] = []
    for number in numbers where !titles.contains(where: { $0.overlaps(number.range) }) {
      guard !isOrdinal(number) else { continue }
      if let (unit, end) = unit(of: number) { counted.append((number, unit, end)) }
    }
    var start = statement.range.lowerBound
    if let first = counted.first, let lead = sentence.lead,
      !isTelling(start..<first.0.range.lowerBound)
        || isBehindColon(start)
    {
      start = text.report.statements[lead].range.lowerBound
    }
    let times = numbers.filter { number in
      let end = number.range.upperBound
      return end < scalars.count && (scalars[end] == "月" || scalars[end] == "年")
    }
    let lead = sentence.lead.map { text.report.statements[$0].range }
    var found: [ToldNumber] = []
    var label = start..<(counted.first?.number.range.lowerBound ?? start)
    label = behindBracket(label, &sentence.depth)
    for (place, item) in counted.enumerated() {
      let next = place + 1 < counted.count ? counted[place + 1].number.range.lowerBound : nil
      let gap = item.end..<max(item.end, next ?? statement.range.upperBound)
      let depth = sentence.depth
      let (tail, following) = divide(
        gap,
        isLast: next == nil,
        isLed: !label.isEmpty,
        &sentence.depth
      )
      let context = label.lowerBound..<max(item.end, tail.upperBound)
      noteTime(times, in: context, &sentence)
      if text.holds(text.table.parts, in: label) { sentence.isPart = true }
      found.append(
        ToldNumber(
          number: item.number,
          statement: index,
          sentence: statement.sentence,
          block: statement.block,
          unit: item.unit,
          end: item.end,
          label: label,
          tail: tail,
          depth: depth,
          lead: found.isEmpty ? lead : nil,
          isOtherTime: statement.about != .thisYear && !isDone(statement, label)
            || sentence.hasMonth || names(anotherYear: times, in: context),
          isSince: sentence.isSince,
          isNext: isNext(statement) && !isDone(statement, label)
            || namesNextYear(times, in: context),
          isPart: sentence.isPart
        )
      )
      label = following
    }
    if counted.isEmpty {
      pass(index, statement.range, times, &sentence)
    } else {
      sentence.lead = nil
    }
    return NameList(scalars: scalars).shared(found)
  }

  private func isNext(_ statement: Statement) -> Bool {
    statement.about == text.report.year.map { .otherYear($0 + 1) }
  }

  /// 结转下年度1件，已办结9件: what is done already is not of the year to come, of which only the
  /// clause before speaks.
  private func isDone(_ statement: Statement, _ label: Range<Int>) -> Bool {
    isNext(statement) && statement.cue?.words == nil && label.first.map { scalars[$0] } == "已"
  }

  // MARK: Units

  private func unit(of number: NumberMention) -> (unit: Int, end: Int)? {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    while end < scalars.count, scalars[end] == " " { end += 1 }
    guard end < scalars.count else { return nil }
    if scalars[end] == "%" { return (NarrativeTable.Unit.percent, end + 1) }
    if let known = text.table.unit(in: text.report.text, at: end) {
      let behind = end + known.scalars.count
      // 12个百分点, 3个工作日 and 一次性 count nothing of the kind.
      let isOther = Self.others.contains {
        text.report.text.holds($0, at: behind, limit: scalars.count)
      }
      return isOther ? nil : (known.number, behind)
    }
    // 案件总数为5
    guard !number.isChinese, start > 0, Self.counting.contains(scalars[start - 1]),
      !scalars[end].isHan, !scalars[end].isDigit, !"-/.".unicodeScalars.contains(scalars[end])
    else { return nil }
    return (NarrativeTable.Unit.none, number.range.upperBound)
  }

  private static let others = ["百分点", "工作日", "自然日", "月", "小时", "性"].map(\.foldedScalars)
  private static let yearEnds = ["31日", "底", "末"].map(\.foldedScalars)
  private static let counting = ScalarSet("为是数量:")
  private static let ordinals = ScalarSet("、和至-次期批号届条项")
  private static let marks = ScalarSet("、()[];")
  private static let joins = ScalarSet("和及与")

  /// 第25次, and what is joined to it: 第25次、29次、31次.
  private func isOrdinal(_ number: NumberMention) -> Bool {
    var offset = number.range.lowerBound - 1
    while offset >= 0, number.range.lowerBound - offset < Self.longestOrdinal {
      if scalars[offset] == "第" { return true }
      let continues =
        scalars[offset].isDigit || Self.ordinals.contains(scalars[offset])
      guard continues else { return false }
      offset -= 1
    }
    return false
  }

  private static let longestOrdinal = 30

  // MARK: Beside a number

  /// Takes the stretch between two numbers apart: what belongs to the first, what to the second.
  private func divide(
    _ gap: Range<Int>,
    isLast: Bool,
    isLed: Bool,
    _ depth: inout Int
  ) -> (tail: Range<Int>, label: Range<Int>) {
    let label = behindBracket(gap, &depth)
    let mark = gap.first { Self.marks.contains(scalars[$0]) }
    if isLast { return (gap.lowerBound..<(mark ?? gap.upperBound), label) }
    guard let mark else {
      if let last = gap.last, Self.joins.contains(scalars[last]) {
        return (gap, gap.upperBound..<gap.upperBound)
      }
      let leads = gap.first.map { Self.joins.contains(scalars[$0]) } ?? false
      return leads || isLed
        ? (gap.lowerBound..<gap.lowerBound, gap) : (gap, gap.upperBound..<gap.upperBound)
    }
    return (gap.lowerBound..<mark, max(mark + 1, label.lowerBound)..<gap.upperBound)
  }

  /// What stands behind the last bracket that is opened or closed alone.
  private func behindBracket(_ range: Range<Int>, _ depth: inout Int) -> Range<Int> {
    var start = range.lowerBound
    var open: [Int] = []
    for offset in range {
      switch scalars[offset] {
      case "(", "[": open.append(offset)
      case ")", "]":
        guard open.popLast() == nil else { continue }
        start = offset + 1
        depth = max(0, depth - 1)
      default: break
      }
    }
    depth += open.count
    if let last = open.last { start = max(start, last + 1) }
    return start..<range.upperBound
  }

  private func isBehindColon(_ start: Int) -> Bool {
    var offset = start - 1
    while offset >= 0, scalars[offset] == " " { offset -= 1 }
    return offset >= 0 && scalars[offset] == ":"
  }

  /// Whether words in front of a number tell what it counts; 共, 总计为 do not.
  private func isTelling(_ range: Range<Int>) -> Bool {
    range.contains { scalars[$0].isHan && !Self.glue.contains(scalars[$0]) }
  }

  private static let glue = ScalarSet("共计总合为有达是到约近超过多数量已全年分别本度今内")

  // MARK: Time

  private func noteTime(
    _ numbers: [NumberMention],
    in range: Range<Int>,
    _ sentence: inout Sentence
  ) {
    if text.holds(text.table.year, in: range) { sentence.hasMonth = false }
    for number in numbers where range.contains(number.range.lowerBound) {
      let end = number.range.upperBound
      if isOwnYear(number) { sentence.hasMonth = false }
      guard end < scalars.count, scalars[end] == "月" else { continue }
      // Up to 31 December it is the whole year.
      sentence.hasMonth = number.value.exact != Quantity(12) || !isYearEnd(end + 1)
    }
  }

  private func isYearEnd(_ offset: Int) -> Bool {
    Self.yearEnds.contains {
      text.report.text.holds($0, at: offset, limit: scalars.count)
    }
  }

  private func isOwnYear(_ number: NumberMention) -> Bool {
    scalars[number.range.upperBound] == "年"
      && number.value.exact == text.report.year.map { Quantity(Int64($0)) }
  }

  private func namesNextYear(_ numbers: [NumberMention], in range: Range<Int>) -> Bool {
    numbers.contains { number in
      range.contains(number.range.lowerBound) && scalars[number.range.upperBound] == "年"
        && number.value.exact == text.report.year.map { Quantity(Int64($0) + 1) }
    }
  }

  /// Whether a year other than the report's is named; to the next one things are carried over.
  private func names(anotherYear numbers: [NumberMention], in range: Range<Int>) -> Bool {
    numbers.contains { number in
      guard range.contains(number.range.lowerBound), let year = number.value.exact else {
        return false
      }
      let end = number.range.upperBound
      guard end < scalars.count, scalars[end] == "年", year >= Quantity(1949),
        year <= Quantity(2100)
      else { return false }
      guard let own = text.report.year else { return true }
      return year != Quantity(Int64(own)) && year != Quantity(Int64(own) + 1)
    }
  }
}
