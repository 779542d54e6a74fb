import ComplianceModel
import Ingestion
import Testing

/// Pages that nobody serves but somebody may send: they end, and soon.
@Suite(.timeLimit(.minutes(10))) struct HTMLHostileTests {
  private static func times(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }

  private static let text = "<p>一、总体情况</p><p>全年主动公开政府信息318条，其中网站305条。</p>"

  static let bombs: [(String, String)] = [
    ("nested div", times("<div>", 100_000) + text),
    ("nested spans", times("<span>", 300_000)),
    ("nested tables", times("<table><tr><td>", 50_000)),
    ("nested lists", times("<ol><li>", 50_000)),
    ("a million tags", text + times("<b></b>", 420_000)),
    ("a million ends", text + times("<b>", 300) + times("</i>", 300_000)),
    ("many attributes", "<p " + times("a", 10) + (0..<200_000).map { " a\($0)=1" }.joined() + ">"),
    (
      "wide table",
      "<table>" + times("<tr><td colspan=999>1</td><td>2</td></tr>", 1_000) + "</table>"
    ),
    ("many cells", "<table>" + times("<tr><td>收到申请<td>12", 15_001) + "</table>"),
    ("wide row", "<table><tr>" + times("<td>1</td>", 2_000) + "</tr><tr><td>2</td></tr></table>"),
  ]

  @Test(arguments: bombs.indices)
  func isRefused(index: Int) {
    let bomb = (name: Self.bombs[index].0, html: Self.bombs[index].1)
    let clock = ContinuousClock()
    let bytes = Array("<html><body>\(bomb.html)</body></html>".utf8)
    let time = clock.measure {
      #expect(throws: DocumentError.self, "\(bomb.name)") { try Filed.document(bytes) }
    }
    #expect(time < .seconds(20), "\(bomb.name)")
  }

  static let oddities: [(String, String)] = [
    (
      "entities",
      text + "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>&b;"
        + times("&b;&#x110000;&#0;", 1_000)
    ),
    ("nul", text + "\u{0}<p>甲\u{0}乙</p>"),
    ("controls", text + "<p>\u{1}\u{8}\u{1B}\u{7F}\u{FFFE}\u{202E}</p>"),
    ("open comments", text + times("<!-- ", 100_000)),
    ("open tags", text + times("<", 400_000)),
    ("open quotes", text + times("<a href='", 1) + times("x", 100_000) + "'>"),
    ("many breaks", text + times("<br>", 150_000)),
    (
      "rowspans",
      text + "<table>" + times("<tr><td rowspan=9999>1</td><td>2</td></tr>", 150) + "</table>"
    ),
    (
      "negative spans",
      text
        + "<table><tr><td colspan=-5>1</td><td rowspan=0>2</td></tr><tr><td colspan=99999999999999999999>3</td></tr></table>"
    ),
    (
      "huge numbers",
      text + "<ol start=99999999999999999999 type=I><li value=-9>甲</li><li>乙</li></ol>"
    ),
    ("data picture", text + "<img src='data:image/png;base64," + times("A", 3_000_000) + "'>"),
    ("many links", text + "<ul>" + times("<li><a href=x>链接名称</a></li>", 10_000) + "</ul>"),
    (
      "many hints",
      times("<div class=nav>", 300) + times("<a>甲</a><div class=menu></div>", 5_000)
        + times("</div>", 300) + text
    ),
    ("copyrights", text + times("<div><p>版权所有</p></div>", 3_000)),
  ]

  @Test(arguments: oddities.indices)
  func isRead(index: Int) throws {
    let oddity = (name: Self.oddities[index].0, html: Self.oddities[index].1)
    let clock = ContinuousClock()
    let bytes = Array("<html><body>\(oddity.html)</body></html>".utf8)
    let time = try clock.measure {
      let document = try Filed.document(bytes)
      let text = document.blocks.map { document.text.string($0.span) }
      #expect(text.contains("全年主动公开政府信息318条，其中网站305条。"), "\(oddity.name)")
    }
    #expect(time < .seconds(30), "\(oddity.name)")
  }

  @Test(arguments: ["portal.html", "old-gb2312.html", "word-utf16.html"])
  func truncatedPagesAreRefusedOrReadToTheirEnd(name: String) throws {
    let bytes = try Filed.fixture("html/\(name)")
    var refused = 0
    for share in 1..<40 {
      do throws(DocumentError) {
        _ = try DocumentReader().read(
          Array(bytes.prefix(bytes.count * share / 40)),
          source: SourceFile(name: "t", digest: "")
        )
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused >= 25)
  }

  @Test(arguments: [
    ("<html><body><p>全年公开信息", DocumentError.brokenPage("在正文中途截断")),
    ("<html><body><table><tr><td>甲</td>", .brokenPage("在正文中途截断")),
    ("<html><body></body></html>", .empty),
    ("<html><body><script>甲</script></body></html>", .empty),
    ("<html><body><p>ÃƒÂ¥Ã‚Â…Ã‚Â¬Ã¥Â¼Â€Ã¤Â¿Â¡Ã¦ÂÂ¯</p></body></html>", .garbled),
    ("<html><body><p>锟斤拷锟斤拷锟斤拷锟斤拷</p></body></html>", .garbled),
  ])
  func messages(html: String, error: DocumentError) {
    #expect(throws: error) { try Filed.document(Array(html.utf8)) }
  }
}
