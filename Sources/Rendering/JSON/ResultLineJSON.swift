public import ComplianceModel

/// The result for one report on one line, for programs that take thousands; keys and their order are a
/// contract.
///
/// It tells outcomes, marks and places of the evidence. Words, quotes and remedies are in the scorecards
/// that `check` and `score` write. What is the same in every line is worded once.
public struct ResultLineJSON: Sendable {
  private let cards: [Deferred<CardWords>]

  /// Lines about checklists.
  package init(_ checklists: [Deferred<ChecklistNames>]) {
    cards = checklists.map { names in Deferred { CardWords(names.value) } }
  }

  /// The line of a report that was judged, with a line feed.
  public func bytes(_ file: SourceFile, _ report: AnnualReport, _ summary: ReportSummary) -> [UInt8]
  {
    let isTold = !summary.scores.isEmpty
    let agency = isTold ? summary.agency : nil
    let head: JSONValue = [
      "file": .string(file.name),
      "digest": .string(file.digest),
      "agency": .text(agency?.name ?? report.agencyName),
      "kind": .text(agency?.kind?.rawValue),
      "level": .text(agency?.level?.rawValue),
      "guessed": agency.map { .bool($0.isGuessed) } ?? .null,
      "year": report.year.map(JSONValue.integer) ?? .null,
      "form": .text(report.form),
    ]
    var line = JSONBytes(capacity: 4_096 + summary.scores.reduce(0) { $0 + $1.items.count * 90 })
    line.add(head.line.dropLast())
    line.add(",\"scorecards\":")
    line.list(summary.scores) { card($0, &$1) }
    line.add(",\"findings\":")
    line.list(isTold ? summary.findings : []) { finding($0, &$1) }
    line.add(",\"doubts\":")
    line.add(report.doubts.count)
    line.add(",\"error\":null}\n")
    return line.bytes
  }

  /// The line of a file that could not be judged, with a line feed.
  public static func bytes(_ file: SourceFile, error: String) -> [UInt8] {
    let value: JSONValue = [
      "file": .string(file.name),
      "digest": .text(file.digest.isEmpty ? nil : file.digest),
      "error": .string(error),
    ]
    return Array((value.line + "\n").utf8)
  }

  private func card(_ score: ScoreSummary, _ line: inout JSONBytes) {
    let words = cards[score.checklist].value
    line.add(words.head)
    line.add(score.score?.low, places: words.places)
    line.add(",\"high\":")
    line.add(score.score?.high, places: words.places)
    line.add(",\"full\":")
    line.add(score.full, places: words.places)
    line.add(",\"assessed\":")
    line.add(score.assessed, places: words.places)
    line.add(",\"grade\":")
    let grade: JSONValue = score.grade.map { .texts([$0.low, $0.high]) } ?? .null
    line.add(grade.line)
    line.add(",\"items\":")
    line.list(score.items) { item($0, words, &$1) }
    line.add("}")
  }

  private func item(_ item: ItemSummary, _ words: CardWords, _ line: inout JSONBytes) {
    line.add(words.items[item.item])
    line.add(Self.key(item.outcome))
    line.add("\",\"low\":")
    line.add(item.earned?.low, places: words.places)
    line.add(",\"high\":")
    line.add(item.earned?.high, places: words.places)
    line.add(",\"at\":")
    line.add(item.lines)
    line.add("}")
  }

  private func finding(_ finding: Finding, _ line: inout JSONBytes) {
    let told: JSONValue = [
      "code": .string(finding.code.rawValue),
      "severity": .string(finding.severity.rawValue),
      "blame": .string(finding.blame.rawValue),
    ]
    line.add(told.line.dropLast())
    line.add(",\"at\":")
    line.add(finding.evidence.lines)
    line.add("}")
  }

  /// The raw value, which is not looked up for each of thousands of items.
  private static func key(_ outcome: Outcome) -> StaticString {
    switch outcome {
    case .met: "met"
    case .partlyMet: "partlyMet"
    case .notMet: "notMet"
    case .notApplicable: "notApplicable"
    case .undecided: "undecided"
    }
  }
}

/// What every line says of a checklist.
private struct CardWords: Sendable {
  /// All before the lowest score.
  let head: [UInt8]
  /// All before the outcome of each item, which is put between quotation marks.
  let items: [[UInt8]]
  /// Decimals of marks.
  let places: Int

  init(_ names: ChecklistNames) {
    let head: JSONValue = [
      "checklist": .string(names.stamp.id),
      "version": .string(names.stamp.version),
      "rules": .string(names.stamp.digest),
    ]
    self.head = Array((head.line.dropLast() + ",\"low\":").utf8)
    items = names.items.map { id in
      let item: JSONValue = ["id": .string(id)]
      return Array((item.line.dropLast() + ",\"outcome\":\"").utf8)
    }
    places = names.stamp.places
  }
}
