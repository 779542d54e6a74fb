internal import ComplianceModel

/// How large the letters of a file are, and where its lines begin and end.
struct PageMeasure {
  /// Width of a Chinese character.
  let em: Double
  /// Where lines begin.
  let left: Double
  /// Where full lines end.
  let right: Double
  /// From line to line, in tables and wherever lines stand closest.
  let pitch: Double
  /// From line to line of running text.
  let textPitch: Double
  /// Whether paragraphs begin further right than their other lines.
  let indents: Bool

  init(_ lines: [PrintedLine]) {
    let words = lines.flatMap(\.words)
    let widths = words.compactMap { word -> Double? in
      let scalars = word.text.unicodeScalars
      guard scalars.count >= 2, scalars.allSatisfy(\.isHan) else { return nil }
      return (word.right - word.left) / Double(scalars.count)
    }
    let em = max(Self.share(widths, 0.5) ?? 12, 1)
    self.em = em
    let long = lines.filter {
      $0.right - $0.left > 20 * em && $0.segments(gap: 1.5 * em).count == 1
    }
    let wide = long.isEmpty ? lines : long
    left = Self.share(wide.map(\.left), 0.1) ?? 0
    right = Self.share(wide.map(\.right), 0.8) ?? 0
    let pairs = zip(lines, lines.dropFirst()).filter {
      $0.page == $1.page && $1.middle > $0.middle
    }
    pitch = max(Self.share(pairs.map { $1.middle - $0.middle }, 0.3) ?? 1.3 * em, 0.8 * em)
    let (start, end) = (left, right)
    let running = pairs.filter { above, below in
      above.right > end - 2.5 * em && below.left < start + 0.9 * em
        && above.right - above.left > 20 * em
    }
    textPitch = max(Self.share(running.map { $1.middle - $0.middle }, 0.25) ?? pitch, pitch)
    let numbered = lines.filter { $0.numbering != nil }
    indents = numbered.count { $0.left > start + 1.2 * em } * 2 > numbered.count
  }

  /// A gap that divides cells.
  var gap: Double { 0.6 * em }

  private static func share(_ values: [Double], _ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)]
  }
}

extension PrintedLine {
  /// The line as text of its own, for those who tell headings from sentences.
  var source: (text: SourceText, span: TextSpan) {
    let text = SourceText(self.text)
    return (text, text.trimmed(TextSpan(0, text.scalars.count)))
  }

  /// The number in front of it.
  var numbering: Numbering.Style? {
    let (text, span) = source
    return NumberingReader.match(in: text, at: span.start, end: span.end)?.style
  }

  /// The number that its words are; nil if they are none.
  var isValue: Bool {
    guard words.count <= 4 else { return false }
    let key = text.matchingKey
    if ["-", "--", "—", "/", "\\", "无"].contains(key) { return true }
    return key.first.map { $0.isNumber || $0 == "-" } == true && CellReader.read(text).value != nil
  }

  var place: Place { Place(page: page, line: number, column: 1) }
}
