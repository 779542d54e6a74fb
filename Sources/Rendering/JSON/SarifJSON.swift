public import ComplianceModel

/// A self-check as SARIF 2.1.0 (OASIS, 2020), which editors and review tools show beside the text.
///
/// Items that cost marks are failures, open items are `open`, findings have their own severity; those
/// that a person dismissed are suppressed with what that person said.
public enum SarifJSON {
  /// The log of one report under all its checklists.
  public static func text(_ cards: [Scorecard]) -> String {
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": .list(cards, run),
    ]
    return log.document
  }

  private static func run(_ card: Scorecard) -> JSONValue {
    let items = card.losses + card.openItems.filter { $0.lost == .zero && !$0.isFailedVeto }
    let findings = card.sortedFindings
    var codes: [FindingCode] = []
    for finding in findings where !codes.contains(finding.code) { codes.append(finding.code) }
    let first = Dictionary(findings.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      "tool": [
        "driver": [
          "name": "yardstick",
          "fullName": .string(Wording.checklist(card.checklist)),
          "rules": .array(
            items.map(rule) + codes.compactMap { first[$0] }.map(rule)
          ),
        ]
      ],
      "automationDetails": [
        "id": .string("\(card.checklist.id)/\(card.round)/\(card.agency.id)")
      ],
      "language": "zh-CN",
      "columnKind": "unicodeCodePoints",
      "artifacts": .list(card.inputs) { file in
        [
          "location": location(file.name),
          "hashes": ["sha-256": .string(file.digest)],
        ]
      },
      "results": .array(items.map { result($0, card) } + findings.map(result)),
      "properties": [
        "rulesDigest": .string(card.checklist.digest),
        "score": .text(card.score.map(card.checklist.format.range)),
      ],
    ]
  }

  // MARK: Rules

  private static func rule(_ result: ItemResult) -> JSONValue {
    described(
      result.item.id,
      title: result.item.title,
      full: result.item.requirement,
      help: result.item.remedy
    )
  }

  private static func rule(_ finding: Finding) -> JSONValue {
    described(finding.code.rawValue, title: finding.code.rawValue, full: "", help: finding.remedy)
  }

  private static func described(
    _ id: String,
    title: String,
    full: String,
    help: String
  ) -> JSONValue {
    .object(
      [.init(key: "id", value: .string(id)), .init(key: "shortDescription", value: message(title))]
        + [("fullDescription", full), ("help", help)].filter { !$0.1.isEmpty }
        .map { .init(key: $0.0, value: message($0.1)) }
    )
  }

  // MARK: Results

  private static func result(_ result: ItemResult, _ card: Scorecard) -> JSONValue {
    let isLoss = result.lost > .zero || result.isFailedVeto
    let level = isLoss ? (result.verdict.outcome == .notMet ? "error" : "warning") : "none"
    return .object(
      [
        .init(key: "ruleId", value: .string(result.item.id)),
        .init(key: "kind", value: .string(isLoss ? "fail" : "open")),
        .init(key: "level", value: .string(level)),
        .init(
          key: "message",
          value: message(Wording.resultMessage(result))
        ),
        .init(
          key: "partialFingerprints",
          value: [
            "itemAndEvidence/v1": .string(
              Fingerprint(result.item, result.verdict.evidence).description
            )
          ]
        ),
      ] + places(result.verdict.evidence)
        + [
          .init(
            key: "properties",
            value: [
              "full": .string(card.checklist.format.plain(result.item.marks)),
              "lost": .string(card.checklist.format.plain(result.lost)),
              "gain": .string(card.checklist.format.plain(result.gain)),
              "trust": .string(result.verdict.trust.rawValue),
            ]
          )
        ]
    )
  }

  private static func result(_ finding: Finding) -> JSONValue {
    .object(
      [
        .init(key: "ruleId", value: .string(finding.code.rawValue)),
        .init(key: "level", value: .string(finding.severity.rawValue)),
        .init(key: "message", value: message(finding.message)),
      ] + places(finding.evidence) + suppressions(finding)
        + [
          .init(
            key: "properties",
            value: [
              "blame": .string(finding.blame.rawValue), "expected": .text(finding.expected),
              "actual": .text(finding.actual),
            ]
          )
        ]
    )
  }

  private static func suppressions(_ finding: Finding) -> [JSONValue.Member] {
    guard finding.status == .dismissed else { return [] }
    let said = (finding.review?.entries ?? []).map(Wording.line).joined(
      separator: Wording.semicolon
    )
    return [
      .init(
        key: "suppressions",
        value: .array([
          ["kind": "external", "status": "accepted", "justification": .string(said)]
        ])
      )
    ]
  }

  // MARK: Places

  /// The first place is where the result is shown, the others are told beside it.
  private static func places(_ evidence: [Evidence]) -> [JSONValue.Member] {
    guard let first = evidence.first else { return [] }
    let others = Array(evidence.dropFirst())
    return [.init(key: "locations", value: .array([place(first)]))]
      + (others.isEmpty
        ? [] : [.init(key: "relatedLocations", value: .list(others, place))])
  }

  private static func place(_ evidence: Evidence) -> JSONValue {
    var physical: [JSONValue.Member] = [
      .init(key: "artifactLocation", value: location(evidence.file))
    ]
    // Only files of text have lines that an editor counts alike.
    if evidence.place.page == nil, evidence.place.unit == .line {
      physical.append(
        .init(
          key: "region",
          value: [
            "startLine": .integer(evidence.place.line),
            "startColumn": .integer(evidence.place.column),
            "snippet": ["text": .string(evidence.shown)],
          ]
        )
      )
    }
    return [
      "physicalLocation": .object(physical),
      "logicalLocations": .array([
        ["fullyQualifiedName": .string(Wording.placeWithin(evidence))]
      ]),
      "message": message(evidence.shown),
    ]
  }

  private static func location(_ name: String) -> JSONValue {
    let path = encoded(name)
    return ["uri": .string(name.hasPrefix("/") ? "file://" + path : path)]
  }

  /// A path as RFC 3986 wants it: bytes of UTF-8 beyond letters, digits and a few signs in hexadecimal.
  private static func encoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar)
      {
        encoded.unicodeScalars.append(scalar)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    return encoded
  }

  private static func message(_ text: String) -> JSONValue { ["text": .string(text)] }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}
