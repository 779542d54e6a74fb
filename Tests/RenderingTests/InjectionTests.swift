import ComplianceModel
import Foundation
import Testing

@testable import Rendering

/// Whatever a report holds, it stays text.
@Suite struct InjectionTests {
  private let card = Samples.hostile

  private func page() throws -> String {
    try Pages().scorecard(
      card,
      league: Samples.league(of: card, standing: Standing(best: 1, worst: 1)),
      standing: Standing(best: 1, worst: 1),
      date: nil
    )
  }

  /// No tag and no attribute of a page comes from the values.
  @Test func pagesHoldOnlyTheirOwnTags() throws {
    let tags = try Self.tags(page())
    #expect(!tags.contains { $0.hasPrefix("<script") || $0.hasPrefix("<b>onm") })
    for tag in tags {
      let attributes = Self.attributeNames(tag)
      #expect(Set(attributes).isSubset(of: Self.known), "\(tag)")
    }
  }

  @Test func leagueAndOverviewHoldOnlyTheirOwnTags() throws {
    let league = Samples.league(of: card, standing: nil)
    let run = Run(
      date: nil,
      rulesDigest: "\"><script>",
      files: [
        FileRecord(
          file: SourceFile(name: "<img src=x onerror=alert(1)>", digest: ""),
          fate: .unreadable("\"\u{301}><script>alert(1)</script>")
        )
      ],
      leagues: [league]
    )
    let pages = try Pages()
    for page in [pages.league([league], date: nil), pages.overview(run)] {
      for tag in Self.tags(page) {
        #expect(!tag.hasPrefix("<script") && !tag.hasPrefix("<img"))
        #expect(Set(Self.attributeNames(tag)).isSubset(of: Self.known), "\(tag)")
      }
    }
  }

  @Test func comparisonsHoldOnlyTheirOwnTags() throws {
    let (comparison, pages) = (Samples.hostileComparison, try Pages())
    let notes = ["\"\u{301}><script>alert(1)</script>"]
    for page in [
      pages.rectification(comparison.agencies[0], in: comparison, date: nil),
      pages.comparison([comparison], notes: notes, date: nil),
    ] {
      for tag in Self.tags(page) {
        #expect(!tag.hasPrefix("<script") && !tag.hasPrefix("<img"))
        #expect(Set(Self.attributeNames(tag)).isSubset(of: Self.known), "\(tag)")
        #expect(!tag.hasPrefix("<a ") || !tag.contains("//") && !tag.contains("javascript"))
      }
    }
  }

  @Test func formulasInComparisonsAreGuarded() {
    for table in [
      AgenciesCSV.text([Samples.hostileComparison]),
      ComparisonCSV.text([Samples.hostileComparison]),
    ] {
      for field in table.split(whereSeparator: { $0 == "," || $0 == "\r\n" }) {
        #expect(!"=@\t".contains(field.first { $0 != "\"" } ?? "x"), "\(field)")
      }
      #expect(table.contains("'="))
    }
  }

  /// What looks like a tag of the template language is not run.
  @Test func valuesAreNotTemplates() throws {
    #expect(try page().contains("{{title}}"))
  }

  @Test func linksStayInside() throws {
    let links = try Self.tags(page()).filter { $0.hasPrefix("<a ") }
    #expect(!links.isEmpty)
    for link in links {
      #expect(!link.contains("href=\"javascript") && !link.contains("//"), "\(link)")
    }
  }

  @Test(arguments: ["\"", "'", "<", ">", "&"])
  func combiningMarksDoNotHideWhatHasToBeEscaped(_ special: String) {
    let escaped = ScalarHTML().escapeText("a\(special)\u{301}b")
    #expect(
      !escaped.unicodeScalars.dropFirst().dropLast().contains {
        "\"'<>".unicodeScalars.contains($0)
      }
    )
    #expect(escaped.hasPrefix("a&"))
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let texts = [
      SelfCheckText.text([card], color: false),
      InspectionText.text(
        Samples.report,
        agency: card.agency,
        findings: card.findings,
        color: false
      ),
      ExplanationText.text(
        Trace(item: card.items[0].item, verdict: card.items[0].verdict, steps: [], changes: []),
        color: false
      ),
    ]
    for text in texts {
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
      )
      #expect(!text.unicodeScalars.contains("\u{202e}"))
    }
  }

  @Test func formulasAreGuarded() {
    let table = ItemsCSV.text([Samples.league(of: card, standing: nil)])
    for field in table.split(whereSeparator: { $0 == "," || $0 == "\r\n" }) {
      let first = field.drop { $0 == "\"" }.first
      #expect(!"=@\t".contains(first ?? "x"), "\(field)")
    }
    #expect(table.contains("'=A1+1"))
    #expect(table.contains(",-") == false)
  }

  private static let known: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "width", "height", "aria-hidden",
    "aria-label", "role", "id", "patternUnits", "patternTransform", "href", "x", "fill", "scope",
    "colspan", "data-label", "open", "y", "tabindex",
  ]

  private static func tags(_ page: String) -> [String] {
    let body = page.components(separatedBy: "</style>").last ?? ""
    return body.components(separatedBy: "<").dropFirst().map {
      "<" + ($0.components(separatedBy: ">").first ?? "")
    }
  }

  /// Names of attributes as a browser reads them: quoted values cannot hold any.
  private static func attributeNames(_ tag: String) -> [String] {
    var outside = ""
    var quoted = false
    for scalar in tag.unicodeScalars {
      if scalar == "\"" {
        quoted.toggle()
      } else if !quoted {
        outside.unicodeScalars.append(scalar)
      }
    }
    return outside.split(separator: " ").dropFirst()
      .map { $0.replacingOccurrences(of: "=", with: "").replacingOccurrences(of: "/", with: "") }
      .filter { !$0.isEmpty }
  }
}
