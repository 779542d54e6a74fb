internal import ComplianceModel

/// Lines of running text → paragraphs, over the ends of pages too.
enum PageParagraphs {
  /// A paragraph.
  struct Paragraph {
    var lines: [String]
    var place: Place
    var setting = DocumentComposer.Setting()

    var words: String { CellWords.joined(lines) }
  }

  static func paragraphs(_ lines: [PrintedLine], _ measure: PageMeasure) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var last: PrintedLine?
    for line in lines {
      if let last, goesOn(line, behind: last, measure), !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].lines.append(line.text)
      } else {
        var paragraph = Paragraph(lines: [line.text], place: line.place)
        paragraph.setting.isIndented = isCentred(line, measure)
        if let last, last.page == line.page {
          let gap = (line.middle - last.middle) / measure.textPitch
          paragraph.setting.blankLinesAbove = max(0, min(Int(gap.rounded()) - 1, 9))
        }
        paragraphs.append(paragraph)
      }
      last = line
    }
    return paragraphs
  }

  /// Whether a line is the rest of what stands above it.
  private static func goesOn(
    _ line: PrintedLine,
    behind last: PrintedLine,
    _ measure: PageMeasure
  ) -> Bool {
    guard line.left < measure.left + 0.9 * measure.em else { return false }
    if last.page == line.page, line.middle - last.middle > 1.4 * measure.textPitch { return false }
    let (above, span) = last.source
    let isUnfinished = LineClassifier(text: above, leftovers: []).isUnfinished(span)
    // A paragraph that is at an end leaves room; so does a line in front of a long number or address.
    let room = measure.right - last.right
    let isBroken =
      isUnfinished && last.numbering == nil
      && room < 0.4 * (measure.right - measure.left)
    guard room < 2.5 * measure.em || isBroken
    else { return false }
    return line.numbering == nil || isUnfinished && measure.indents
  }

  private static func isCentred(_ line: PrintedLine, _ measure: PageMeasure) -> Bool {
    let (before, behind) = (line.left - measure.left, measure.right - line.right)
    return before > 3 * measure.em && abs(before - behind) < 2 * measure.em
  }
}
