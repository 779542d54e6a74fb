public import ComplianceModel

/// The result for one report on one line, for programs that take thousands; keys and their order are a
/// contract.
///
/// It tells outcomes, marks and places of the evidence. Words, quotes and remedies are in the scorecards
/// that `check` and `score` write.
public enum ResultLineJSON {
  /// The line of a report that was judged; `cards` are those of the checklists that apply.
  public static func text(_ file: SourceFile, _ report: AnnualReport, _ cards: [Scorecard])
    -> String
  {
    let findings = cards.first?.findings ?? []
    let agency = cards.first?.agency
    let value: JSONValue = [
      "file": .string(file.name),
      "digest": .string(file.digest),
      "agency": .text(agency?.name ?? report.agencyName),
      "kind": .text(agency?.kind?.rawValue),
      "level": .text(agency?.level?.rawValue),
      "guessed": agency.map { .bool($0.isGuessed) } ?? .null,
      "year": report.year.map(JSONValue.integer) ?? .null,
      "form": .text(report.form),
      "scorecards": .list(cards, card),
      "findings": .list(findings, finding),
      "doubts": .integer(report.doubts.count),
      "error": .null,
    ]
    return value.line + "\n"
  }

  /// The line of a file that could not be judged.
  public static func text(_ file: SourceFile, error: String) -> String {
    let value: JSONValue = [
      "file": .string(file.name),
      "digest": .text(file.digest.isEmpty ? nil : file.digest),
      "error": .string(error),
    ]
    return value.line + "\n"
  }

  private static func card(_ card: Scorecard) -> JSONValue {
    let format = card.checklist.format
    return [
      "checklist": .string(card.checklist.id),
      "version": .string(card.checklist.version),
      "rules": .string(card.checklist.digest),
      "low": .text(card.score.map { format.plain($0.low) }),
      "high": .text(card.score.map { format.plain($0.high) }),
      "full": .string(format.plain(card.root.full)),
      "assessed": .string(format.plain(card.root.assessed)),
      "grade": card.grade.map { .texts([$0.low, $0.high]) } ?? .null,
      "items": .list(card.items) { item($0, format) },
    ]
  }

  private static func item(_ result: ItemResult, _ format: MarksFormat) -> JSONValue {
    let applies = result.verdict.outcome != .notApplicable
    return [
      "id": .string(result.item.id),
      "outcome": .string(result.verdict.outcome.rawValue),
      "low": applies ? .string(format.plain(result.earned.low)) : .null,
      "high": applies ? .string(format.plain(result.earned.high)) : .null,
      "at": places(result.verdict.evidence),
    ]
  }

  private static func finding(_ finding: Finding) -> JSONValue {
    [
      "code": .string(finding.code.rawValue),
      "severity": .string(finding.severity.rawValue),
      "blame": .string(finding.blame.rawValue),
      "at": places(finding.evidence),
    ]
  }

  /// Line or paragraph of each piece of evidence, behind its page and a colon where there are pages.
  private static func places(_ evidence: [Evidence]) -> JSONValue {
    var seen: [String] = []
    for place in evidence.map(\.place).sorted() {
      let told = (place.page.map { "\($0):" } ?? "") + String(place.line)
      if seen.last != told { seen.append(told) }
    }
    return .texts(seen)
  }
}
