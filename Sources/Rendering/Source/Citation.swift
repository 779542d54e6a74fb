import ComplianceModel

/// A piece of evidence of a scorecard, where it stands, and who quotes it.
struct Citation {
  /// Somebody who quotes it.
  enum User {
    /// An item, by its place among the items of the card.
    case item(Int)
    /// A finding, by its place among the findings as the card lists them.
    case finding(Int)

    var isFinding: Bool { if case .finding = self { true } else { false } }
  }

  /// Its number on the page, from 1.
  var number: Int
  /// What is quoted.
  let evidence: Evidence
  /// Where it stands in the report; nil when it stands in another file, or is not found.
  let span: TextSpan?
  /// Who quotes it, in the order of the card.
  var users: [User]

  /// The name of its place on the page.
  var anchor: String { "e\(number)" }
  /// The name of the note that tells who quotes it.
  var noteAnchor: String { "n\(number)" }
}

/// All evidence of a scorecard, each piece once.
struct Citations {
  /// What stands in the report, in order, the longer first where two begin together.
  private(set) var inReport: [Citation] = []
  /// What stands elsewhere, by file and place.
  private(set) var elsewhere: [Citation] = []

  init(items: [ItemResult], findings: [Finding], report: AnnualReport) {
    var order: [Evidence: Int] = [:]
    var all: [Citation] = []
    func add(_ evidence: Evidence, _ user: Citation.User) {
      let key = evidence.withoutLabels
      if let known = order[key] {
        all[known].users.append(user)
      } else {
        order[key] = all.count
        let span = Self.span(of: evidence, in: report.document)
        all.append(Citation(number: 0, evidence: evidence, span: span, users: [user]))
      }
    }
    for (index, item) in items.enumerated() {
      for evidence in Self.unique(item.verdict.evidence) { add(evidence, .item(index)) }
    }
    for (index, finding) in findings.enumerated() {
      for evidence in Self.unique(finding.evidence) { add(evidence, .finding(index)) }
    }
    inReport = all.filter { $0.span != nil }.enumerated().sorted { left, right in
      Self.key(left) < Self.key(right)
    }.map(\.element)
    elsewhere = Self.byFile(all.filter { $0.span == nil })
    for index in inReport.indices { inReport[index].number = index + 1 }
    for index in elsewhere.indices { elsewhere[index].number = inReport.count + index + 1 }
  }

  private static func unique(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<Evidence> = []
    return evidence.filter { seen.insert($0.withoutLabels).inserted }
  }

  private static func key(_ entry: (offset: Int, element: Citation)) -> (Int, Int, Int) {
    let span = entry.element.span ?? TextSpan(0, 0)
    return (span.start, -span.end, entry.offset)
  }

  private static func byFile(_ citations: [Citation]) -> [Citation] {
    let files = Dictionary(
      citations.enumerated().map { ($0.element.evidence.file, $0.offset) },
      uniquingKeysWith: min
    )
    return citations.enumerated().sorted { left, right in
      let (first, second) = (left.element.evidence, right.element.evidence)
      let (one, other) = (files[first.file] ?? 0, files[second.file] ?? 0)
      return one == other
        ? (first.place, left.offset) < (second.place, right.offset) : one < other
    }.map(\.element)
  }

  /// Where evidence stands in a document, without blanks around it; nil when it is from another file.
  private static func span(of evidence: Evidence, in document: Document) -> TextSpan? {
    guard evidence.file == document.source.name else { return nil }
    let (text, quote) = (document.text, Array(evidence.quote.unicodeScalars))
    guard let offset = text.offset(of: evidence.place), offset + quote.count <= text.scalars.count,
      text.scalars[offset..<(offset + quote.count)].elementsEqual(quote)
    else { return nil }
    return text.trimmed(TextSpan(offset, offset + quote.count))
  }
}

extension Evidence {
  /// The same without the names of section and cell: whoever quotes a place may give it others.
  var withoutLabels: Evidence {
    Evidence(quote: quote, file: file, place: place, section: nil, cell: nil)
  }
}
