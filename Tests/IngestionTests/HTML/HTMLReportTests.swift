import ComplianceModel
import Ingestion
import Testing

/// Whole pages as sites and offices make them.
@Suite struct HTMLReportTests {
  private static let titles = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况", "其他需要报告的事项",
  ]

  @Test(arguments: ["portal.html", "old-gb2312.html", "word-utf16.html"])
  func everyCellAndEveryPart(name: String) throws {
    let report = try Filed.report(try Filed.fixture("html/\(name)"))
    #expect(try Filed.differences(report).isEmpty)
    #expect(report.form == "tables-2021")
    #expect(report.doubts.map(\.message).isEmpty)
    #expect(report.agencyName == "示例市水务局")
    #expect(report.year == 2023)
    #expect(report.title?.text == "示例市水务局2023年政府信息公开工作年度报告")
    #expect(report.headings.map(\.title) == Self.titles)
    #expect(report.published?.day == CalendarDay(year: 2024, month: 1, day: 20))
    #expect(report.signed?.day == CalendarDay(year: 2024, month: 1, day: 19))
    #expect(report.signature?.text == "示例市水务局")
    #expect(report.period?.start == CalendarDay(year: 2023, month: 1, day: 1))
    #expect(report.contact.phones.map(\.printed) == ["0532-85550123"])
    #expect(report.contact.address?.text == "示例市滨河路6号")
  }

  @Test(arguments: ["portal.html", "old-gb2312.html", "word-utf16.html"])
  func nothingOfTheSiteIsRead(name: String) throws {
    let document = try Filed.document(try Filed.fixture("html/\(name)"))
    let text = document.text.string(document.text.trimmed(TextSpan(0, document.text.scalars.count)))
    for word in [
      "不读", "今天是", "首页", "ICP备", "85559999", "互动交流", "节约用水工作方案", "9999", "8888", "7777", "某人",
      "通知公告", "打印",
    ] where !(word == "打印" && name == "old-gb2312.html") {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// Cells typed as paragraphs, one by one.
  @Test(arguments: ["cell-paragraphs", "flat-rows", "wrapped-rows"])
  func tablesTypedAsParagraphs(name: String) throws {
    let text = String(decoding: try Filed.fixture("layouts/\(name).txt"), as: UTF8.self)
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "<p>&nbsp;</p>" : "<p>\(line)</p>"
    }
    let page = "<html><body><div>\(paragraphs.joined())</div></body></html>"
    let report = try Filed.report(Array(page.utf8))
    #expect(try Filed.differences(report).isEmpty)
    #expect(report.headings.map(\.title) == Self.titles)
    #expect(report.signature?.text == "示例市水务局")
  }

  /// An article that speaks of what sites print around articles.
  @Test func wordsOfSitesInAnArticleStay() throws {
    let lines = [
      "一、总体情况", "无障碍浏览和长者模式的建设情况", "登录市政府网站即可查询本机关全部公开信息", "2023年，我局主动公开政府信息318条，网站访问12万次。",
    ]
    let page = lines.map { "<p>\($0)</p>" }.joined()
    #expect(try Filed.blocks("<div class=content>\(page)</div>") == lines)
  }

  /// Lines of the file, also behind scripts and comments over several lines.
  @Test func placesAreLinesOfTheFile() throws {
    let html = """
      <html>
      <head><script>
      var a = 1;
      </script></head>
      <body><!--
      --><h1>示例市水务局2023年政府信息公开工作年度报告</h1>
      <p>一、总体情况</p>

      <p>
        全年公开信息30条，其中网站25条。</p>
      <table><tr><td>甲</td>
      <td>乙</td></tr><tr><td>丙</td>
      <td>
      丁</td></tr></table>
      </body></html>
      """
    let document = try Filed.document(Array(html.utf8))
    let lines = document.blocks.map { document.text.place($0.span.start).line }
    #expect(lines == [6, 7, 10, 11])
    guard case .table(let table) = try #require(document.blocks.last).kind else { return }
    #expect(
      table.rows.joined().map { document.text.place($0.span.start).line } == [11, 12, 12, 14]
    )
  }

  @Test func linesBeyond65535() throws {
    let html =
      "<html><body>" + String(repeating: "\n", count: 70_000) + "<p>一、总体情况</p></body></html>"
    let document = try Filed.document(Array(html.utf8))
    #expect(document.text.place(document.blocks[0].span.start).line == 70_001)
  }

  @Test(arguments: [
    "<p>发布日期：2024-01-20</p>",
    "<p>|索引号：|000012/2024-00012|发布日期：|2024年1月20日|</p>",
    "<table><tr><td>索引号</td><td>12</td></tr><tr><td>发布日期</td><td>2024-01-20</td></tr></table>",
    "<dl><dt>索引号</dt><dd>12</dd><dt>发布日期</dt><dd>2024-01-20</dd></dl>",
    "<ul><li><b>索引号：</b>12</li><li><b>发布日期：</b><span>2024-01-20 10:00</span></li></ul>",
    "<div><div>发布机构：</div><div>示例市水务局</div><div>发布日期：</div><div>2024/1/20</div></div>",
    "<div>时间：2024-01-20 16:20　来源：示例市水务局　浏览次数：77</div>",
    "<div>发布时间：2024-01-20 来源：示例市水务局 浏览次数：77</div>",
    "<p>成文日期：2024-01-12</p><p>发布日期：2024-01-20</p>",
  ])
  func theDayOfPublication(index: String) throws {
    let title = "<h1>示例市水务局2023年政府信息公开工作年度报告</h1>"
    let clock = "<div>今天是2026年3月1日 星期日</div>"
    let text = "<p>一、总体情况</p><p>2023年，我局主动公开政府信息318条，其中通过网站公开305条。</p>"
    let day = CalendarDay(year: 2024, month: 1, day: 20)
    for page in [
      "\(clock)\(index)\(title)<div class=content>\(text)</div>",
      "\(clock)\(title)\(index)<div class=content>\(text)</div>",
      "\(clock)<div id=art>\(title)\(index)\(text)</div><div>打印时间：2026年3月1日</div>",
    ] {
      let report = try Filed.report(Array("<html><body>\(page)</body></html>".utf8))
      #expect(report.published?.day == day, "\(page.prefix(60))")
      #expect(report.agencyName == "示例市水务局")
      #expect(report.headings.map(\.title) == ["总体情况"])
    }
  }

  @Test func theDayThatOnlyTheHeadTells() throws {
    let html = """
      <html><head><title>栏目_网站</title><meta name="ArticleTitle" content="示例市水务局2023年政府信息公开工作年度报告">
      <meta name="PubDate" content="2024-01-20 09:00:00"></head><body><div>打印时间：2026-03-01</div>
      <div class=c><p>一、总体情况</p><p>2023年，我局主动公开政府信息318条，其中通过网站公开305条。</p></div></body></html>
      """
    let report = try Filed.report(Array(html.utf8))
    #expect(report.published?.day == CalendarDay(year: 2024, month: 1, day: 20))
    #expect(report.title?.text == "示例市水务局2023年政府信息公开工作年度报告")
    #expect(report.published.map { report.document.text.place($0.span.start).line } == 2)
  }
}
