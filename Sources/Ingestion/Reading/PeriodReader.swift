internal import ComplianceModel

/// Finds the period of the figures, the day of publication and the signature.
struct PeriodReader {
  let cues: CueHits
  let text: MarkedText
  let year: Int?

  /// The first range of two dates beside a word such as 统计期限; failing that, the first one that
  /// covers half a year or more.
  func period(in blocks: [Range<Int>]) -> ReportPeriod? {
    var fallback: ReportPeriod?
    for block in blocks {
      let dates = DateReader.dates(in: text, range: block)
      for (first, second) in zip(dates, dates.dropFirst()) {
        guard let period = period(first, second) else { continue }
        let window = max(block.lowerBound, first.range.lowerBound - 30)..<second.range.upperBound
        if cues.first(.periodLabel, in: window) != nil { return period }
        if fallback == nil, second.month - first.month >= 6 { fallback = period }
      }
      if let until = until(dates, in: block) { fallback = fallback ?? until }
    }
    return fallback
  }

  private static let untils = ["截至", "截止到", "截止"].map(\.foldedScalars)

  /// 数据截至2015年12月31日: an end without a beginning.
  private func until(_ dates: [DateMention], in block: Range<Int>) -> ReportPeriod? {
    for date in dates {
      let before = max(block.lowerBound, date.range.lowerBound - 4)..<date.range.lowerBound
      let sentence = max(block.lowerBound, date.range.lowerBound - 30)..<date.range.upperBound
      guard let day = date.day(defaultYear: year), day.month == 12, day.day == 31,
        Self.untils.contains(where: { text.first($0, in: before) != nil }),
        cues.first(.periodLabel, in: sentence) != nil
      else { continue }
      return ReportPeriod(start: nil, end: day, span: text.source(of: date.range))
    }
    return nil
  }

  private func period(_ first: DateMention, _ second: DateMention) -> ReportPeriod? {
    guard second.range.lowerBound - first.range.upperBound <= 6 else { return nil }
    let between = text.scalars[first.range.upperBound..<second.range.lowerBound]
    guard between.contains(where: { "至到-~—".unicodeScalars.contains($0) }) else { return nil }
    guard let start = first.day(defaultYear: year),
      let end = second.day(defaultYear: first.year ?? year)
    else { return nil }
    let range = first.range.lowerBound..<second.range.upperBound
    return ReportPeriod(start: start, end: end, span: text.source(of: range))
  }

  /// The day behind a word such as 发布日期, in a line that stands before or behind the report.
  ///
  /// The label may stand in a paragraph or a cell of its own, with the day in the next one. Where a page
  /// tells the day of writing too, that of publication counts.
  func published(in blocks: [Range<Int>]) -> DatedPlace? {
    var written: DatedPlace?
    for (index, block) in blocks.enumerated() {
      for label in cues.all(.publishedLabel, in: block) {
        guard let day = day(behind: label, in: block) ?? day(below: label, index, in: blocks) else {
          continue
        }
        let word = text.string(label)
        let isWritten = Self.writing.contains { word.hasPrefix($0) }
        if !isWritten { return day }
        written = written ?? day
      }
    }
    return written
  }

  /// 成文日期 and 发文日期 are days of writing.
  private static let writing = ["成文", "发文"]

  private func day(behind label: Range<Int>, in block: Range<Int>) -> DatedPlace? {
    let window = label.upperBound..<min(block.upperBound, label.upperBound + 24)
    guard let date = DateReader.dates(in: text, range: window).first,
      date.range.lowerBound - label.upperBound <= 6, let day = date.day(defaultYear: nil)
    else { return nil }
    return DatedPlace(day: day, span: text.source(of: date.range))
  }

  private func day(below label: Range<Int>, _ index: Int, in blocks: [Range<Int>]) -> DatedPlace? {
    let rest = label.upperBound..<blocks[index].upperBound
    guard text.scalars[rest].allSatisfy({ ": ])|".unicodeScalars.contains($0) }),
      index + 1 < blocks.count, blocks[index + 1].count <= 24
    else { return nil }
    let next = blocks[index + 1]
    guard let date = DateReader.dates(in: text, range: next).first,
      date.range.lowerBound - next.lowerBound <= 1, let day = date.day(defaultYear: nil)
    else { return nil }
    return DatedPlace(day: day, span: text.source(of: date.range))
  }

  private static let dayLabels = ["日期", "时间"].map(\.foldedScalars)

  /// 时间：2024-01-20 10:30　来源：某局: the line below a title that names the day with hardly a label.
  func dayline(in blocks: [Range<Int>]) -> DatedPlace? {
    for block in blocks where block.count <= 90 {
      for label in Self.dayLabels
      where text.holds(label, at: block.lowerBound, limit: block.upperBound) {
        let word = block.lowerBound..<block.lowerBound + label.count
        let rest = text.scalars[word.upperBound..<block.upperBound]
        guard rest.first(where: { $0 != " " }) == ":", !rest.contains("。") else { continue }
        if let day = day(behind: word, in: block) { return day }
      }
    }
    return nil
  }

  /// A line of its own that holds the agency's name and the day behind it.
  func signatureLine(in blocks: [Range<Int>]) -> (name: Range<Int>, date: DatedPlace)? {
    for block in blocks.reversed() where block.count <= 48 {
      guard let date = DateReader.dates(in: text, range: block).last, date.year != nil,
        date.range.upperBound == block.upperBound, let day = date.day(defaultYear: nil)
      else { continue }
      var end = date.range.lowerBound
      while end > block.lowerBound, " ,".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
      guard end - block.lowerBound >= 4 else { continue }
      return (
        block.lowerBound..<end, DatedPlace(day: day, span: text.source(of: date.range))
      )
    }
    return nil
  }

  /// The index of the last block that is nothing but a date.
  func signature(in blocks: [Range<Int>]) -> (block: Int, date: DatedPlace)? {
    for (index, block) in blocks.enumerated().reversed() where block.count <= 24 {
      guard let date = DateReader.dates(in: text, range: block).first, date.year != nil,
        text.scalars[block].count(where: { $0 != " " })
          <= text.scalars[date.range].count(where: { $0 != " " }) + 2,
        let day = date.day(defaultYear: nil)
      else { continue }
      return (index, DatedPlace(day: day, span: text.source(of: date.range)))
    }
    return nil
  }
}
