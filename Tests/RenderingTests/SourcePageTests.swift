import ComplianceModel
import Ingestion
import TestSupport
import Testing

@testable import Rendering

/// The page of a report as it was understood.
@Suite struct SourcePageTests {
  private let pages: Pages

  init() throws { pages = try Pages() }

  private func small() throws -> (card: Scorecard, reading: SourceReading) {
    let (card, dossier) = Samples.sourceReading(try Samples.understoodReport())
    return (card, SourceReading(card, dossier: dossier))
  }

  @Test func smallPage() throws {
    try expectSnapshot(pages.source(small().reading, date: Samples.date), named: "source.html")
  }

  /// Overlapping, nested and shared quotes, an empty cell and a row of a table: each is found under its
  /// name with the very words of the card, and leads back to whoever quotes it.
  @Test func evidenceIsFoundBothWays() throws {
    let (card, reading) = try small()
    let source = ReadPage(pages.source(reading, date: nil))
    let page = ReadPage(
      pages.scorecard(
        card,
        league: Samples.league(of: card, standing: nil),
        standing: nil,
        date: nil,
        links: reading.links
      )
    )
    #expect(source.repeated.isEmpty && page.repeated.isEmpty)
    #expect(page.links.contains("sources/ju.html"))
    #expect(Set(page.quotes.map(\.text)).count >= 5)
    // The blank cell has no words to quote.
    #expect(page.links.contains("sources/ju.html#e5"))
    for quote in page.quotes {
      let link = try #require(quote.link)
      #expect(link.hasPrefix("sources/ju.html#e"))
      let anchor = String(link.drop { $0 != "#" }.dropFirst())
      #expect(source.ids.contains(anchor))
      #expect(source.evidence[anchor] == quote.text, "\(anchor)")
    }
    let back = source.links.filter { $0.hasPrefix("../ju.html#") }
    #expect(
      Set(back) == [
        "../ju.html#item-A01", "../ju.html#item-A02", "../ju.html#item-A03",
        "../ju.html#finding-1", "../ju.html#finding-2",
      ]
    )
    for link in back { #expect(page.ids.contains(String(link.drop { $0 != "#" }.dropFirst()))) }
    for link in source.links where link.hasPrefix("#") {
      #expect(source.ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  /// The clause that begins inside a quote and ends outside it, typed from reading.
  @Test func overlapsAreCutAtEveryEdge() throws {
    let source = ReadPage(pages.source(try small().reading, date: nil))
    #expect(source.evidence["e1"] == "全年公开信息12条，没有召开新闻发布会")
    #expect(source.evidence["e2"] == "信息12条")
    #expect(source.evidence["e3"] == "没有召开新闻发布会。明年将开设专栏")
    let marks = source.tags.compactMap { $0.attributes["data-evidence"] }
    #expect(marks.prefix(5) == ["e1", "e1 e2", "e1", "e1 e3", "e3"])
  }

  @Test func privateNumbersAreMasked() throws {
    let page = pages.source(try small().reading, date: nil)
    #expect(!page.contains("370102198801011234") && !page.contains("13812345678"))
    #expect(page.contains("王某138****5678，身份证3701**********1234"))
    #expect(page.contains("专栏,138****5678") && page.contains("<dd>138****5678</dd>"))
  }

  /// A quote that ends in the middle of a number reads the same on both pages.
  @Test func quotesAreMaskedAsTheWhole() throws {
    let report = try Samples.sourceReport("来信人13812345678元。\n")
    let text = report.document.text
    let span = Samples.span(of: "来信人13812345678", in: text)
    var evidence = Samples.evidence("来信人13812345678", line: 1)
    evidence.file = report.document.source.name
    evidence.place = text.place(span.start)
    let items = [Samples.result(Samples.item("A", "甲", "1"), [], .met, "1", evidence: [evidence])]
    let card = Samples.card(Samples.agency("某局"), items)
    let dossier = Dossier(agency: card.agency, round: "2018", report: report)
    let reading = SourceReading(card, dossier: dossier)
    let source = ReadPage(pages.source(reading, date: nil))
    #expect(source.evidence["e1"] == "来信人138****5678")
    #expect(reading.links.shown(evidence) == "来信人138****5678")
  }

  /// Roles, stances and states are told in words.
  @Test func marksHaveWords() throws {
    let source = ReadPage(pages.source(try small().reading, date: nil))
    let article = source.tags.filter { $0.attributes["data-label"] != nil }
    let labels = Set(article.compactMap { $0.attributes["data-label"] })
    for word in ["本题", "没有", "计划", "未读", "空白", "斜杠"] { #expect(labels.contains(word), "\(word)") }
  }

  @Test func headingsAreInOrder() throws {
    let source = ReadPage(pages.source(try small().reading, date: nil))
    let levels = source.tags.map(\.name).compactMap { name -> Int? in
      guard name.hasPrefix("h"), name.count == 2 else { return nil }
      return Int(name.dropFirst())
    }
    #expect(levels.count { $0 == 1 } == 1 && levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  /// A table that covers places: the text stands once, the reach is told.
  @Test func mergedCellsAreMerged() throws {
    let page =
      "<html><body><p>某局2023年政府信息公开工作年度报告</p><table>"
      + "<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr>"
      + "</table></body></html>"
    let file = SourceFile(name: "a.html", digest: "")
    let document = try DocumentReader().read(Array(page.utf8), source: file)
    let report = AnnualReport(document: document)
    let source = ReadPage(
      pages.source(SourceReading(report, agency: nil, findings: []), date: nil)
    )
    #expect(source.tags.contains { $0.attributes["rowspan"] == "2" })
    #expect(source.tags.contains { $0.attributes["colspan"] == "2" })
    #expect(source.tags.count { $0.name == "td" && $0.attributes["class"] != "gutter" } == 4)
  }

  /// Too long for one page: chapters without anything to say are left out, and that is told.
  @Test func veryLongReportsAreShortened() throws {
    let filler = String(repeating: "全年工作平稳有序。", count: 30)
    var text = "某局2023年政府信息公开工作年度报告\n"
    for chapter in 1...40 {
      text += "第\(chapter)章\n"
      for _ in 0..<40 { text += filler + "\n" }
    }
    text += "最后一章\n公开信息77条。\n"
    var report = try Samples.sourceReport(text)
    let source = report.document.text
    report.headings = (1...source.lineCount).map(source.line).filter {
      source.string($0).hasSuffix("章")
    }.map {
      Heading(level: 1, numbering: nil, title: source.string($0), span: $0, parent: nil)
    }
    let quote = Samples.span(of: "公开信息77条", in: source)
    let evidence = Evidence(
      quote: "公开信息77条",
      file: report.document.source.name,
      place: source.place(quote.start),
      section: nil,
      cell: nil
    )
    let items = [Samples.result(Samples.item("A", "甲", "1"), [], .met, "1", evidence: [evidence])]
    let card = Samples.card(Samples.agency("某局"), items)
    let dossier = Dossier(agency: card.agency, round: "2018", report: report)
    let page = pages.source(SourceReading(card, dossier: dossier), date: nil)
    #expect(page.utf8.count < SourcePage.limit)
    #expect(page.contains("其余从略"))
    #expect(ReadPage(page).evidence["e1"] == "公开信息77条")
  }

  /// Whatever a report holds, it stays text, and links stay inside.
  @Test func hostileReportsStayText() throws {
    let script = "<script>alert(1)</script>"
    let breaking = "\"\u{301} onmouseover=alert(1) x='\u{301}&<b>{{title}} javascript:"
    let long = String(repeating: "pneumonoultramicroscopic", count: 200)
    let text =
      "\(script)2023年报告\n一、\(breaking)\n\(long)\n=1+1 \u{202e}\n"
      + "\t\(script)\n\t=2\n\n\t\(breaking)\n\t3\n\n"
    var report = try Samples.sourceReport(text)
    let source = report.document.text
    report.agencyName = script
    report.headings = [
      Heading(level: 1, numbering: nil, title: breaking, span: source.line(2), parent: nil)
    ]
    report.doubts = [Doubt(message: script, place: Place(line: 3, column: 1))]
    var card = Samples.hostile
    card.findings[0].evidence[0] = Evidence(
      quote: "\(script)2023",
      file: report.document.source.name,
      place: Place(line: 1, column: 1),
      section: breaking,
      cell: script
    )
    let dossier = Dossier(agency: card.agency, round: card.round, report: report)
    for reading in [
      SourceReading(card, dossier: dossier),
      SourceReading(report, agency: nil, findings: card.findings),
    ] {
      let page = pages.source(reading, date: nil)
      let read = ReadPage(page)
      let known: Set<String> = [
        "svg", "defs", "pattern", "rect", "nav", "a", "main", "header", "p", "span", "h1", "h2",
        "h3", "section", "dl", "div", "dt", "dd", "b", "small", "ul", "li", "code", "mark", "sup",
        "ol", "article", "table", "tbody", "tr", "td", "th", "thead", "cite", "footer", "details",
        "summary", "body",
      ]
      #expect(Set(read.tags.map(\.name)).isSubset(of: known))
      for tag in read.tags {
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "x'" }, "\(tag)")
      }
      for link in read.links { #expect(!link.contains(":") && !link.contains("//"), "\(link)") }
      #expect(read.text.contains("{{title}}"))
      #expect(!page.contains("http:") && !page.contains("https:"))
    }
  }
}
