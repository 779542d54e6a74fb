internal import ComplianceModel

/// Checks the numbers of the text against the figures of the table.
struct FigureAuditor {
  let subject: AuditSubject
  let text: NarrativeText
  let mentions: [[FigureMention]]

  func findings() -> [Finding] {
    var differing: [FigureMention] = []
    for own in mentions where !own.isEmpty {
      // What can be told of several figures is held against none of them.
      guard own.count == 1, let mention = own.first, !agrees(mention) else { continue }
      differing.append(mention)
    }
    guard !differing.isEmpty else { return [] }
    var told: [NarrativeTable.Key: [Int]] = [:]
    for mention in mentions.joined() { told[mention.key, default: []].append(mention.told) }
    return differing.filter { !isShareOfSum($0, told) }.map(finding)
  }

  private func counted(_ mention: FigureMention) -> NarrativeTable.Counted {
    text.table.matters[mention.key.matter].figures[mention.key.item]
  }

  private func agrees(_ mention: FigureMention) -> Bool {
    let figure = counted(mention).figure
    let evaluator = Evaluator(index: subject.index)
    let value = evaluator.number(figure.value)
    guard value != .unknown else { return true }
    let readings = [value] + figure.readings.map(evaluator.number).filter { $0 != .unknown }
    let told = RatioRange(text.told[mention.told].number.value)
    return readings.contains { $0.overlaps(told) }
  }

  /// Whether the figure is told in several numbers that make it up together.
  private func isShareOfSum(
    _ mention: FigureMention,
    _ told: [NarrativeTable.Key: [Int]]
  ) -> Bool {
    let value = Evaluator(index: subject.index).number(counted(mention).figure.value)
    let near =
      max(0, mention.told - Self.reach)...min(mentions.count - 1, mention.told + Self.reach)
    let same = Set((told[mention.key] ?? []) + near.filter { isBeside($0, mention) }).sorted()
    // Nobody tells a figure in so many parts; more is not worth the time.
    guard same.count > 1, same.count < Self.mostParts else { return false }
    let numbers = same.map { RatioRange(text.told[$0].number.value) }
    let sum = numbers.dropFirst().reduce(numbers[0], +)
    if sum.overlaps(value) { return true }
    let own = RatioRange(text.told[mention.told].number.value)
    return zip(same, numbers).prefix(20).contains {
      $0.0 != mention.told && (own + $0.1).overlaps(value)
    }
  }

  /// Whether a number of the same paragraph is told in the same words, be it of a part.
  private func isBeside(_ index: Int, _ mention: FigureMention) -> Bool {
    let (other, own) = (text.told[index], text.told[mention.told])
    guard other.block == own.block, abs(index - mention.told) < Self.reach, other.unit == own.unit
    else { return false }
    return counted(mention).says.allSatisfy { text.holds($0, in: other.context) }
  }

  /// How many numbers apart the parts of a sum may stand.
  private static let reach = 20
  private static let mostParts = 40

  private func finding(_ mention: FigureMention) -> Finding {
    let figure = counted(mention).figure
    let told = text.told[mention.told]
    let value = Evaluator(index: subject.index).number(figure.value)
    let cells = counted(mention).names.compactMap { subject.index.figure($0) }
    return subject.guide.finding(
      .figureDiffers,
      [
        "matter": figure.title, "told": text.printed(told.range),
        "cell": cells.map { $0.path.joined(separator: "›") }.joined(separator: "＋"),
        "value": value.told,
      ],
      expected: value.told,
      actual: text.printed(told.number.range),
      evidence: [subject.report.evidence(subject.report.statements[told.statement])]
        + cells.map(subject.report.evidence)
    )
  }
}

extension RatioRange {
  /// Whether the two can be the same number.
  func overlaps(_ other: RatioRange) -> Bool {
    if let low, let high = other.high, high < low { return false }
    if let high, let low = other.low, high < low { return false }
    return true
  }
}
