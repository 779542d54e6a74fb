import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Complete made-up reports of other kinds, years and wordings, with the verdicts of an assessor who
/// had not seen the rules.
@Suite struct MadeUpReportTests {
  private static let names = try? FileManager.default.contentsOfDirectory(
    atPath: Fixtures.url("made-up").path
  ).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  private func file(_ name: String) throws -> InputFile {
    let bytes = [UInt8](try Data(contentsOf: Fixtures.url("made-up/\(name).txt")))
    return InputFile(name: name, shown: name, bytes: bytes, digest: "")
  }

  @Test func agreementWithTheAssessor() throws {
    let rows = try Fixtures.rows("made-up/verdicts.csv")
    var same = 0
    var opposite = 0
    for name in try #require(Self.names) {
      let items = try Bench.outcomes(try file(name))
      for row in rows where row["report"] == name {
        let (point, expert) = (row["point"] ?? "", row["verdict"] ?? "")
        let program = items[point]?.outcome ?? "missing"
        if program == expert {
          same += 1
        } else {
          print("  \(point) \(name): \(expert) (\(row["note"] ?? "")), judged \(program)")
        }
        if Set([program, expert]) == ["met", "notMet"] { opposite += 1 }
      }
    }
    print("made-up reports: \(same) of \(rows.count), opposite \(opposite)")
    #expect(rows.count % 96 == 0 && rows.count >= 384)
    #expect(same * 100 >= rows.count * 88)
    #expect(opposite * 40 <= rows.count)
  }

  @Test(arguments: try #require(names))
  func facts(name: String) throws {
    let text = try Bench.shipped.inspect(
      try file(name),
      beside: [],
      format: .json,
      color: false
    )
    let read = try JSONDecoder().decode(Inspection.self, from: Data(text.utf8))
    let actual = read.facts
    for row in try Fixtures.rows("made-up/facts.csv") where row["report"] == name {
      let (field, value) = (row["field"] ?? "", row["value"] ?? "")
      if field.hasPrefix("figure:") {
        let labels = field.dropFirst(7).split(separator: ">").map { key($0) }
        let found = read.figures.filter { figure in
          labels == figure.path.suffix(labels.count).map { key($0) }
            || labels.allSatisfy { figure.path.map { key($0) }.contains($0) }
        }
        #expect(
          found.contains { $0.value == value || $0.value.map { $0 + "万元" } == value },
          "\(name) \(field)"
        )
      } else if let fact = actual[field] {
        #expect(fact == value, "\(name) \(field)")
      }
    }
  }

  private func key(_ label: some StringProtocol) -> String { label.matchingKey }

  private struct Inspection: Decodable {
    struct Agency: Decodable {
      var name: String
    }
    struct Period: Decodable {
      var start: String?
      var end: String?
    }
    struct Phone: Decodable {
      var printed: String
    }
    struct Contact: Decodable {
      var address: String?
      var postcode: String?
      var phones: [Phone]
      var fax: String?
      var email: String?
    }
    struct Figure: Decodable {
      var path: [String]
      var state: String
      var value: String?
    }
    var agency: Agency?
    var year: Int?
    var title: String?
    var period: Period?
    var signed: String?
    var contact: Contact
    var figures: [Figure]

    var facts: [String: String] {
      [
        "agency": agency?.name ?? "", "year": year.map(String.init) ?? "", "title": title ?? "",
        "periodStart": period?.start ?? "", "periodEnd": period?.end ?? "",
        "signed": signed ?? "", "address": contact.address ?? "",
        "postcode": contact.postcode ?? "", "fax": contact.fax ?? "", "email": contact.email ?? "",
        "phones": contact.phones.map(\.printed).joined(separator: "|"),
        "figureCount": String(figures.filter { $0.state != "header" }.count),
      ]
    }
  }
}
