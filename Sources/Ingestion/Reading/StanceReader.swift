internal import ComplianceModel

/// Decides what a clause of running text claims.
///
/// The place decides first (a chapter of problems or measures), then words: what is said on what
/// ground, what was not, what somebody has to do, what is going to be, what is not good enough. What
/// none of them marks is told as done.
struct StanceReader {
  let text: MarkedText
  let cues: CueHits
  let year: Int?

  /// What kind of chapter a clause stands in.
  enum Zone {
    case ordinary
    case problems
    case measures
  }

  /// Words that close a ground even if a verb stands before them: 按照…印发的通知要求.
  private let strongClosings: Set<String> = ["要求", "规定", "精神", "部署", "安排", "》", "通知", "意见", "原则"]

  struct Decision {
    var stance: Stance
    var cue: Cue?

    init(_ stance: Stance, _ reason: String? = nil, _ words: Range<Int>? = nil) {
      self.stance = stance
      cue = reason.map { Cue(reason: $0, words: words) }
    }
  }

  /// The stance of a clause; words within titles of documents decide nothing.
  func stance(of clause: Range<Int>, sentence: Range<Int>, zone: Zone) -> Decision {
    if let basis = basis(clause, sentence) ?? purpose(clause, sentence) { return basis }
    switch zone {
    case .problems: return inProblems(clause, sentence)
    case .measures: return inMeasures(clause)
    case .ordinary: return ordinary(clause, sentence)
    }
  }

  private func first(_ kind: CueKind, in range: Range<Int>) -> Range<Int>? {
    cues.first(kind, in: range) { !text.isInTitle($0.lowerBound, of: range) }
  }

