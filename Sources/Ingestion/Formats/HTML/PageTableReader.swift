internal import ComplianceModel

/// One table of a page → grid of cells.
struct PageTableReader {
  private(set) var grid = TableGrid()
  /// Words of the table that stand in no cell, such as its caption.
  private(set) var lines: [(words: String, node: Int)] = []
  private(set) var han = 0
  private(set) var linked = 0
  private(set) var links = 0

  private let page: Page

  init(page: Page, node: Int) throws(DocumentError) {
    self.page = page
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      let style = PageStyle(index, of: page)
      let inner = page.nodes[index]
      if style.isHidden || inner.element == .unread {
        index = Int(inner.end)
        continue
      }
      switch inner.element {
      case .row:
        // Word and Excel end tables with a row that only sets widths.
        if page.attribute(.height, of: index) == "0" {
          index = Int(inner.end)
          continue
        }
        try grid.beginRow()
      case .cell:
        try addCell(index)
        index = Int(inner.end)
        continue
      case .words:
        let words = String(decoding: page.words(index), as: UTF8.self)
        if words.unicodeScalars.contains(where: { !$0.isBlank }) { lines.append((words, index)) }
      default: break
      }
      index += 1
    }
    grid.dropBlankEdges()
  }

  private mutating func addCell(_ cell: Int) throws(DocumentError) {
    var line = PageLine()
    var linkEnd = 0
    var borders: [Int] = []
    var place: Int?
    var index = cell + 1
    while index < Int(page.nodes[cell].end) {
      while let border = borders.last, border <= index {
        line.divide()
        borders.removeLast()
      }
      let node = page.nodes[index]
      let style = PageStyle(index, of: page)
      if style.isHidden || node.element == .unread {
        index = Int(node.end)
        continue
      }
      switch node.element {
      case .words:
        line.add(String(decoding: page.words(index), as: UTF8.self), isLink: index < linkEnd)
        if place == nil, !line.isBlank { place = index }
      case .image: line.add(PageImage.words(index, of: page, inCell: true), isLink: false)
      case .lineBreak: line.divide()
      case .link:
        links += 1
        linkEnd = max(linkEnd, Int(node.end))
      case let element where element.divides || style.isBlock:
        line.divide()
        borders.append(Int(node.end))
      default: break
      }
      index += 1
    }
    han += line.han
    linked += line.linked
    try grid.add(
      line.words,
      columns: span(.colspan, of: cell),
      rows: span(.rowspan, of: cell),
      at: Place(line: Int(page.nodes[place ?? cell].line), column: 1)
    )
  }

  private func span(_ name: PageAttribute, of cell: Int) -> Int {
    let printed = page.attribute(name, of: cell)?.drop(while: \.isWhitespace) ?? ""
    return min(max(Int(printed.prefix { $0.isASCII && $0.isNumber }) ?? 1, 1), 10_000)
  }
}
