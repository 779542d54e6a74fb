public import ComplianceModel

/// What was understood of a report, for programs; keys and their order are a contract.
public enum InspectionJSON {
  /// The report with the agency it was taken for and what the auditors found.
  public static func text(
    _ report: AnnualReport,
    agency: Agency?,
    findings: [Finding]
  ) -> String {
    let source = report.document.text
    let value: JSONValue = [
      "file": .string(report.document.source.name),
      "digest": .string(report.document.source.digest),
      "agency": body(agency, printed: report.agencyName),
      "year": report.year.map(JSONValue.integer) ?? .null,
      "form": .text(report.form),
      "title": .text(report.title?.text),
      "period": report.period.map {
        ["start": $0.start.map { .day($0) } ?? .null, "end": .day($0.end)]
      } ?? .null,
      "published": .day(report.published?.day),
      "signed": .day(report.signed?.day),
      "contact": contact(report.contact),
      "headings": .list(report.headings) { heading($0, source) },
      "figures": .list(report.figures) { figure($0, source) },
      "statements": .list(report.statements) { statement($0, report) },
      "findings": .list(findings, JSONValue.finding),
      "doubts": .list(report.doubts) {
        [
          "message": .string($0.message),
          "page": .page($0.place),
          "line": $0.place.map { .integer($0.line) } ?? .null,
        ]
      },
    ]
    return value.document
  }

  private static func body(_ agency: Agency?, printed: String?) -> JSONValue {
    guard let name = agency?.name ?? printed else { return .null }
    return [
      "name": .string(name),
      "kind": .text(agency?.kind?.rawValue),
      "level": .text(agency?.level?.rawValue),
      "guessed": .bool(agency?.isGuessed ?? true),
    ]
  }

  private static func contact(_ contact: Contact) -> JSONValue {
    [
      "address": .text(contact.address?.text),
      "postcode": .text(contact.postcode?.text),
      "phones": .list(contact.phones) {
        [
          "printed": .string($0.printed), "valid": .bool($0.isValid), "reason": .text($0.reason),
        ]
      },
      "fax": .text(contact.fax?.text),
      "email": .text(contact.email?.text),
      "url": .text(contact.url?.text),
    ]
  }

  private static func heading(_ heading: Heading, _ source: SourceText) -> JSONValue {
    [
      "level": .integer(heading.level),
      "number": .text(heading.numbering?.printed),
      "title": .string(heading.title),
      "page": .page(source.place(heading.span.start)),
      "line": .integer(source.place(heading.span.start).line),
    ]
  }

  private static func figure(_ figure: Figure, _ source: SourceText) -> JSONValue {
    [
      "name": .text(figure.name?.rawValue),
      "path": .texts(figure.path),
      "unit": .text(figure.unit),
      "raw": .string(figure.raw),
      "state": .string(figure.state.rawValue),
      "value": .text(figure.printedValue),
      "page": .page(source.place(figure.span.start)),
      "line": .integer(source.place(figure.span.start).line),
    ]
  }

  private static func statement(_ statement: Statement, _ report: AnnualReport) -> JSONValue {
    let span = report.text.source(of: statement.range)
    return [
      "text": .string(PrivateNumbers.masked(report.document.text.string(span))),
      "page": .page(report.document.text.place(span.start)),
      "line": .integer(report.document.text.place(span.start).line),
      "sentence": .integer(statement.sentence),
      "section": .text(report.concept(of: statement.heading)?.rawValue),
      "role": .string(statement.role.rawValue),
      "stance": .text(statement.stance?.rawValue),
      "about": .string(key(statement.about)),
    ]
  }

  private static func key(_ scope: Scope) -> String {
    switch scope {
    case .thisYear: "thisYear"
    case .otherYear: "otherYear"
    case .otherAgency: "otherAgency"
    }
  }
}

extension Figure {
  /// The exact value, or the lower bound of an approximate one; nil for anything but numbers.
  var printedValue: String? {
    switch state {
    case .exact, .approximate: value?.low?.description
    default: nil
    }
  }
}
