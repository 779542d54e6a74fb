internal import ComplianceModel

/// Recognises sentences that list what the report contains, or say what a term covers.
struct RoleReader {
  let text: MarkedText
  let cues: CueHits

  /// From where on a sentence is a list of contents: it holds to the full stop.
  func contents(_ sentence: Range<Int>) -> Range<Int>? {
    cues.first(.contents, in: sentence)
  }

  /// From where on a sentence defines: it holds to the full stop.
  ///
  /// A sentence that counts or tells of an own deed reports something, whatever words it uses.
  func definition(_ sentence: Range<Int>, continues: Bool) -> Range<Int>? {
    guard let cue = cues.first(.definition, in: sentence) ?? (continues ? also(sentence) : nil)
    else { return nil }
    let before = sentence.lowerBound..<cue.lowerBound
    guard cues.first(.ownSubject, in: before) == nil, cues.first(.thisYear, in: before) == nil,
      cues.first(.done, in: sentence) == nil, !counts(sentence)
    else { return nil }
    return sentence.lowerBound..<cue.upperBound
  }

  private func also(_ sentence: Range<Int>) -> Range<Int>? {
    for word in [["主", "要", "是"], ["包", "括"]] as [[Unicode.Scalar]] {
      if let start = text.first(word, in: sentence) { return start..<(start + word.count) }
    }
    return nil
  }

  private func counts(_ sentence: Range<Int>) -> Bool {
    NumberReader.numbers(in: text, range: sentence).contains { number in
      guard number.range.upperBound < sentence.upperBound else { return false }
      return "条件次篇场期份例宗起人项".unicodeScalars.contains(text.scalars[number.range.upperBound])
        && !number.isChinese
    }
  }
}
