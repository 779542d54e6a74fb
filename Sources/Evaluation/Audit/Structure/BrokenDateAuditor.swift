internal import ComplianceModel

/// Finds dates that lost characters or that no calendar has: 20251月1日, 2018年2月30日.
struct BrokenDateAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }
  private let scan: DateScan

  init(subject: AuditSubject) {
    self.subject = subject
    scan = subject.scan
  }

  func findings() -> [Finding] {
    ranges().map { range in
      subject.guide.finding(
        .dateBroken,
        ["printed": report.document.text.string(text.source(of: range))],
        actual: text.string(range),
        evidence: [report.evidence(range)]
      )
    }
  }

  /// Where broken dates stand; tables are not looked at, their cells hold other numbers.
  func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let signs = subject.signs
    let scalars = text.scalars
    let statements = subject.index.statements
    for index in statements.indices where statements[index].role != .cell {
      let range = statements[index].range
      var next = range.lowerBound
      for offset in signs.all(in: range) where offset >= next && scalars[offset].isDigit {
        next = scan.digits(at: offset, limit: range.upperBound)
        if let broken = broken(offset..<next, limit: range.upperBound) {
          found.append(offset..<broken)
          next = broken
        }
      }
    }
    return found
  }

  /// The end of a broken date that starts with this run of digits, or nil.
  private func broken(_ run: Range<Int>, limit: Int) -> Int? {
    guard let first = scan.value(run) else { return nil }
    let next = scan.skipBlanks(run.upperBound, limit)
    switch unit(next, limit) {
    case "年": return behindYear(first, run, at: next + 1, limit)
    case "月":
      // 20251月1日, 202512月31日: the 年 is lost.
      if run.count == 5 || run.count == 6 {
        let (year, month) = run.count == 5 ? (first / 10, first % 10) : (first / 100, first % 100)
        guard (1949...2100).contains(year), (1...12).contains(month) else { return nil }
        return day(at: next + 1, limit)?.end ?? (next + 1)
      }
      guard let day = day(at: next + 1, limit), run.count <= 2 else { return nil }
      return isDay(month: first, day: day.value, year: 2_000) ? nil : day.end
    default: return nil
    }
  }

  /// What follows 年 of a date.
  private func behindYear(_ year: Int, _ run: Range<Int>, at offset: Int, _ limit: Int) -> Int? {
    let start = scan.skipBlanks(offset, limit)
    let end = scan.digits(at: start, limit: limit)
    guard let month = scan.value(start..<end) else {
      // 2019年 月 日: never filled in; 年月均 is an average.
      guard run.count == 4, (1949...2100).contains(year), unit(start, limit) == "月" else {
        return nil
      }
      let day = scan.skipBlanks(start + 1, limit)
      let last = scan.digits(at: day, limit: limit)
      let isBlank = start > offset || day > start + 1
      return unit(last, limit) == "日" && (isBlank || !isWord(last, limit)) ? last + 1 : nil
    }
    let behind = scan.skipBlanks(end, limit)
    if unit(behind, limit) == "日" || unit(behind, limit) == "号", run.count == 4,
      end - start >= 3 || (1949...2100).contains(year) && isDayOnly(behind, limit)
    {
      // 2018年1231日, 2018年11日: the 月 is lost.
      return behind + 1
    }
    guard unit(behind, limit) == "月" else { return nil }
    guard run.count == 4 else {
      // 201年1月, 20018年1月: the year has too few digits or too many.
      let isYear = run.count == 3 || run.count == 5
      return isYear && text.scalars[run.lowerBound] == "2" ? behind + 1 : nil
    }
    guard (1949...2100).contains(year) else { return nil }
    guard (1...12).contains(month) else { return day(at: behind + 1, limit)?.end ?? (behind + 1) }
    if let day = day(at: behind + 1, limit) {
      return isDay(month: month, day: day.value, year: year) ? nil : day.end
    }
    return withoutDay(at: behind + 1, limit)
  }

  /// 2019年1月 日 and 2018年12月31止.
  private func withoutDay(at offset: Int, _ limit: Int) -> Int? {
    let start = scan.skipBlanks(offset, limit)
    if unit(start, limit) == "日" { return isWord(start, limit) ? nil : start + 1 }
    let end = scan.digits(at: start, limit: limit)
    guard end > start, end - start <= 2 else { return nil }
    return unit(end, limit) == "止" || isLast(end) ? end : nil
  }

  /// 2018年12月31。: nothing follows that the number could count.
  private func isLast(_ offset: Int) -> Bool {
    guard offset < text.scalars.count else { return true }
    if text.scalars[offset] == "," || text.scalars[offset] == "." {
      return offset + 1 < text.scalars.count && text.scalars[offset + 1].isHan
    }
    return "。;)\n至".unicodeScalars.contains(text.scalars[offset])
  }

  /// 2018年11日至, unlike 2018年20日内, in which days are counted, and 2018年5号, which is a document.
  private func isDayOnly(_ offset: Int, _ limit: Int) -> Bool {
    guard unit(offset, limit) == "日" else { return false }
    return offset + 1 >= limit || !text.scalars[offset + 1].isHan
      || "起至到止前".unicodeScalars.contains(text.scalars[offset + 1])
  }

  private func day(at offset: Int, _ limit: Int) -> (value: Int, end: Int)? {
    let start = scan.skipBlanks(offset, limit)
    let end = scan.digits(at: start, limit: limit)
    let behind = scan.skipBlanks(end, limit)
    guard let value = scan.value(start..<end), end - start <= 3,
      unit(behind, limit) == "日" || unit(behind, limit) == "号"
    else { return nil }
    return (value, behind + 1)
  }

  private func isDay(month: Int, day: Int, year: Int) -> Bool {
    CalendarDay(year: year, month: month, day: day) != nil
  }

  /// 日均, 日常: 日 begins a word.
  private func isWord(_ offset: Int, _ limit: Int) -> Bool {
    offset + 1 < limit && text.scalars[offset + 1].isHan
  }

  private func unit(_ offset: Int, _ limit: Int) -> Unicode.Scalar? {
    offset < limit ? text.scalars[offset] : nil
  }
}
