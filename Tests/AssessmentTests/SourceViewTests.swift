import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import Assessment

/// The pages of reports that a run writes.
@Suite struct SourceViewTests {
  /// Every piece of evidence on every scorecard of a report reads the same where it leads, and everything
  /// there leads back.
  @Test func cardsAndSourcesLeadToEachOther() async throws {
    let outputs = try await City.run.outputs
    let pages = Dictionary(
      outputs.filter { $0.path.hasSuffix(".html") }.map { ($0.path, ReadPage($0.text)) },
      uniquingKeysWith: { first, _ in first }
    )
    let sources = pages.filter { $0.key.contains("/sources/") }
    #expect(sources.count > 20)
    var compared = 0
    for (path, source) in sources {
      let card = path.replacingOccurrences(of: "/sources/", with: "/")
      let page = try #require(pages[card])
      #expect(source.repeated.isEmpty && page.repeated.isEmpty, "\(path)")
      let name = "sources/" + (path.split(separator: "/").last.map(String.init) ?? "")
      #expect(page.links.contains(name))
      for quote in page.quotes {
        let parts = try #require(quote.link).split(separator: "#").map(String.init)
        #expect(parts.first == name)
        let anchor = try #require(parts.last)
        #expect(source.ids.contains(anchor))
        #expect(Self.words(source.evidence[anchor] ?? "none") == Self.words(quote.text))
        compared += 1
      }
      for link in source.links {
        guard let hash = link.firstIndex(of: "#") else { continue }
        let anchor = String(link[link.index(after: hash)...])
        #expect((hash == link.startIndex ? source : page).ids.contains(anchor), "\(path) \(link)")
      }
    }
    #expect(compared > 2_000)
  }

  /// Whoever published no report has no page of one, and no link to it.
  @Test func noReportNoSource() async throws {
    let outputs = try await City.run.outputs
    #expect(!outputs.contains { $0.path.contains("sources/yt-cgj") })
    let card = try await City.text("annual-report/2023/yt-cgj.html")
    #expect(!card.contains("sources/"))
  }

  static let files: [String] = {
    let folders = [
      "Tests/Fixtures/made-up", "Tests/Fixtures/formats/layouts", "Tests/Fixtures/formats/html",
      "reports",
    ]
    return folders.flatMap { folder -> [String] in
      let root = Fixtures.root.appendingPathComponent(folder)
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
      return names.filter {
        ($0.hasSuffix(".txt") || $0.hasSuffix(".html")) && !$0.contains("evidence/")
      }.sorted().map { folder + "/" + $0 }
    }
  }()

  /// The text of the page is the text of the report: nothing is lost, nothing stands twice.
  @Test(arguments: files)
  func theTextIsThatOfTheReport(_ name: String) throws {
    let url = Fixtures.root.appendingPathComponent(name)
    let bytes = [UInt8](try Data(contentsOf: url))
    try Self.compare(InputFile(name: name, shown: name, bytes: bytes, digest: ""))
  }

  @Test(arguments: try Seed.all())
  func theTextOfSeedsIsThatOfTheReport(_ seed: Seed) throws {
    let bytes = try seed.bytes()
    try Self.compare(InputFile(name: "a.txt", shown: "a.txt", bytes: bytes, digest: ""))
  }

  /// So is that of printed pages, on which paragraphs go on over lines and pages.
  @Test func theTextIsThatOfPrintedPages() throws {
    let lines = [
      [(100.0, 60.0, "某局2023年政府信息公开工作年度报告")],
      [(140, 60, "一、总体情况")],
      [(180, 84, "全年公开政府信息十二条，其中通过门户网站公开的有十条，通过其他渠道公")],
      [(200, 60, "开的有两条，没有召开新闻发布会。")],
      [(240, 84, "全年没有收费。")],
    ]
    let words = lines.joined().map { top, left, text in
      let right = left + text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 6 : 12) }
      return "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 14)\">"
        + text + "</word>"
    }
    let page = "<page width=\"595.0\" height=\"842.0\">\(words.joined())</page>"
    let written = "<!DOCTYPE html><html><body><doc>\(page)</doc></body></html>"
    let bytes = Array("%PDF-1.5 x".utf8)
    var file = InputFile(name: "a.pdf", shown: "a.pdf", bytes: bytes, digest: "")
    file.pages = .written(Array(written.utf8))
    try Self.compare(file)
    let shown = try Bench.shipped.inspect(file, beside: [], format: .page, color: false)
    #expect(shown.contains("id=\"L1-1\" data-line=\"1-1\""))
  }

  private static func compare(_ file: InputFile) throws {
    let page = try Bench.shipped.inspect(file, beside: [], format: .page, color: false)
    let read = ReadPage(page)
    let text = try Workbench.document(of: file).text
    let whole = PrivateNumbers.masked(text.string(TextSpan(0, text.scalars.count)))
    #expect(words(read.text) == words(whole), "\(file.name)")
    #expect(read.repeated.isEmpty)
  }

  private static func words(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isBlank { view.append(scalar) }
    return String(view)
  }
}
