internal import ComplianceModel

/// Lines of one paragraph that its author broke by hand.
enum BrokenLines {
  /// The lines, with those put together that were broken in the middle of a sentence.
  ///
  /// Pages and letters copied from elsewhere are one paragraph full of line breaks; there a heading is a
  /// line of its own.
  static func joined(_ words: String) -> [String] {
    guard words.unicodeScalars.contains("\n") else { return [words] }
    var lines: [String] = []
    var isOpen = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = SourceText(String(line))
      let body = text.trimmed(TextSpan(0, text.scalars.count))
      guard body.count > 0 else {
        lines.append("")
        isOpen = false
        continue
      }
      let classifier = LineClassifier(text: text, leftovers: [])
      if isOpen, !lines.isEmpty, classifier.mayContinue(body) {
        lines[lines.count - 1] += text.string(body)
      } else {
        lines.append(String(line))
      }
      isOpen = classifier.isUnfinished(body)
    }
    return lines
  }
}