  private func ordinary(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision {
    let none = none(clause)
    if let weakness = first(.shortcoming, in: clause) {
      // 无群众因公开不及时上访 denies the weakness, 没有及时公开 admits one.
      let isDenied = none?.cue?.words.map { $0.lowerBound < weakness.lowerBound } ?? false
      if !isDenied { return Decision(.shortcoming, "承认不足的用语", weakness) }
    }
    if let none { return none }
    guard doneCue(clause) == nil else { return Decision(.done) }
    if let duty = first(.required, in: clause) { return Decision(.required, "要求性用语", duty) }
    if let future = future(clause) { return future }
    if let duty = opening(.requiredOpening, clause) {
      return Decision(.required, "要求性用语", duty)
    }
    return carriedFuture(clause, sentence) ?? Decision(.done)
  }

  private func inProblems(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision {
    let contrast = first(.contrast, in: sentence)
    let isBefore = contrast.map { clause.upperBound <= $0.lowerBound } ?? true
    let denial = none(clause)?.cue?.words
    if let weakness = first(.shortcoming, in: clause) {
      // 不存在问题 denies the weakness.
      let isDenied = denial.map {
        $0.lowerBound < weakness.lowerBound && weakness.lowerBound <= $0.upperBound
      }
      return Decision(isDenied ?? false ? .none : .shortcoming, "问题部分的不足用语", weakness)
    }
    if let none = none(clause), isBefore && contrast != nil || isBareNone(clause) { return none }
    if let future = future(clause), doneCue(clause) == nil { return future }
    if isBefore {
      if let success = first(.achievement, in: clause) {
        return Decision(.done, "问题部分先讲成绩", success)
      }
      if let done = doneCue(clause) { return Decision(.done, "问题部分已完成的事", done) }
      if contrast != nil { return Decision(.done, "转折之前", nil) }
    }
    return Decision(.shortcoming, "位于问题部分")
  }

  private func inMeasures(_ clause: Range<Int>) -> Decision {
    if let done = doneCue(clause), isPerfect(done) || future(clause) == nil {
      return Decision(.done, "措施部分已完成的事", done)
    }
    if let duty = first(.required, in: clause) { return Decision(.required, "要求性用语", duty) }
    return Decision(.planned, "位于改进措施部分", future(clause)?.cue?.words)
  }

  /// 按照《…》要求 and the like: opens with a word of ground, and closes with one or is followed by
  /// what is done on that ground.
  private func basis(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision? {
    guard let opening = cues.first(.basisOpening, in: clause),
      opening.lowerBound - clause.lowerBound <= 8
    else { return nil }
    let rest = opening.upperBound..<clause.upperBound
    guard doneCue(rest) == nil else { return nil }
    if let closing = cues.all(.basisClosing, in: rest).last {
      let tail = text.scalars[closing.upperBound..<clause.upperBound].filter { $0 != " " }
      // A document number or a bracket may still follow.
      let isClosed = tail.isEmpty || tail.first == "(" && tail.last == ")" || tail == ["等"]
      // 依据《…》等法律法规调整权责清单 does something on that ground.
      let acts = first(.issuing, in: rest).map { $0.upperBound < closing.lowerBound } ?? false
      if isClosed, !acts || strongClosings.contains(text.string(closing)) {
        return Decision(.basis, "依据性用语", opening)
      }
    }
    let isFollowed = clause.upperBound < sentence.upperBound
    let isGround = text.scalars[opening.lowerBound] == "根" || opening.count >= 2
    if isFollowed, isGround, opening.lowerBound == clause.lowerBound,
      first(.issuing, in: rest) == nil, first(.none, in: rest) == nil,
      first(.achievement, in: rest) == nil, !counts(rest)
    {
      return Decision(.basis, "依据性用语", opening)
    }
    return nil
  }

  /// Whether something is counted: a ground has no numbers but years and document numbers.
  private func counts(_ range: Range<Int>) -> Bool {
    NumberReader.numbers(in: text, range: range).contains { number in
      guard number.range.upperBound < range.upperBound, !number.isChinese else { return false }
      return "条件次篇期份例宗起人个家场".unicodeScalars.contains(text.scalars[number.range.upperBound])
    }
  }

  /// 为进一步规范…， at the head of a sentence that goes on.
  private func purpose(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision? {
    guard let opening = cues.first(.purpose, in: clause), clause.upperBound < sentence.upperBound,
      opening.lowerBound - clause.lowerBound <= 2, doneCue(clause) == nil
    else { return nil }
    return Decision(.basis, "目的性用语", opening)
  }

  private func none(_ clause: Range<Int>) -> Decision? {
    if let negation = first(.none, in: clause) {
      return Decision(.none, "否定用语", negation)
    }
    return zero(clause).map { Decision(.none, "数量为零", $0) }
  }

  /// A clause that counts, and counts nothing but zeros.
  private func zero(_ clause: Range<Int>) -> Range<Int>? {
    let counts = NumberReader.numbers(in: text, range: clause).filter { number in
      guard number.range.upperBound < clause.upperBound else { return true }
      return !"年月日.号-".unicodeScalars.contains(text.scalars[number.range.upperBound])
    }
    guard let first = counts.first, counts.allSatisfy({ $0.value.exact == .zero }) else {
      return nil
    }
    return first.range
  }

  private func isBareNone(_ clause: Range<Int>) -> Bool {
    first(.none, in: clause).map { $0.count + 2 >= clause.count } ?? false
  }

  private func future(_ clause: Range<Int>) -> Decision? {
    if let plan = first(.planned, in: clause) ?? first(.nextYear, in: clause) {
      return Decision(.planned, "计划性用语", plan)
    }
    if let plan = opening(.plannedOpening, clause) {
      return Decision(.planned, "计划性用语", plan)
    }
    for offset in text.wills(in: clause) where !text.isInTitle(offset, of: clause) {
      let behind = (offset + 1)..<min(clause.upperBound, offset + 9)
      let adverb = cues.first(.futureAdverb, in: behind)
      let verb = cues.first(.futureVerb, in: behind)
      let decider = [adverb, verb].compactMap { $0 }.first { $0.lowerBound == offset + 1 }
      guard let decider, decider == adverb || !isDisposal(behind: decider, in: clause) else {
        continue
      }
      return Decision(.planned, "“将”表示打算", offset..<decider.upperBound)
    }
    if let year,
      let next = DateReader.years(in: text, range: clause).first(where: {
        $0.year > year && !text.isInTitle($0.range.lowerBound, of: clause)
      })
    {
      return Decision(.planned, "说的是下一年", next.range)
    }
    return nil
  }

  /// Whether what follows 将 is a thing that is dealt with (将公开质量纳入考核) and not a deed to come.
  private func isDisposal(behind verb: Range<Int>, in clause: Range<Int>) -> Bool {
    first(.disposal, in: verb.upperBound..<clause.upperBound) != nil
  }

  /// 已 tells what is complete, whatever words of intention stand beside it; 了 may belong to a plan.
  private func isPerfect(_ done: Range<Int>) -> Bool {
    text.scalars[done].contains("已")
  }

  /// A cue that opens the clause, behind 一是, time and subject.
  private func opening(_ kind: CueKind, _ clause: Range<Int>) -> Range<Int>? {
    guard cues.first(kind, in: clause) != nil else { return nil }
    var start = clause.lowerBound
    if ClauseSplitter.opensPart(text, at: start, limit: clause.upperBound) { start += 2 }
    var moved = true
    while moved, start < clause.upperBound {
      moved = false
      let head = start..<min(clause.upperBound, start + 6)
      for skipped in [CueKind.thisYear, .nextYear, .ownSubject, .otherYear] {
        if let cue = cues.first(skipped, in: head), cue.lowerBound == start {
          start = cue.upperBound
          moved = true
        }
      }
      if start < clause.upperBound, isAdverb(text.scalars[start]) {
        start += 1
        moved = true
      }
    }
    let head = start..<clause.upperBound
    return cues.first(kind, in: head) { $0.lowerBound == start }
  }

  /// 度 behind a year, and adverbs of one character.
  private func isAdverb(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "度", "还", "也", "都", "内", "仍": true
    default: false
    }
  }

  /// A promise at the head of a sentence governs the enumeration behind it.
  private func carriedFuture(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision? {
    guard clause.lowerBound > sentence.lowerBound else { return nil }
    let before = sentence.lowerBound..<clause.lowerBound
    guard let future = future(before), doneCue(before) == nil else { return nil }
    return Decision(.planned, "同一句前面已表示打算", future.cue?.words)
  }

  private func doneCue(_ clause: Range<Int>) -> Range<Int>? { first(.done, in: clause) }
}
