internal import ComplianceModel

/// Finds book-title marks, brackets and quotation marks that lack the other one of their pair.
struct PairCheck {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  /// As printed; half-width brackets stand for the others.
  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("《", "》"), ("(", ")"), ("“", "”"),
  ]
  private static let numerals = ScalarSet("一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩")
  /// A pair may be divided by line breaks of the layout into so many blocks.
  private static let reach = 4
  /// With more of them the text was spoiled on the way here.
  private static let most = 6

  private struct Mark {
    var offset: Int
    var block: Int
    var opens: Bool
  }

  /// Where marks without a partner stand, in order.
  func unpaired() -> [Range<Int>] {
    let blocks = blocks()
    let marks = marks(in: blocks)
    guard !marks.isEmpty else { return [] }
    let found = Self.pairs.flatMap { pair in
      rest(of: pair, marks.filter { $0.sign == pair.open || $0.sign == pair.close }, blocks)
    }.sorted()
    return found.count <= Self.most ? found.map { $0..<($0 + 1) } : []
  }

  /// A mark of any kind.
  private struct Sign {
    let sign: Unicode.Scalar
    let offset: Int
    let block: Int
  }

  /// Every mark in order.
  private func marks(in blocks: [Range<Int>]) -> [Sign] {
    var found: [Sign] = []
    let signs = subject.signs
    let scalars = text.scalars
    for (number, block) in blocks.enumerated() {
      for offset in signs.all(in: block) {
        switch scalars[offset] {
        case "《", "》", "(", ")", "“", "”", "\"":
          found.append(Sign(sign: printed(offset), offset: offset, block: number))
        default: break
        }
      }
    }
    return found
  }

  /// What is left of one kind of marks when all pairs are taken out.
  private func rest(
    of pair: (open: Unicode.Scalar, close: Unicode.Scalar),
    _ marks: [Sign],
    _ blocks: [Range<Int>]
  ) -> [Int] {
    var left: [Mark] = []
    var open: [Mark] = []
    var number = -1
    for mark in marks {
      if mark.block != number {
        left += open
        open = []
        number = mark.block
      }
      if mark.sign == pair.open {
        open.append(Mark(offset: mark.offset, block: number, opens: true))
      } else {
        if open.popLast() != nil || isNumber(mark.offset, in: blocks[number]) { continue }
        // What the layout broke in two.
        if let last = left.last, last.opens, number - last.block <= Self.reach {
          left.removeLast()
        } else {
          left.append(Mark(offset: mark.offset, block: number, opens: false))
        }
      }
    }
    left += open
    guard left.count <= Self.most else { return left.map(\.offset) }
    return left.filter { mark in
      // “…“ and ”…”: both are there, one is turned.
      let isTurned = pair.open == "“" && left.count { $0.block == mark.block } > 1
      return !isTurned && !(mark.opens && continues(mark.block, pair.open, blocks))
    }.map(\.offset)
  }

  /// Quotations of several paragraphs open each of them.
  private func continues(_ block: Int, _ open: Unicode.Scalar, _ blocks: [Range<Int>]) -> Bool {
    open == "“" && block + 1 < blocks.count && blocks[block + 1].first.map(printed) == open
  }

  /// 1), (一), a): what stands in front of the bracket is a number.
  private func isNumber(_ offset: Int, in block: Range<Int>) -> Bool {
    guard offset > block.lowerBound else { return false }
    let before = text.scalars[offset - 1]
    return before.isASCII || Self.numerals.contains(before)
  }

  /// Quotation marks are folded to one sign: the source tells them apart.
  private func printed(_ offset: Int) -> Unicode.Scalar {
    let scalar = text.scalars[offset]
    guard scalar == "\"" else { return scalar }
    return report.document.text.scalars[text.source(of: offset..<(offset + 1)).start]
  }

  /// Running text block by block, with the marks before its first and behind its last clause.
  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var last = -1
    let statements = subject.index.statements
    for index in statements.indices {
      switch statements[index].role {
      case .body, .contents, .definition: break
      default: continue
      }
      let range = statements[index].range
      if statements[index].block == last, let open = blocks.popLast() {
        blocks.append(open.lowerBound..<range.upperBound)
      } else {
        blocks.append(range)
      }
      last = statements[index].block
    }
    return blocks.map { block in
      let start = text.scalars[..<block.lowerBound].suffix(4).lastIndex(of: "\n")
      let end = text.scalars[block.upperBound...].prefix(4).firstIndex(of: "\n")
      return (start.map { $0 + 1 } ?? block.lowerBound)..<(end ?? block.upperBound)
    }
  }
}
