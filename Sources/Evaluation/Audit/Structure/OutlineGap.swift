internal import ComplianceModel

/// Explains a number that is missing in a row of headings: the heading is there and numbered in another
/// way, or not at all.
struct OutlineGap {
  enum Reason {
    case style(Numbering, TextSpan)
    case unnumbered(String, TextSpan)

    var span: TextSpan {
      switch self {
      case .style(_, let span), .unnumbered(_, let span): span
      }
    }
  }

  let report: AnnualReport
  /// Titles and parts of titles that sections may have.
  let titles: DeclaredSections
  /// Numbers that have no neighbour of their own style.
  let lone: [(numbering: Numbering, span: TextSpan)]

  /// What stands between two headings in the place of the one between them.
  func reason(
    between before: TextSpan,
    _ next: TextSpan,
    like numbering: Numbering
  ) -> Reason? {
    let missing = numbering.ordinal + 1
    let others = lone[Self.first(lone, behind: before.start, by: \.span)...]
      .prefix { $0.span.start < next.start }
    if let other = others.first(where: {
      $0.numbering.ordinal == missing && $0.numbering.style != numbering.style
    }) {
      return .style(other.numbering, other.span)
    }
    let headings = report.headings[Self.first(report.headings, behind: before.start, by: \.span)...]
      .prefix { $0.span.start < next.start }
    let bare = headings.first { $0.numbering == nil }
    if let bare { return .unnumbered(bare.title, bare.span) }
    let blocks = report.document.blocks
    let lines = blocks[Self.first(blocks, behind: before.start, by: \.span)...]
      .prefix { $0.span.start < next.start }
    return lines.first(where: isTitle).map {
      .unnumbered(report.document.text.string($0.span), $0.span)
    }
  }

  /// Longer lines are sentences, in characters.
  private static let longestTitle = 24
  /// Shorter titles stand in sentences on anything.
  private static let shortestTitle = 4

  /// Whether a line reads like a title: short, without marks, and on a declared matter.
  private func isTitle(_ block: Block) -> Bool {
    guard case .paragraph = block.kind, block.numbering == nil,
      block.span.count <= Self.longestTitle
    else { return false }
    let key = report.document.text.string(block.span).matchingKey
    return !key.contains { "。.,;:!?".contains($0) || $0.isNumber }
      && titles.holds(titleFrom: Self.shortestTitle, in: Array(key.unicodeScalars))
  }

  /// The first element that starts behind an offset; they stand in order.
  private static func first<Element>(
    _ elements: [Element],
    behind offset: Int,
    by span: (Element) -> TextSpan
  ) -> Int {
    elements.partitioningIndex { span($0).start > offset }
  }

  private static let digits = Array("〇一二三四五六七八九十")

  /// The number that follows another, printed in its style.
  static func number(behind numbering: Numbering) -> String {
    let ordinal = numbering.ordinal + 1
    guard (1...99).contains(ordinal) else { return "第\(ordinal)个" }
    let (tens, ones) = (ordinal / 10, ordinal % 10)
    let head = tens == 0 ? "" : (tens == 1 ? "" : String(digits[tens])) + "十"
    let han = head + (ones == 0 ? "" : String(digits[ones]))
    switch numbering.style {
    case .part: return "第\(han)部分"
    case .hanPause: return han + "、"
    case .hanParenthesis: return "（\(han)）"
    case .digitPause: return "\(ordinal)、"
    case .digitDot: return "\(ordinal)."
    case .digitParenthesis: return "（\(ordinal)）"
    case .circled: return "第\(ordinal)个"
    }
  }
}
