internal import ComplianceModel

/// Decides whether a line of running text is a heading, a caption or a paragraph.
///
/// It knows layout and numbering, no titles: those are the reading's business.
struct LineClassifier {
  /// What surrounds a line.
  struct Setting {
    var isIndented: Bool
    var followsPicture: Bool
    var blankLinesAbove: Int
  }

  let text: SourceText
  let leftovers: [TextSpan]

  /// Longest title, in characters; longer lines are text whatever their number.
  private static let longestTitle = 45
  /// Longest title in front of text on the same line.
  private static let longestLead = 32
  private static let longestCaption = 60
  /// From this length on a line without closing punctuation was probably broken.
  private static let shortestBrokenLine = 25

  /// The blocks that a line makes: one, or a heading and the paragraph behind it.
  func blocks(for body: TextSpan, setting: Setting) -> [Block] {
    if let match = NumberingReader.match(in: text, at: body.start, end: body.end) {
      return numbered(body, match)
    }
    if isCaption(body, setting) {
      return [Block(kind: .caption, span: body, leftovers: leftovers)]
    }
    return [Block(kind: .paragraph, span: body, leftovers: leftovers)]
  }

  /// Whether the line ends in the middle of a sentence.
  func isUnfinished(_ body: TextSpan) -> Bool {
    guard body.count >= Self.shortestBrokenLine else { return false }
    // A long line without any punctuation is a title rather than half a sentence.
    let isTitle = !text.folded[body.range].contains(where: isPause)
    if isTitle, body.count <= Self.longestTitle { return false }
    let last = text.folded[body.end - 1]
    return !"。;!?:.\")".unicodeScalars.contains(last)
  }

  /// Whether the line can be the rest of the one above.
  func mayContinue(_ body: TextSpan) -> Bool {
    NumberingReader.match(in: text, at: body.start, end: body.end) == nil && !isLabelled(body)
  }

  private func numbered(_ body: TextSpan, _ match: NumberingReader.Match) -> [Block] {
    let rest = text.trimmed(TextSpan(match.end, max(match.end, body.end)))
    let printed = text.string(TextSpan(body.start, match.printedEnd))
    func numbering(_ title: TextSpan) -> Numbering {
      Numbering(style: match.style, ordinal: match.ordinal, printed: printed, title: title)
    }
    func paragraph(_ span: TextSpan, _ numbering: Numbering?) -> Block {
      Block(kind: .paragraph, span: span, numbering: numbering, leftovers: inside(span))
    }
    guard rest.count > 0 else { return [paragraph(body, numbering(rest))] }
    guard let stop = firstStop(in: rest) else {
      let title = withoutColon(rest)
      guard rest.count <= Self.longestTitle, !soundsLikeClaim(title) else {
        return [paragraph(body, numbering(rest))]
      }
      return [
        Block(kind: .heading, span: body, numbering: numbering(title), leftovers: inside(body))
      ]
    }
    let lead = TextSpan(rest.start, stop)
    let behind = text.trimmed(TextSpan(stop + 1, rest.end))
    guard behind.count > 0, lead.count > 0, lead.count <= Self.longestLead,
      !soundsLikeClaim(lead)
    else { return [paragraph(body, numbering(rest))] }
    let heading = TextSpan(body.start, stop + 1)
    return [
      Block(kind: .heading, span: heading, numbering: numbering(lead), leftovers: inside(heading)),
      paragraph(behind, nil),
    ]
  }

  private func inside(_ span: TextSpan) -> [TextSpan] {
    leftovers.filter { $0.start >= span.start && $0.end <= span.end }
  }

  private func firstStop(in span: TextSpan) -> Int? {
    span.range.first { offset in
      switch text.folded[offset] {
      case ":": offset + 1 < span.end
      case "。", ";", "!", "?": true
      default: false
      }
    }
  }

  /// Punctuation within and behind sentences.
  private func isPause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "、", "。", ";": true
    default: false
    }
  }

  private func withoutColon(_ span: TextSpan) -> TextSpan {
    guard text.scalars[span.end - 1].folded == ":" else { return span }
    return text.trimmed(TextSpan(span.start, span.end - 1))
  }

  /// Titles count nothing and finish nothing; a lead that does is a statement of its own.
  private func soundsLikeClaim(_ span: TextSpan) -> Bool {
    let scalars = text.scalars[span.range]
    if scalars.contains("了") || scalars.last?.folded == "," { return true }
    var offset = span.start
    while offset < span.end {
      guard text.folded[offset].isDigit else {
        offset += 1
        continue
      }
      while offset < span.end, text.folded[offset].isDigit { offset += 1 }
      guard offset < span.end else { return true }
      // A year is no count.
      if !"年-".unicodeScalars.contains(text.scalars[offset].folded) { return true }
    }
    return false
  }

  /// Whether the line is labelled as `图：…`, `图1.…` or `表2 …`.
  private func isLabelled(_ body: TextSpan) -> Bool {
    let scalars = text.scalars
    guard scalars[body.start] == "图" || scalars[body.start] == "表" else { return false }
    var offset = body.start + 1
    while offset < body.end, scalars[offset].folded.isDigit || scalars[offset].isBlank {
      offset += 1
    }
    guard offset < body.end else { return true }
    if offset == body.start + 1, scalars[offset] == "为" { return scalars[body.start] == "图" }
    return ":.、-".unicodeScalars.contains(scalars[offset].folded) || offset > body.start + 1
  }

  private func isCaption(_ body: TextSpan, _ setting: Setting) -> Bool {
    if isLabelled(body), firstStop(in: body) == nil || body.count <= Self.longestCaption {
      return true
    }
    guard setting.followsPicture || setting.isIndented || setting.blankLinesAbove >= 3,
      (4...Self.longestCaption).contains(body.count), firstStop(in: body) == nil,
      text.scalars[body.range].contains(where: \.isHan)
    else { return false }
    // Text that stands by itself under a picture has no closing punctuation, a signature has a name
    // or a date, which the reading recognises; it must stay a paragraph.
    let last = text.scalars[body.end - 1].folded
    return !"。;!?:,.、".unicodeScalars.contains(last) && !endsLikeSignature(body)
  }

  private func endsLikeSignature(_ body: TextSpan) -> Bool {
    let scalars = text.scalars[body.range]
    guard let last = scalars.last else { return false }
    if last == "日" || last == "年" { return true }
    if body.count <= 30, "厅局委办府会院所处部署".unicodeScalars.contains(last) { return true }
    return scalars.starts(with: "附件".unicodeScalars) || body.count <= 6
  }
}
