internal import ComplianceModel

/// What a report enumerates: its problems (stance shortcoming), its measures (planned).
final class Enumeration {
  /// A part of an enumeration: the clause that opens it, and all of its text.
  struct Part {
    var opening: Statement
    var range: Range<Int>
  }

  /// The separate problems.
  let problems: [Part]
  /// The separate measures.
  let measures: [Part]
  private let report: AnnualReport

  /// Goes through the chapter of problems and measures, or through all running text where there is none.
  init(_ report: AnnualReport) {
    self.report = report
    let reader = EnumerationReader(report)
    problems = reader.parts(.shortcoming)
    measures = reader.parts(.planned)
  }

  /// The chapter that tells problems and measures, as the vocabulary names it.
  static let chapter = SectionConcept(rawValue: "问题与改进")

  /// For every heading whether it is that chapter or stands in it.
  static func isInChapter(_ headings: [Heading]) -> [Bool] {
    headings.indices.map { heading in
      var next: Int? = heading
      while let index = next {
        if headings[index].concept == chapter { return true }
        next = headings[index].parent
      }
      return false
    }
  }

  /// Problems that share a telling word of two characters with a measure.
  var answeredProblems: Int {
    var answers: Set<UInt64> = []
    for measure in measures {
      visitWords(measure) { word in
        answers.insert(word)
        return true
      }
    }
    return problems.count { problem in
      // What follows the opening clause explains it in words of every kind.
      let told = Part(opening: problem.opening, range: problem.opening.range)
      var isAnswered = false
      visitWords(told) { word in
        isAnswered = answers.contains(word)
        return !isAnswered
      }
      return isAnswered
    }
  }

  /// Shows the pairs of characters that say what a part is about, until it is enough; pairs that every
  /// part holds say nothing.
  private func visitWords(_ part: Part, _ visit: (UInt64) -> Bool) {
    var ranges = [part.range]
    // A heading of its own is part of it.
    if let heading = part.opening.heading, report.headings[heading].level > 1,
      let title = report.statements.first(where: { $0.role == .heading && $0.heading == heading })
    {
      ranges.append(title.range)
    }
    for range in ranges {
      for offset in range.dropLast() {
        let (first, second) = (report.text.scalars[offset], report.text.scalars[offset + 1])
        guard first.isHan, second.isHan else { continue }
        let word = Self.pair(first, second)
        if !Self.common.contains(word), !visit(word) { return }
      }
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  private static let common = Set(
    [
      "公开", "工作", "信息", "政务", "政府", "进一", "一步", "加强", "提高", "不断", "需要", "还需", "存在",
      "问题", "一些", "部分", "以及", "方面", "开展", "完善", "推进", "情况", "单位", "部门", "我局", "我市",
      "我县", "我区", "一是", "二是", "三是", "四是", "五是", "的问", "对政", "务公", "息公", "府信", "开工",
      "不够", "有待", "够到", "到位", "和政", "及时", "进行", "提升", "水平", "强化", "力度", "更加", "的政",
      "通过", "各单", "有关", "相关", "积极", "做好", "继续", "还有", "还不", "不到", "上级", "各级",
    ].compactMap { word in
      let scalars = Array(word.unicodeScalars)
      return scalars.count == 2 ? pair(scalars[0], scalars[1]) : nil
    }
  )
}

/// Divides the chapter of problems and measures into its parts.
private struct EnumerationReader {
  private let report: AnnualReport
  private let isInChapter: [Bool]
  /// The clauses of the chapter; all running text where there is none.
  private let zone: [Int]
  private let hasChapter: Bool

  init(_ report: AnnualReport) {
    self.report = report
    let isInChapter = Enumeration.isInChapter(report.headings)
    self.isInChapter = isInChapter
    let body = report.statements.indices.filter { report.statements[$0].role == .body }
    let zone = body.filter { report.statements[$0].heading.map { isInChapter[$0] } ?? false }
    hasChapter = !zone.isEmpty
    self.zone = zone.isEmpty ? body : zone
  }

  /// The parts with this stance.
  ///
  /// In the chapter of problems and measures a part is opened by an enumerator (一是, （一）) or a
  /// heading of its own; without such openings, each sentence and each stretch behind a semicolon is
  /// one. A part counts when any of its clauses has the stance: 一是数量增加，但深度不够 is a problem.
  func parts(_ stance: Stance) -> [Enumeration.Part] {
    let statements = report.statements
    var told = hasChapter ? zone : zone.filter { statements[$0].stance == stance }
    // Measures begin with the first of them; an enumeration of problems above is not theirs.
    if stance == .planned {
      told = Array(told.drop { statements[$0].stance != .planned })
    }
    let openings = told.filter { opens(statements[$0]) }
    let enumerated = divide(told, at: openings, stance)
    if !enumerated.isEmpty { return enumerated }
    let headings = divide(told, at: headed(told), stance)
    if !headings.isEmpty { return headings }
    return stretches(told.filter { statements[$0].stance == stance })
  }

  /// Clauses of one sentence, up to a semicolon, are one part.
  private func stretches(_ own: [Int]) -> [Enumeration.Part] {
    var parts: [Enumeration.Part] = []
    var last: Int?
    for index in own {
      let statement = report.statements[index]
      if let previous = last, report.statements[previous].sentence == statement.sentence,
        report.text.first(
          [";"],
          in: report.statements[previous].range.upperBound..<statement.range.lowerBound
        )
          == nil, var part = parts.popLast()
      {
        part.range = part.range.lowerBound..<statement.range.upperBound
        parts.append(part)
      } else {
        parts.append(Enumeration.Part(opening: statement, range: statement.range))
      }
      last = index
    }
    return parts
  }

  /// The stretches from each opening to the next that hold a clause with the stance.
  private func divide(
    _ told: [Int],
    at openings: [Int],
    _ stance: Stance
  ) -> [Enumeration.Part] {
    openings.enumerated().compactMap { number, index in
      let next = number + 1 < openings.count ? openings[number + 1] : Int.max
      let members = told.filter { $0 >= index && $0 < next }
      guard let first = members.first(where: { report.statements[$0].stance == stance }),
        let last = members.last
      else { return nil }
      let range =
        report.statements[index].range.lowerBound..<report.statements[last].range.upperBound
      return Enumeration.Part(opening: report.statements[first], range: range)
    }
  }

  /// Parts that stand under headings of their own within the chapter.
  private func headed(_ told: [Int]) -> [Int] {
    var seen: Set<Int> = []
    let found = told.filter { index in
      guard let heading = report.statements[index].heading,
        let parent = report.headings[heading].parent, isInChapter[parent]
      else { return false }
      return seen.insert(heading).inserted
    }
    return seen.count > 1 ? found : []
  }

  private static let numerals = ScalarSet("一二三四五六七八九十")

  private func opens(_ statement: Statement) -> Bool {
    let scalars = report.text.scalars
    let start = statement.range.lowerBound
    guard start + 1 < statement.range.upperBound else { return false }
    let (first, second) = (scalars[start], scalars[start + 1])
    if second == "是", Self.numerals.contains(first) { return true }
    if (0x2460...0x2473).contains(first.value) { return true }
    if first.isDigit, second == "." || second == "、" { return true }
    if first == "首" && second == "先" { return true }
    if first == "其" && (second == "次" || second == "二" || second == "三") { return true }
    let block = report.document.blocks[statement.block]
    guard block.numbering != nil else { return false }
    return report.text.source(of: statement.range).start == block.span.start
  }
}
