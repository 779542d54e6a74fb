import ComplianceModel
import Ingestion
import Testing

/// Markup → paragraphs and tables.
@Suite struct HTMLReaderTests {
  @Test(
    arguments: [
      ("<p>收到<span>1</span><span>2</span>件</p>", ["收到12件"]),
      ("<div>1</div><div>2</div>", ["1", "2"]),
      ("<p>第一行<br>第二行</p>", ["第一行", "第二行"]),
      ("<p>换行\n    不断字，but\n  words</p>", ["换行不断字，but words"]),
      ("<p>&nbsp;&nbsp;　　缩进&ldquo;引号&rdquo;&#12290;&amp;</p>", ["缩进“引号”。&"]),
      ("<p>甲<span style='display:none'>乙</span><i hidden>丙</i>丁</p>", ["甲丁"]),
      ("<p>甲<span style='DISPLAY : None !important'>乙</span></p>", ["甲"]),
      ("<p>甲<span style='display:block'>乙</span></p>", ["甲", "乙"]),
      ("<p>甲<img src='x.png' alt='会议现场'>乙</p>", ["甲[image: 会议现场]乙"]),
      ("<p>甲<img src='file:///C:/Users/a/1.png'>乙</p>", ["甲[image: file:///C:/Users/a/1.png]乙"]),
      ("<p>甲<img src='dot.gif' width=1 height=1>乙</p>", ["甲乙"]),
      ("<ol><li>甲事</li><li>乙事</li></ol>", ["1.甲事", "2.乙事"]),
      ("<ol start=3 type=a><li>甲事</li><li value=7>乙事</li></ol>", ["c.甲事", "g.乙事"]),
      (
        "<ol style='list-style-type:cjk-ideographic'><li>总体情况</li><li>主动公开</li></ol>",
        ["一、总体情况", "二、主动公开"]
      ),
      ("<ol style='list-style:none'><li>甲事</li></ol>", ["甲事"]),
      ("<ol><li>（一）甲事</li></ol>", ["（一）甲事"]),
      ("<ul><li>甲事</li></ul>", ["甲事"]),
      ("<p>公开12<sup><a href='#n1'>[1]</a></sup>条</p><p>[1] 含转载</p>", ["公开12条", "[1] 含转载"]),
      ("<p>面积3m<sup>2</sup></p>", ["面积3m2"]),
      ("<dl><dt>文号</dt><dd>示水〔2024〕1号</dd></dl>", ["文号：示水〔2024〕1号"]),
      ("<pre>甲\n乙</pre>", ["甲", "乙"]),
      ("<div style='white-space:pre-wrap'>甲\n乙</div>", ["甲", "乙"]),
      ("<p>甲<p>乙<div>丙<p>丁</div>", ["甲", "乙", "丙", "丁"]),
      ("<o:p>甲</o:p><unknown>乙</unknown>", ["甲乙"]),
      ("<p>1 < 2 且 a<b</p>", ["1 < 2 且 a"]),
      ("<p>甲<![if !vml]>乙<![endif]><!-- 丙 --><?xml 丁 ?>戊</p>", ["甲乙戊"]),
      ("<p>甲<script>'<p>乙</p>'</script>丙</p>", ["甲丙"]),
      ("<p>甲</p><noscript>请启用脚本</noscript><select><option>年份</select>", ["甲"]),
    ] as [(String, [String])]
  )
  func words(html: String, blocks: [String]) throws {
    #expect(try Filed.blocks(html) == blocks)
  }

  @Test(
    arguments: [
      ("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", ["甲|乙\n丙|丁"]),
      (
        "<table><tr><td colspan=2>甲</td></tr><tr><td rowspan=2>乙</td><td>1</td></tr><tr><td>2</td></tr></table>",
        ["甲|~\n乙|1\n~|2"]
      ),
      (
        "<table><tr><td>自<br>然<br>人</td><td><p>1</p><p>2</p></td></tr><tr><td>a</td><td>b</td></tr></table>",
        ["自 然 人|1 2\na|b"]
      ),
      ("<table><tr><td>只有一格的表格</td></tr></table>", ["只有一格的表格"]),
      (
        "<table><tr><td><p>版面</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr><tr><td>丙</td><td>3</td></tr></table></td></tr></table>",
        ["版面", "甲|1\n乙|2\n丙|3"]
      ),
      (
        "<table role=presentation><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>",
        ["甲", "乙", "丙", "丁"]
      ),
      (
        "<table><caption>表1</caption><tr><th>甲</th><th>乙</th></tr><tr style='display:none'><td>x</td><td>y</td></tr><tr><td>1</td><td></td></tr></table>",
        ["表1", "甲|乙\n1|"]
      ),
      (
        "<table><tr><td></td><td>甲</td><td>1</td><td></td></tr><tr><td></td><td>乙</td><td>2</td><td>&nbsp;</td></tr></table>",
        ["甲|1\n乙|2"]
      ),
    ] as [(String, [String])]
  )
  func tables(html: String, blocks: [String]) throws {
    #expect(try Filed.blocks(html) == blocks)
  }

  @Test func aFragmentWithoutPageIsAPage() throws {
    let bytes = Array("\r\n\r\n<div class='TRS_Editor'><p>一、总体情况</p></div>".utf8)
    let document = try Filed.document(bytes)
    #expect(document.blocks.map { document.text.string($0.span) } == ["一、总体情况"])
  }

  private static let text = "示例市水务局2023年政府信息公开工作年度报告，主动公开政府信息。"

  @Test(
    arguments: [
      // UTF-8 that claims to be GB2312 and to be UTF-16.
      Array("<html><meta charset=gb2312><body><p>\(text)</p></body></html>".utf8),
      Array("<html><meta charset=unicode><body><p>\(text)</p></body></html>".utf8),
      [0xEF, 0xBB, 0xBF] + Array("<html><body><p>\(text)</p></body></html>".utf8),
      utf16("<html><body><p>\(text)</p></body></html>", lowFirst: true, mark: true),
      utf16("<html><body><p>\(text)</p></body></html>", lowFirst: false, mark: true),
      utf16("<html><body><p>\(text)</p></body></html>", lowFirst: true, mark: false),
      utf16("<html><body><p>\(text)</p></body></html>", lowFirst: false, mark: false),
    ] as [[UInt8]]
  )
  func charsets(bytes: [UInt8]) throws {
    let document = try Filed.document(bytes)
    #expect(document.blocks.map { document.text.string($0.span) } == [Self.text])
  }

  @Test func gb2312ThatClaimsToBeUTF8() throws {
    let page = try Filed.fixture("html/old-gb2312.html")
    let claimed = Array("<html><meta charset=utf-8>".utf8) + page.dropFirst(6)
    #expect(try Filed.report(claimed).year == 2023)
  }

  /// A summary in the head that was cut in the middle of a character.
  @Test func aFewBrokenBytesAreBorne() throws {
    let head = Array("<html><head><meta name=description content=\"".utf8) + [0xE7, 0x9A]
    let body = String(repeating: "<p>\(Self.text)</p>", count: 10)
    let document = try Filed.document(head + Array("\"></head><body>\(body)</body></html>".utf8))
    #expect(document.blocks.count == 10)
  }

  private static func utf16(_ text: String, lowFirst: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return lowFirst ? pair : pair.reversed()
    }
  }
}
