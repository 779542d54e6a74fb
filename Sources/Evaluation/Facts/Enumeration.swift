internal import ComplianceModel

/// Counts what a report enumerates: its problems (stance shortcoming), its measures (planned).
enum Enumeration {
  /// A part of an enumeration: the clause that opens it, and all of its text.
  struct Part {
    var opening: Statement
    var range: Range<Int>
  }

  /// The parts with this stance.
  ///
  /// In the chapter of problems and measures a part is opened by an enumerator (一是, （一）) or a
  /// heading of its own; without such openings, each sentence and each stretch behind a semicolon is
  /// one. A part counts when any of its clauses has the stance: 一是数量增加，但深度不够 is a problem.
  static func parts(_ stance: Stance, _ report: AnnualReport) -> [Part] {
    let statements = report.statements
    let body = statements.indices.filter { statements[$0].role == .body }
    let zone = body.filter { isInChapter(statements[$0].heading, report) }
    var told = zone.isEmpty ? body.filter { statements[$0].stance == stance } : zone
    // Measures begin with the first of them; an enumeration of problems above is not theirs.
    if stance == .planned {
      told = Array(told.drop { statements[$0].stance != .planned })
    }
    let openings = told.filter { opens(statements[$0], report) }
    let enumerated = divide(told, at: openings, stance, report)
    if !enumerated.isEmpty { return enumerated }
    let headings = divide(told, at: headed(told, report), stance, report)
    if !headings.isEmpty { return headings }
    return stretches(told.filter { statements[$0].stance == stance }, report)
  }

  /// Clauses of one sentence, up to a semicolon, are one part.
  private static func stretches(_ own: [Int], _ report: AnnualReport) -> [Part] {
    var parts: [Part] = []
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
        parts.append(Part(opening: statement, range: statement.range))
      }
      last = index
    }
    return parts
  }

  /// The stretches from each opening to the next that hold a clause with the stance.
  private static func divide(
    _ told: [Int],
    at openings: [Int],
    _ stance: Stance,
    _ report: AnnualReport
  ) -> [Part] {
    openings.enumerated().compactMap { number, index in
      let next = number + 1 < openings.count ? openings[number + 1] : Int.max
      let members = told.filter { $0 >= index && $0 < next }
      guard let first = members.first(where: { report.statements[$0].stance == stance }),
        let last = members.last
      else { return nil }
      let range =
        report.statements[index].range.lowerBound..<report.statements[last].range.upperBound
      return Part(opening: report.statements[first], range: range)
    }
  }

  static func isInChapter(_ heading: Int?, _ report: AnnualReport) -> Bool {
    var next = heading
    while let index = next {
      if report.headings[index].concept == chapter { return true }
      next = report.headings[index].parent
    }
    return false
  }

  /// The chapter that tells problems and measures, as the vocabulary names it.
  static let chapter = SectionConcept(rawValue: "问题与改进")

  static func members(_ stance: Stance, _ report: AnnualReport) -> [Statement] {
    parts(stance, report).map(\.opening)
  }

  static func count(_ stance: Stance, _ report: AnnualReport) -> Int { parts(stance, report).count }

  /// Problems that share a telling word of two characters with a measure.
  static func answeredProblems(_ report: AnnualReport) -> Int {
    let measures = parts(.planned, report)
    let answers = Set(measures.flatMap { words($0, report) })
    return parts(.shortcoming, report).filter { problem in
      // What follows the opening clause explains it in words of every kind.
      let told = Part(opening: problem.opening, range: problem.opening.range)
      return words(told, report).contains { answers.contains($0) }
    }.count
  }

  /// Pairs of characters that say what a part is about; pairs that every part holds say nothing.
  private static func words(_ part: Part, _ report: AnnualReport) -> [String] {
    var ranges = [part.range]
    // A heading of its own is part of it.
    if let heading = part.opening.heading, report.headings[heading].level > 1,
      let title = report.statements.first(where: { $0.role == .heading && $0.heading == heading })
    {
      ranges.append(title.range)
    }
    return ranges.flatMap { range -> [String] in
      let scalars = report.text.scalars[range]
      return zip(scalars, scalars.dropFirst()).compactMap { first, second in
        guard first.isHan, second.isHan else { return nil }
        let word = String(String.UnicodeScalarView([first, second]))
        return common.contains(word) ? nil : word
      }
    }
  }

  private static let common: Set<String> = [
    "公开", "工作", "信息", "政务", "政府", "进一", "一步", "加强", "提高", "不断", "需要", "还需", "存在",
    "问题", "一些", "部分", "以及", "方面", "开展", "完善", "推进", "情况", "单位", "部门", "我局", "我市",
    "我县", "我区", "一是", "二是", "三是", "四是", "五是", "的问", "对政", "务公", "息公", "府信", "开工",
    "不够", "有待", "够到", "到位", "和政", "及时", "进行", "提升", "水平", "强化", "力度", "更加", "的政",
    "通过", "各单", "有关", "相关", "积极", "做好", "继续", "还有", "还不", "不到", "上级", "各级",
  ]

  /// Parts that stand under headings of their own within the chapter.
  private static func headed(_ told: [Int], _ report: AnnualReport) -> [Int] {
    var seen: Set<Int> = []
    let found = told.filter { index in
      guard let heading = report.statements[index].heading,
        let parent = report.headings[heading].parent, isInChapter(parent, report)
      else { return false }
      return seen.insert(heading).inserted
    }
    return seen.count > 1 ? found : []
  }

  private static func opens(_ statement: Statement, _ report: AnnualReport) -> Bool {
    let scalars = report.text.scalars
    let start = statement.range.lowerBound
    guard start + 1 < statement.range.upperBound else { return false }
    let numerals = "一二三四五六七八九十".unicodeScalars
    if numerals.contains(scalars[start]), scalars[start + 1] == "是" { return true }
    if (0x2460...0x2473).contains(scalars[start].value) { return true }
    if scalars[start].isDigit, ".、".unicodeScalars.contains(scalars[start + 1]) { return true }
    if scalars[start] == "首" && scalars[start + 1] == "先" { return true }
    if scalars[start] == "其" && "次二三".unicodeScalars.contains(scalars[start + 1]) { return true }
    let block = report.document.blocks[statement.block]
    guard block.numbering != nil else { return false }
    return report.text.source(of: statement.range).start == block.span.start
  }
}
