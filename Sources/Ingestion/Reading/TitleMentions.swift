internal import ComplianceModel

/// Tells titles of own documents from those that are only cited.
struct TitleMentions {
  let text: MarkedText
  let cues: CueHits

  /// Titles in 《》 within `clause`, brackets included.
  func titles(in clause: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    var depth = 0
    for offset in text.titleMarks(in: clause) {
      if text.scalars[offset] == "《" {
        if depth == 0 { open = offset }
        depth += 1
      } else if depth > 0 {
        depth -= 1
        if depth == 0, let start = open { found.append(start..<(offset + 1)) }
      }
    }
    if depth > 0, let start = open { found.append(start..<clause.upperBound) }
    return found
  }

  /// Those titles that are only cited: no verb of issuing stands before them in the sentence.
  func cited(_ titles: [Range<Int>], sentence: Range<Int>, isBasis: Bool) -> [Range<Int>] {
    guard !isBasis else { return titles }
    return titles.filter { title in
      // 对《…》进行修订 is as much one's own as 修订《…》.
      let before = title.lowerBound > 0 ? text.scalars[title.lowerBound - 1] : " "
      let behind = title.upperBound..<min(sentence.upperBound, title.upperBound + 10)
      if before == "对" || before == "将", cues.first(.issuing, in: behind) != nil { return false }
      return !cues.all(.issuing, in: sentence.lowerBound..<title.lowerBound).contains { cue in
        // 市里下发的《…》 is somebody's; 下发《…》 is one's own.
        let isAttribute = text.scalars[cue.upperBound] == "的"
        return !isAttribute && !self.titles(in: sentence).contains { $0.contains(cue.lowerBound) }
      }
    }
  }

  /// Whether a clause holds titles, document numbers and joining words only.
  func isOnlyTitles(_ clause: Range<Int>, titles: [Range<Int>]) -> Bool {
    guard !titles.isEmpty else { return false }
    var depth = 0
    for offset in clause where !titles.contains(where: { $0.contains(offset) }) {
      let scalar = text.scalars[offset]
      if scalar == "(" || scalar == "[" { depth += 1 }
      let isInside = depth > 0
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
      if isInside { continue }
      guard "、和及与以等 )]".unicodeScalars.contains(scalar) else { return false }
    }
    return true
  }
}
