internal import ComplianceModel

/// Finds words for a level of administration to which the agency does not belong, where it tells of its
/// own work: 本年度全省各级政府…没有收取 in the report of a city.
///
/// Meetings, ranks, demands and surroundings of other levels are lawful everywhere, so the clause has to
/// be about the agency's own figures or its own bodies.
struct LevelAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    guard let agency = subject.agency, let level = agency.level else { return [] }
    let hits = subject.slips
    var found: [Finding] = []
    let wide = Self.kinds.filter { !fits($0.0, agency, level) }
    guard !wide.isEmpty else { return [] }
    let statements = subject.index.statements
    for index in statements.indices
    where wide.contains(where: { hits.holds($0.1, in: statements[index].range) }) {
      let statement = statements[index]
      guard statement.role == .body, statement.stance == .done || statement.stance == Stance.none,
        statement.about == .thisYear
      else { continue }
      for (wide, kind) in wide {
        for word in hits.all(kind, in: statement.range)
        where !isTitled(word, statement)
          && (isOwn(word, statement, index, hits, wide: wide)
            || isOwnWork(word, statement, index, hits))
        {
          found.append(finding(word, statement, level))
        }
      }
    }
    return found
  }

  /// Behind one of them a word is no subject.
  private static let objects = ScalarSet("在于向为由被对从与和居列占是")

  private static let kinds: [(AdministrativeLevel, SlipWords)] = [
    (.province, .provinceWide), (.city, .cityWide), (.county, .countyWide),
    (.township, .townshipWide),
  ]

  /// Whether an agency may speak of a level as its own.
  ///
  /// The municipalities and their like are provinces called 市; districts and county-level cities are
  /// cities to their own people.
  private func fits(
    _ wide: AdministrativeLevel,
    _ agency: Agency,
    _ level: AdministrativeLevel
  ) -> Bool {
    if wide == level { return true }
    let name = agency.name
    switch wide {
    case .province: return name.contains("省")
    case .city: return level == .national || Self.isCity(name)
    case .county: return name.contains("县") || name.contains("旗")
    case .township: return name.contains("镇") || name.contains("乡") || name.contains("街道")
    case .national: return true
    }
  }

  /// 北京市, 滕州市: a name with 市 anywhere but in 市场 and its like.
  private static func isCity(_ name: String) -> Bool {
    name.replacing("市场", with: "").replacing("城市", with: "").contains("市")
  }

  /// Whether the clause tells of the agency's own matter, and of nothing for which another level would
  /// be lawful.
  private func isOwn(
    _ word: Range<Int>,
    _ statement: Statement,
    _ index: Int,
    _ hits: SlipHits,
    wide: AdministrativeLevel
  ) -> Bool {
    let sentence = report.statements[subject.index.sentence(of: index)]
    let whole =
      (sentence.first?.range.lowerBound ?? 0)..<(sentence.last?.range.upperBound ?? 0)
    let before = statement.range.lowerBound..<word.lowerBound
    let behind = word.upperBound..<min(statement.range.upperBound, word.upperBound + 8)
    // The word has to be the subject: at the head, or behind time and 经统计.
    guard before.count <= 10, !hits.holds(.levelLawful, in: before),
      !hits.holds(.levelLawful, in: behind),
      !Self.objects.contains(before.last.map { text.scalars[$0] } ?? " ")
    else { return false }
    return hits.holds(.ownMatter, in: word.upperBound..<whole.upperBound)
      && (!isQuoted(word) || wide == .province)
  }

  /// Whether the clause tells of the work on disclosure at that level as the agency's own: it is the
  /// subject of a sentence that names nobody else, or what the agency says it directs.
  private func isOwnWork(
    _ word: Range<Int>,
    _ statement: Statement,
    _ index: Int,
    _ hits: SlipHits
  ) -> Bool {
    let behind = word.upperBound..<statement.range.upperBound
    let before = statement.range.lowerBound..<word.lowerBound
    guard before.count <= 10, !isQuoted(word),
      let work = hits.first(.ownWork, in: behind), work.lowerBound == word.upperBound
    else { return false }
    let subjects = subject.guide.ownSubjects
    let isDirected =
      hits.holds(.directs, in: before)
      && subjects.contains { text.holds($0, at: before.lowerBound, limit: before.upperBound) }
    if isDirected { return true }
    let sentence = report.statements[subject.index.sentence(of: index)]
    let whole =
      (sentence.first?.range.lowerBound ?? 0)..<(sentence.last?.range.upperBound ?? 0)
    let near = max(0, word.lowerBound - 200)..<(word.upperBound + 200)
    return !hits.holds(.levelLawful, in: before)
      && !hits.holds(.levelLawful, in: work.upperBound..<statement.range.upperBound)
      && !text.scalars[before].contains(where: Self.objects.contains)
      && !subjects.contains { text.first($0, in: whole.clamped(to: near)) != nil }
  }

  /// Within quotation marks words are somebody else's.
  private func isQuoted(_ word: Range<Int>) -> Bool {
    word.lowerBound > 0 && text.scalars[word.lowerBound - 1] == "\""
  }

  private func isTitled(_ word: Range<Int>, _ statement: Statement) -> Bool {
    var depth = 0
    for offset in statement.range.lowerBound..<word.lowerBound {
      if text.scalars[offset] == "《" { depth += 1 }
      if text.scalars[offset] == "》" { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  private func finding(
    _ word: Range<Int>,
    _ statement: Statement,
    _ level: AdministrativeLevel
  ) -> Finding {
    let printed = text.string(word)
    var evidence = [report.evidence(statement)]
    if let title = report.title { evidence.append(report.evidence(title.span)) }
    return subject.guide.finding(
      .levelWrong,
      ["printed": printed, "level": level.chinese],
      actual: printed,
      evidence: evidence
    )
  }
}

extension AdministrativeLevel {
  /// What people call it.
  fileprivate var chinese: String {
    switch self {
    case .national: "国家级"
    case .province: "省级"
    case .city: "市级"
    case .county: "县级"
    case .township: "乡镇级"
    }
  }
}
