import Foundation

/// A file that is as bad as files of its kind can be.
struct WorstFile {
  var name: String
  /// Path in the folder; what lies beside a report is read along with it.
  var path: String
  var bytes: () -> [UInt8]

  init(_ name: String, _ path: String, _ bytes: @escaping () -> [UInt8]) {
    (self.name, self.path, self.bytes) = (name, path, bytes)
  }

  var isBeside: Bool { path.hasPrefix("2023/") }

  /// What lies around a table or a round.
  static let report = "2023/yt-fgw/report.txt"
  static var round: [(String, [UInt8])] {
    [report, "roster.csv"].map { path in
      (path, [UInt8](FileManager.default.contents(atPath: "reports/" + path) ?? Data()))
    }
  }

  static var all: [WorstFile] {
    [WorstFile("a report as it should be", "usual.txt") { round[0].1 }] + texts + pages + words
      + books + printed + rules
  }

  static let largest = 16 * 1_048_576

  /// The words over and over, up to so many bytes.
  static func filled(_ words: String, _ count: Int = largest - 1_000, head: String = title)
    -> [UInt8]
  {
    let words = Array(words.utf8)
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(count)
    while bytes.count + words.count <= count { bytes += words }
    return bytes
  }

  static let title = "云汀市发展和改革委员会2023年政府信息公开工作年度报告\n"

  // MARK: Plain text

  private static var texts: [WorstFile] {
    let cases = [
      ("text: nothing but headings", "一、总体情况\n"),
      ("text: sentences in one line", "全年受理政府信息公开申请12件，均已按时答复。"),
      ("text: sentences, a line each", "全年受理政府信息公开申请12件，均已按时答复。\n"),
      ("text: one open paragraph", "全年受理政府信息公开申请，均已按时答复，没有收费，没有行政复议，没有诉讼\n"),
      ("text: cells", "\t1\n\n"), ("text: rows of bars", "|收到申请|件|12|\n"),
      ("text: rows of tabs", "收到申请\t件\t12\n"), ("text: one row", "\t12\n"),
      ("text: pictures that begin", "[image"), ("text: pictures", "[image: a.png]"),
      ("text: blank lines", "\n"), ("text: digits", "1234567890"), ("text: numbers", "12 "),
      ("text: years", "2023年"), ("text: brackets", "（（"), ("text: titles", "《"),
      ("text: agencies", "云汀市财政局"), ("text: numbers of pages", "- 12 -\n"),
      ("text: contents", "一、总体情况……12\n"), ("text: phones", "电话：0632-12345678\n"),
    ]
    let tables = [
      "2023/yt-fgw/evidence/依申请公开.csv": ("csv: rows", "2023-01-05,2023-01-20,甲,电子邮件,予以公开,否\n"),
      "2023/yt-fgw/evidence/政策文件.csv": ("csv: one open quote", "\"a\n"),
      "2023/yt-fgw/evidence/行政许可.csv": ("csv: one row", "名称,"),
    ].sorted { $0.key < $1.key }
    return cases.enumerated().map { index, item in
      WorstFile(item.0, "text-\(index).txt") { filled(item.1) }
    }
      + [
        // Every size is refused or read in time: not only the largest.
        WorstFile("text: 1.4 MB of sentences", "text-s.txt") { filled(cases[2].1, 1_400_000) },
        WorstFile("text: 1.4 MB in one line", "text-l.txt") { filled(cases[1].1, 1_400_000) },
        WorstFile("text: 1.4 MB of one open paragraph", "text-o.txt") {
          filled(cases[3].1, 1_400_000)
        },
        WorstFile("text: 1.4 MB of rows", "text-r.txt") { filled(cases[6].1, 1_400_000) },
        WorstFile("text: 1.4 MB of headings", "text-h.txt") { filled(cases[0].1, 1_400_000) },
        WorstFile("text: 1.4 MB of pictures that begin", "text-p.txt") {
          filled(cases[8].1, 1_400_000)
        },
        WorstFile("text: 1.4 MB of pictures", "text-i.txt") { filled(cases[9].1, 1_400_000) },
        WorstFile("text: 1.4 MB of years", "text-y.txt") { filled(cases[13].1, 1_400_000) },
        WorstFile("text: 1.4 MB of agencies", "text-a.txt") { filled(cases[16].1, 1_400_000) },
      ]
      + tables.map { path, item in
        WorstFile(item.0, path) { filled(item.1, head: "申请日期,答复日期,申请人,申请方式,答复结果,是否延期\n") }
      }
  }

  // MARK: Web pages

  private static let frame = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>"

  private static var pages: [WorstFile] {
    func page(
      _ name: String,
      _ file: String,
      _ words: String,
      _ count: Int = 8_000_000
    ) -> WorstFile {
      WorstFile("html: " + name, "page-\(file).html") {
        filled(words, count, head: frame + "<h1>\(title)</h1>") + Array("</body></html>".utf8)
      }
    }
    return [
      WorstFile("html: more than 8 MB", "page.html") { filled("<p>公开</p>", head: frame) },
      page("elements within one another", "deep", "<div>"),
      page("paragraphs", "wide", "<p>全年受理申请12件。</p>\n"),
      page("paragraphs below the limit", "wide2", "<p>全年受理申请12件。</p>\n", 1_900_000),
      page(
        "small tables below the limit",
        "small2",
        "<table><tr><td>收到申请<td>12</table>",
        1_500_000
      ),
      page("tables within one another", "tables", "<table><tr><td>"),
      page("small tables", "small", "<table><tr><td>收到申请<td>12</table>"),
      page("one table", "cells", "<tr><td>收到申请<td>12"),
      page("one table below the limit", "cells2", "<tr><td>收到申请<td>12", 900_000),
      page("wide cells", "spans", "<tr><td rowspan=1000 colspan=1000>1"),
      page("words", "words", "全年受理政府信息公开申请12件，均已按时答复。"),
      page("words below the limit", "words2", "全年受理政府信息公开申请12件，均已按时答复。", 1_400_000),
      page("entities", "entities", "&#20844;"),
      page("marks that close nothing", "ends", "</b></i>"),
      page("marks that open", "opens", "<b><i>"), page("lists", "lists", "<ol><li>公开</ol>"),
      page("comments that begin", "comments", "<!--"),
      page("attributes", "names", "<p a=1 b=2 c=3>"),
      page("less-than signs", "less", "<"), page("links", "links", "<a href=x>政府信息公开</a>"),
      page("line breaks", "breaks", "公开<br>"),
      page("pictures", "pictures", "<img alt='[image' src=a>"),
    ]
  }

  // MARK: Rules

  private static var rules: [WorstFile] {
    func yaml(_ name: String, _ text: @escaping () -> String) -> WorstFile {
      WorstFile("yaml: " + name, "2023/round.yaml") { Array(text().utf8) }
    }
    return [
      yaml("aliases that unfold") {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<40 {
          let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
          text += "a\(level): &a\(level) [\(names)]\n"
        }
        return text
      },
      yaml("lists within one another") { String(repeating: "[", count: 1_000_000) },
      yaml("a long text") { "title: " + String(repeating: "公", count: 5_000_000) },
      yaml("names below the limit") { (0..<45_000).map { "n\($0): 1\n" }.joined() },
      yaml("the same name over and over") { String(repeating: "a: 1\n", count: 95_000) },
      yaml("names") { (0..<300_000).map { "n\($0): 1\n" }.joined() },
      yaml("list items") { "agencies:\n" + (0..<700_000).map { "- a\($0)\n" }.joined() },
    ]
  }
}
