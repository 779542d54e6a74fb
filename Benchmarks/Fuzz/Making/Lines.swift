/// A report as plain text, as paragraphs and tables: what the other kinds of file are made from.
struct Lines {
  enum Block {
    case line(String)
    case table([[String]])
  }

  private(set) var blocks: [Block] = []

  /// In these texts a cell begins with a tab, and a row ends at a blank line.
  init(_ text: String) {
    var rows: [[String]] = []
    var row: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\t") {
        row.append(String(line.dropFirst()))
        continue
      }
      if !row.isEmpty { rows.append(row) }
      row = []
      if line.allSatisfy(\.isWhitespace) { continue }
      if !rows.isEmpty { blocks.append(.table(rows)) }
      rows = []
      blocks.append(.line(String(line)))
    }
    if !row.isEmpty { rows.append(row) }
    if !rows.isEmpty { blocks.append(.table(rows)) }
  }

  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// As a web page.
  var page: String {
    var html =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年度报告</title></head><body>\n<div class=\"article\">\n"
    for block in blocks {
      switch block {
      case .line(let line): html += "<p style=\"text-indent:2em\">\(Self.escaped(line))</p>\n"
      case .table(let rows):
        html += "<table border=\"1\">\n"
        for row in rows {
          html +=
            "<tr>" + row.map { "<td colspan=\"1\">\(Self.escaped($0))</td>" }.joined() + "</tr>\n"
        }
        html += "</table>\n"
      }
    }
    return html + "</div>\n</body></html>\n"
  }

  /// As the pages of a PDF file, as `pdftotext -bbox-layout` tells them.
  var printed: String {
    var xml = "<html><head></head><body>\n<doc>\n"
    var top = 900.0
    var isOpen = false
    func word(_ text: some StringProtocol, _ left: Double) {
      let right = left + Double(text.unicodeScalars.count) * 12
      xml +=
        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + 12)\">\(Self.escaped(text))</word>\n"
    }
    func down() {
      top += 20
      if top > 770 {
        if isOpen { xml += "</line></block></flow></page>\n" }
        xml += "<page width=\"595.0\" height=\"842.0\"><flow><block><line>\n"
        (isOpen, top) = (true, 72)
      }
    }
    for block in blocks {
      switch block {
      case .line(let line):
        var rest = Array(line)[...]
        var left = 96.0
        while !rest.isEmpty {
          down()
          let room = Int((523 - left) / 12)
          word(String(rest.prefix(room)), left)
          rest = rest.dropFirst(room)
          left = 72
        }
      case .table(let rows):
        for row in rows {
          down()
          for (column, cell) in row.enumerated() where !cell.isEmpty {
            word(cell.prefix(30), 72 + Double(column) * 451 / Double(row.count))
          }
        }
      }
    }
    if isOpen { xml += "</line></block></flow></page>\n" }
    return xml + "</doc>\n</body></html>\n"
  }
}
