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
    let scalars = text.scalars
    let near = NearRepeats(in: scalars, within: Self.longest).offsets
    var next = 0
    let statements = subject.index.statements
    for index in statements.indices where isProse(statements[index].role) {
      let range = statements[index].range
      while next < near.count, near[next] < range.lowerBound { next += 1 }
      let first = next
      while next < near.count, near[next] < range.upperBound { next += 1 }
      var ranges = hits.all(.doubled, in: range)
      if first < next {
        ranges += words(in: range, near[first..<next], scalars, hits)
        ranges += years(in: range, near[first..<next], scalars)
      }
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

  /// Runs of Chinese characters that come again at once; they begin with one of `near`.
  private func words(
    in range: Range<Int>,
    _ near: ArraySlice<Int>,
    _ scalars: [Unicode.Scalar],
    _ hits: SlipHits
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = range.lowerBound
    for offset in near where offset >= end {
      guard let length = Self.repeated(at: offset, range.upperBound, scalars) else { continue }
      let both = offset..<(offset + 2 * length)
      let around =
        max(range.lowerBound, both.lowerBound - 4)..<min(range.upperBound, both.upperBound + 4)
      let isLawful = hits.all(.doubledLawful, in: around).contains { $0.overlaps(both) }
      if !isLawful, !isReduplication(both, length) { found.append(both) }
      end = both.upperBound
    }
    return found
  }

  /// The longest word at `offset` that comes again at once.
  private static func repeated(
    at offset: Int,
    _ limit: Int,
    _ scalars: [Unicode.Scalar]
  ) -> Int? {
    var found: Int?
    let most = min(longest, (limit - offset) / 2)
    guard most >= 2 else { return nil }
    for length in 2...most {
      guard scalars[offset + length - 1].isHan else { break }
      guard scalars[offset] == scalars[offset + length] else { continue }
      var same = 0
      while same < length, scalars[offset + same] == scalars[offset + length + same] { same += 1 }
      if same == length { found = length }
    }
    return found
  }

  /// 一项一项, 逐条逐条, 层层层层: repeated on purpose.
  private func isReduplication(_ both: Range<Int>, _ length: Int) -> Bool {
    let first = text.scalars[both.lowerBound]
    if length == 2, "一逐每各".unicodeScalars.contains(first) { return true }
    return Set(text.scalars[both]).count == 1
  }

  /// 2018年年政府信息, while 年年 lawfully goes on with 底, 初 or 度.
  private func years(
    in range: Range<Int>,
    _ near: ArraySlice<Int>,
    _ scalars: [Unicode.Scalar]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for offset in near where scalars[offset] == "年" && offset + 2 < range.upperBound {
      guard scalars[offset + 1] == "年", offset > range.lowerBound, scalars[offset - 1].isDigit,
        !Self.yearWords.contains(scalars[offset + 2])
      else { continue }
      found.append(offset..<(offset + 2))
    }
    return found
  }

  private static let yearWords = ScalarSet("底初末度报中审终检会鉴内均产")

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
    let statements = subject.index.statements
    for index in statements.indices where statements[index].role == .body {
      let range = statements[index].range
      if statements[index].sentence == last, let open = ranges.popLast() {
        ranges.append(open.lowerBound..<range.upperBound)
      } else {
        ranges.append(range)
      }
      last = statements[index].sentence
    }
    return ranges
  }
}
