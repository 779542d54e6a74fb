internal import ComplianceModel

/// Finds words that stand twice in a row: 各各科室, 信息公开工作信息公开工作, the same paragraph again.
struct DoubledAuditor {
  let subject: AuditSubject

  /// Longer repetitions are those of whole paragraphs, in characters.
  private static let longest = 12
  /// Shorter sentences may lawfully be the same, such as 无.
  private static let shortestParagraph = 12

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let hits = subject.slips
    var found: [(range: Range<Int>, evidence: [Range<Int>])] = []
    let near = nearRepeats()
    for statement in report.statements where isProse(statement.role) {
      var ranges = hits.all(.doubled, in: statement.range) + words(in: statement.range, near, hits)
      ranges += years(in: statement.range)
      if ranges.isEmpty { continue }
      ranges.sort { $0.lowerBound < $1.lowerBound }
      var end = 0
      for range in ranges where range.lowerBound >= end {
        found.append((range, [range]))
        end = range.upperBound
      }
    }
    found += sentences()
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { item in
      let printed = report.document.text.string(text.source(of: item.range))
      return subject.guide.finding(
        .wordDoubled,
        ["printed": printed.count > 40 ? String(printed.prefix(40)) + "…" : printed],
        actual: printed,
        evidence: item.evidence.map { report.evidence(surroundings(of: $0)) }
      )
    }
  }

  private func isProse(_ role: Role) -> Bool {
    switch role {
    case .body, .heading, .contents, .definition, .ownTitle, .citedTitle: true
    case .caption, .cell: false
    }
  }

  /// A few characters on both sides, so that people see where it is.
  private func surroundings(of range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < 4, text.scalars[start - 1].isHan { start -= 1 }
    while end < text.scalars.count, end - range.upperBound < 4, text.scalars[end].isHan { end += 1 }
    return start..<end
  }

  // MARK: Words

  /// For every character whether it may come again within the length of a word; few do.
  ///
  /// Characters that agree in their last bits are taken for the same.
  private func nearRepeats() -> [Bool] {
    let scalars = text.scalars
    var isNear = Array(repeating: false, count: scalars.count)
    var last = Array(repeating: Int.max, count: 1_024)
    for offset in scalars.indices.reversed() {
      let bits = Int(scalars[offset].value & 1_023)
      isNear[offset] = last[bits] <= offset + Self.longest
      last[bits] = offset
    }
    return isNear
  }

  /// Runs of Chinese characters that come again at once.
  private func words(in range: Range<Int>, _ near: [Bool], _ hits: SlipHits) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard near[offset], text.scalars[offset].isHan,
        let length = repeated(at: offset, range.upperBound)
      else {
        offset += 1
        continue
      }
      let both = offset..<(offset + 2 * length)
      let around =
        max(range.lowerBound, both.lowerBound - 4)..<min(range.upperBound, both.upperBound + 4)
      let isLawful = hits.all(.doubledLawful, in: around).contains { $0.overlaps(both) }
      if !isLawful, !isReduplication(both, length) { found.append(both) }
      offset = both.upperBound
    }
    return found
  }

  /// The longest word at `offset` that comes again at once.
  private func repeated(at offset: Int, _ limit: Int) -> Int? {
    var longest: Int?
    let most = min(Self.longest, (limit - offset) / 2)
    guard most >= 2 else { return nil }
    for length in 2...most {
      guard text.scalars[offset + length - 1].isHan else { break }
      guard text.scalars[offset] == text.scalars[offset + length] else { continue }
      var same = 0
      while same < length, text.scalars[offset + same] == text.scalars[offset + length + same] {
        same += 1
      }
      if same == length { longest = length }
    }
    return longest
  }

  /// 一项一项, 逐条逐条, 层层层层: repeated on purpose.
  private func isReduplication(_ both: Range<Int>, _ length: Int) -> Bool {
    let first = text.scalars[both.lowerBound]
    if length == 2, "一逐每各".unicodeScalars.contains(first) { return true }
    return Set(text.scalars[both]).count == 1
  }

  /// 2018年年政府信息, while 年年 lawfully goes on with 底, 初 or 度.
  private func years(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for offset in range.dropLast(2) where text.scalars[offset] == "年" {
      guard text.scalars[offset + 1] == "年", offset > range.lowerBound,
        text.scalars[offset - 1].isDigit,
        !"底初末度报中审终检会鉴内均产".unicodeScalars.contains(text.scalars[offset + 2])
      else { continue }
      found.append(offset..<(offset + 2))
    }
    return found
  }

  // MARK: Sentences and paragraphs

  /// A sentence that is the same as the one before it, in one paragraph or in two that follow each
  /// other.
  private func sentences() -> [(range: Range<Int>, evidence: [Range<Int>])] {
    var found: [(range: Range<Int>, evidence: [Range<Int>])] = []
    var before: Range<Int>?
    for range in prose() {
      if let last = before, last.count == range.count, range.count >= Self.shortestParagraph,
        text.scalars[last] == text.scalars[range]
      {
        found.append((range, [last, range]))
      }
      before = range
    }
    return found
  }

  /// Sentences of running text in order; headings, tables and captions between them divide.
  private func prose() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = -1
    for statement in report.statements where statement.role == .body {
      if statement.sentence == last, let open = ranges.popLast() {
        ranges.append(open.lowerBound..<statement.range.upperBound)
      } else {
        ranges.append(statement.range)
      }
      last = statement.sentence
    }
    return ranges
  }
}
