import ComplianceModel
import Ingestion
import TestSupport
import Testing

/// Metadata, outline and clauses of the five real reports against values typed from reading them.
@Suite struct SeedReadingTests {
  @Test(arguments: try Seed.all())
  func headings(_ seed: Seed) throws {
    let report = try Reading.read(try seed.bytes()).report
    let expected = try Fixtures.rows("seeds/headings-\(seed.id).csv")
    let actual = report.headings.map { heading in
      let line = report.document.text.place(heading.span.start).line
      return "\(heading.level) \(heading.numbering?.printed ?? "") \(heading.title) \(line)"
    }
    let wanted = expected.map { row in
      "\(row["level"] ?? "") \(row["number"] ?? "") \(row["title"] ?? "") \(row["line"] ?? "")"
    }
    #expect(actual == wanted)
  }

  @Test(arguments: try Seed.all())
  func metadata(_ seed: Seed) throws {
    let (report, agency) = try unpacked(seed)
    let contact = report.contact
    let actual: [String: String] = [
      "agency": report.agencyName ?? "",
      "kind": agency?.kind?.rawValue ?? "",
      "level": agency?.level?.rawValue ?? "",
      "year": report.year.map(String.init) ?? "",
      "title": report.title?.text ?? "",
      "periodStart": report.period?.start?.description ?? "",
      "periodEnd": report.period?.end.description ?? "",
      "published": report.published?.day.description ?? "",
      "signed": report.signed?.day.description ?? "",
      "address": contact.address?.text ?? "",
      "postcode": contact.postcode?.text ?? "",
      "phones": contact.phones.map(\.printed).joined(separator: "|"),
      "phonesValid": contact.phones.map { String($0.isValid) }.joined(separator: "|"),
      "fax": contact.fax?.text ?? "",
      "email": contact.email?.text ?? "",
      "url": contact.url?.text ?? "",
    ]
    let expected = try Fixtures.rows("seeds/metadata.csv").filter { $0["seed"] == seed.id }
    #expect(expected.count == 16)
    for row in expected {
      let field = row["field"] ?? ""
      #expect(actual[field] == row["value"], "\(field)")
    }
  }

  /// The clauses that matter for judging.
  ///
  /// A few lie on the border of two readings, so a share is demanded and the rest printed.
  @Test(arguments: try Seed.all())
  func claims(_ seed: Seed) throws {
    let report = try Reading.read(try seed.bytes()).report
    let expected = try Fixtures.rows("seeds/clauses.csv").filter { $0["seed"] == seed.id }
    var wrong: [String] = []
    for row in expected {
      let line = Int(row["line"] ?? "") ?? 0
      let quote = try excerpt(row, of: report.document.text)
      let actual = readings(of: quote, line: line, in: report)
      let wanted = (row["role"] ?? "") + "/" + (row["stance"] ?? "")
      if !actual.contains(wanted) {
        wrong.append("\(line) \(quote): \(wanted), read as \(actual.joined(separator: " "))")
      }
    }
    print("claims \(seed.id): \(expected.count - wrong.count) of \(expected.count)")
    for line in wrong { print("  \(line)") }
    #expect(!expected.isEmpty)
    #expect(wrong.count * 10 <= expected.count)
  }

  /// The words a row points to: the texts of the reports stay outside the package.
  private func excerpt(_ row: [String: String], of text: SourceText) throws -> String {
    let line = try #require(row["line"].flatMap { Int($0) })
    let column = try #require(row["column"].flatMap { Int($0) })
    let length = try #require(row["length"].flatMap { Int($0) })
    let start = text.line(line).start + column - 1
    return text.string(TextSpan(start, start + length))
  }

  /// `role/stance` of the clauses that hold a quote, titles within them included.
  private func readings(of quote: String, line: Int, in report: AnnualReport) -> [String] {
    report.statements.filter { statement in
      let text = report.quote(statement)
      return (text.contains(quote) || quote.contains(text)) && report.line(statement) <= line
        && report.line(statement) + 2 >= line
    }
    .flatMap { statement -> [String] in
      var readings = ["\(statement.role.rawValue)/\(statement.stance?.rawValue ?? "")"]
      let text = report.quote(statement)
      // A title within a clause is cited or the agency's own, whatever the clause claims.
      if text.contains("《") || text.contains("》") {
        readings.append(statement.citedTitles.isEmpty ? "ownTitle/" : "citedTitle/")
      }
      return readings
    }
  }

  private func unpacked(_ seed: Seed) throws -> (AnnualReport, Agency?) {
    let reading = try Reading.read(try seed.bytes())
    return (reading.report, reading.agency)
  }

  @Test(arguments: try Seed.all())
  func everyQuoteIsASubstring(_ seed: Seed) throws {
    let report = try Reading.read(try seed.bytes()).report
    let text = String(decoding: try seed.bytes(), as: UTF8.self)
    for statement in report.statements where statement.role == .body {
      #expect(text.contains(report.quote(statement)))
    }
  }
}
