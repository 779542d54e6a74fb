internal import ComplianceModel

/// Decides what a clause of running text claims.
///
/// The place decides first (a chapter of problems or measures), then words: what is said on what
/// ground, what was not, what somebody has to do, what is going to be, what is not good enough. What
/// none of them marks is told as done.
struct StanceReader {
  let text: ReadingText
  let cues: CueHits
  let year: Int?

  /// What kind of chapter a clause stands in.
  enum Zone {
    case ordinary
    case problems
    case measures
  }

  struct Decision {
    var stance: Stance
    var cue: Cue?

    init(_ stance: Stance, _ reason: String? = nil, _ words: Range<Int>? = nil) {
      self.stance = stance
      cue = reason.map { Cue(reason: $0, words: words) }
    }
  }

  func stance(of clause: Range<Int>, sentence: Range<Int>, zone: Zone) -> Decision {
    if let basis = basis(clause) ?? purpose(clause, sentence) { return basis }
    switch zone {
    case .problems: return inProblems(clause, sentence)
    case .measures: return inMeasures(clause, sentence)
    case .ordinary: return ordinary(clause, sentence)
    }
  }

  private func ordinary(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision {
    if let weakness = cues.first(.shortcoming, in: clause) {
      return Decision(.shortcoming, "承认不足的用语", weakness)
    }
    if let none = none(clause) { return none }
    let done = doneCue(clause)
    if let future = future(clause), done == nil { return future }
    if let duty = cues.first(.required, in: clause), done == nil {
      return Decision(.required, "要求性用语", duty)
    }
    if done == nil, let carried = carriedFuture(clause, sentence) { return carried }
    return Decision(.done)
  }

  private func inProblems(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision {
    if let weakness = cues.first(.shortcoming, in: clause) {
      return Decision(.shortcoming, "问题部分的不足用语", weakness)
    }
    if isBareNone(clause) { return Decision(.none, "问题部分写“无”", clause) }
    if let future = future(clause), doneCue(clause) == nil { return future }
    let contrast = cues.first(.contrast, in: sentence)
    if contrast.map({ clause.upperBound <= $0.lowerBound }) ?? true {
      if let success = cues.first(.achievement, in: clause) {
        return Decision(.done, "问题部分先讲成绩", success)
      }
      if let done = doneCue(clause) { return Decision(.done, "问题部分已完成的事", done) }
      if contrast != nil { return Decision(.done, "转折之前", nil) }
    }
    return Decision(.shortcoming, "位于问题部分")
  }

  private func inMeasures(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision {
    if let done = strongDone(clause), future(clause) == nil {
      return Decision(.done, "措施部分已完成的事", done)
    }
    return Decision(.planned, "位于改进措施部分", future(clause)?.cue?.words)
  }

  /// 按照《…》要求 and the like: opens with a word of ground, and closes with one or nothing follows.
  private func basis(_ clause: Range<Int>) -> Decision? {
    guard let opening = cues.first(.basisOpening, in: clause) else { return nil }
    let isFirst = opening.lowerBound - clause.lowerBound <= 8
    let closings = cues.all(.basisClosing, in: opening.upperBound..<clause.upperBound)
    guard isFirst, let closing = closings.last else { return nil }
    let tail = text.scalars[closing.upperBound..<clause.upperBound].filter { $0 != " " }
    // A document number or a bracket may still follow.
    let isClosed = tail.isEmpty || tail.first == "(" && tail.last == ")" || tail.first == "等" && tail.count == 1
    guard isClosed, cues.first(.done, in: opening.upperBound..<clause.upperBound) == nil else {
      return nil
    }
    return Decision(.basis, "依据性用语", opening)
  }

  /// 为进一步规范…， at the head of a sentence that goes on.
  private func purpose(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision? {
    guard let opening = cues.first(.purpose, in: clause), clause.upperBound < sentence.upperBound,
      opening.lowerBound - clause.lowerBound <= 2, cues.first(.done, in: clause) == nil
    else { return nil }
    return Decision(.basis, "目的性用语", opening)
  }

  private func none(_ clause: Range<Int>) -> Decision? {
    if let negation = cues.first(.none, in: clause) {
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
    cues.first(.none, in: clause).map { $0.count + 2 >= clause.count } ?? false
  }

  private func future(_ clause: Range<Int>) -> Decision? {
    if let plan = cues.first(.planned, in: clause) {
      return Decision(.planned, "计划性用语", plan)
    }
    for offset in clause where text.scalars[offset] == "将" {
      let behind = (offset + 1)..<min(clause.upperBound, offset + 9)
      if let verb = cues.first(.futureAfterJiang, in: behind), verb.lowerBound == offset + 1 {
        return Decision(.planned, "“将”表示打算", offset..<verb.upperBound)
      }
    }
    if let year, let next = DateReader.years(in: text, range: clause).first(where: { $0.year > year })
    {
      return Decision(.planned, "说的是下一年", next.range)
    }
    return nil
  }

  /// A promise at the head of a sentence governs the enumeration behind it.
  private func carriedFuture(_ clause: Range<Int>, _ sentence: Range<Int>) -> Decision? {
    guard clause.lowerBound > sentence.lowerBound else { return nil }
    let before = sentence.lowerBound..<clause.lowerBound
    guard let future = future(before), doneCue(before) == nil else { return nil }
    return Decision(.planned, "同一句前面已表示打算", future.cue?.words)
  }

  private func doneCue(_ clause: Range<Int>) -> Range<Int>? { cues.first(.done, in: clause) }

  /// In a chapter of measures 了 alone may belong to a purpose; 已 and the year of the report do not.
  private func strongDone(_ clause: Range<Int>) -> Range<Int>? {
    cues.all(.done, in: clause).first { range in text.scalars[range.lowerBound] != "为" }
  }
}
