internal import ComplianceModel

/// The index above an article (信息公开索引): its lines, whatever it is laid out with.
struct PageIndex {
  /// A line and where it stands in the file.
  struct Line {
    var words: String
    var line: Int
  }

  /// Rows of an index laid out as a table.
  private static let mostRows = 16

  /// The lines in front of the article that belong to the index.
  static func lines(of pieces: [PagePiece]) -> [Line] {
    var lines: [Line] = []
    var label: PagePiece?
    for piece in pieces {
      if case .table(let grid) = piece.body {
        lines += self.lines(of: grid) ?? []
        continue
      }
      let words = piece.words
      if let open = label {
        label = nil
        // A label and its value as two paragraphs.
        if PageWords.indexLabel(piece.key) == nil, piece.key.utf8.count <= 240 {
          let colon = open.key.hasSuffix(":") ? "" : "："
          lines.append(Line(words: open.words + colon + words, line: open.line))
          continue
        }
      }
      if PageWords.isBareLabel(piece.key) {
        label = piece
      } else if PageWords.isIndex(piece.key) {
        lines.append(Line(words: words, line: piece.line))
      }
    }
    return lines
  }

  /// A table that holds the index, as lines; nil for any other.
  static func lines(of grid: TableGrid) -> [Line]? {
    guard grid.rows.count <= mostRows else { return nil }
    var lines: [Line] = []
    for row in grid.rows {
      let cells = row.filter { !$0.isFiller && !$0.words.matchingKey.isEmpty }
      var index = 0
      while index < cells.count {
        let cell = cells[index]
        index += 1
        let key = cell.words.matchingKey
        guard PageWords.indexLabel(key) != nil else { continue }
        guard PageWords.isBareLabel(key) else {
          lines.append(Line(words: cell.words, line: cell.place.line))
          continue
        }
        guard index < cells.count, PageWords.indexLabel(cells[index].words.matchingKey) == nil
        else { continue }
        let colon = key.hasSuffix(":") ? "" : "："
        lines.append(
          Line(words: cell.words + colon + cells[index].words, line: cell.place.line)
        )
        index += 1
      }
    }
    // Other tables may have a cell that is called 名称 or 来源.
    let told = grid.rows.joined().count { !$0.isFiller && !$0.words.matchingKey.isEmpty }
    return lines.count >= 2 && lines.count * 3 >= told ? lines : nil
  }

  /// The day of publication that the head of the page tells, by the standard for government sites.
  static func published(_ head: PageFlow.Head) -> Line? {
    let meta =
      head.metas.first { $0.name == "pubdate" } ?? head.metas.first { $0.name == "publishdate" }
    guard let meta, meta.content.unicodeScalars.contains(where: \.isDigit) else { return nil }
    return Line(words: "发布日期：" + meta.content, line: meta.line)
  }
}
