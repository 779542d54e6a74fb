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
  /// They are those that an enumerator (一是, （一）) or a heading of their own opens; without such
  /// openings, each sentence is one.
  static func parts(_ stance: Stance, _ report: AnnualReport) -> [Part] {
    let statements = report.statements
    let zone = statements.indices.filter { index in
      let statement = statements[index]
      return statement.role == .body && statement.stance == stance
        && isInChapter(statement.heading, report)
    }
    let told =
      zone.isEmpty
      ? statements.indices.filter {
        statements[$0].role == .body && statements[$0].stance == stance
      }
      : zone
    var openings = told.filter { opens(statements[$0], report) }
    if openings.isEmpty { openings = headed(told, report) }
    if openings.isEmpty {
      var seen: Set<Int> = []
      openings = told.filter { seen.insert(statements[$0].sentence).inserted }
    }
    return openings.enumerated().map { number, index in
      let next = number + 1 < openings.count ? openings[number + 1] : statements.count
      let last = told.last { $0 < next } ?? index
      return Part(
        opening: statements[index],
        range: statements[index].range
          .lowerBound..<max(
            statements[index].range.upperBound,
            statements[last].range.upperBound
          )
      )
    }
  }

  private static func isInChapter(_ heading: Int?, _ report: AnnualReport) -> Bool {
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
    var start = part.range.lowerBound
    // A heading of its own is part of it.
    if let heading = part.opening.heading, report.headings[heading].level > 1 {
      let title = report.statements.first { $0.role == .heading && $0.heading == heading }
      start = min(start, title?.range.lowerBound ?? start)
    }
    let scalars = report.text.scalars[start..<part.range.upperBound]
    return zip(scalars, scalars.dropFirst()).compactMap { first, second in
      guard first.isHan, second.isHan else { return nil }
      let word = String(String.UnicodeScalarView([first, second]))
      return common.contains(word) ? nil : word
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
    if scalars[start] == "首" && scalars[start + 1] == "先" { return true }
    if scalars[start] == "其" && "次二三".unicodeScalars.contains(scalars[start + 1]) { return true }
    let block = report.document.blocks[statement.block]
    guard block.numbering != nil else { return false }
    return report.text.source(of: statement.range).start == block.span.start
  }
}
