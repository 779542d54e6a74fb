internal import ComplianceModel

/// What the words of a report say of a claim.
extension ClaimCheck {
  func readWords(_ says: PhraseTable.Group) -> Words {
    var words = Words()
    var seen: Set<Int> = []
    for (statement, range) in index.occurrences(of: says) {
      let refusal = refusal(of: statement, words: range)
      if let refusal {
        words.considered.append(
          .init(
            statement: statement,
            words: range,
            remark: refusal.remark,
            counts: false,
            isElsewhere: refusal.isElsewhere
          )
        )
        if refusal.isDenial, !seen.contains(statement) {
          seen.insert(statement)
          words.denials.append(
            Match(statement: statement, words: range, companions: [], missing: [])
          )
        }
        continue
      }
      guard seen.insert(statement).inserted else { continue }
      let match = complete(statement, range)
      if match.missing.isEmpty {
        words.complete.append(match)
      } else {
        words.incomplete.append(match)
      }
      let remark =
        match.missing.isEmpty ? Remark.says : Remark.lacks(match.missing)
      words.considered.append(
        .init(statement: statement, words: range, remark: remark, counts: match.missing.isEmpty)
      )
    }
    return words
  }

  /// Why a clause does not make the claim although it holds its words.
  private struct Refusal {
    var remark: String
    /// Whether the clause says that there was none.
    var isDenial = false
    /// Whether the clause is about something else altogether.
    var isElsewhere = false
  }

  /// Why a clause that holds the words does not make the claim; nil if it does.
  private func refusal(of number: Int, words: Range<Int>) -> Refusal? {
    let statement = report.statements[number]
    let isHeading = statement.role == .heading && claim.claim.headings
    guard
      statement.role == .body || isHeading || statement.role == .ownTitle && isOwnDocument(number)
    else {
      return Refusal(
        remark: Remark.role(statement.role),
        isElsewhere: isElsewhere(number)
      )
    }
    if !claim.claim.cited, statement.citedTitles.contains(where: { contains($0, words) }) {
      return Refusal(remark: Remark.role(.citedTitle))
    }
    switch statement.about {
    case .thisYear: break
    case .otherYear: return Refusal(remark: Remark.otherYear)
    case .otherAgency: return Refusal(remark: Remark.otherAgency)
    }
    if !claim.claim.sections.isEmpty {
      guard let concept = report.concept(of: statement.heading),
        claim.claim.sections.contains(concept)
      else { return Refusal(remark: Remark.otherSection, isElsewhere: true) }
    }
    if let about = claim.about, !isAbout(about, number) {
      return Refusal(remark: Remark.otherMatter, isElsewhere: true)
    }
    if let stance = statement.stance {
      let isReportedNone = stance == .none && claim.claim.zero == .reported
      if isReportedNone || !claim.claim.stances.contains(stance) {
        return Refusal(remark: Remark.stance(stance), isDenial: stance == .none)
      }
    }
    if let banned = claim.without.first(where: { isBanned($0, near: number) }) {
      return Refusal(remark: Remark.excluded(banned.source), isElsewhere: true)
    }
    return nil
  }

  /// Whether a definition or caption is about something else than the claim.
  private func isElsewhere(_ number: Int) -> Bool {
    let role = report.statements[number].role
    guard role == .definition || role == .caption else { return false }
    if let about = claim.about, !isAbout(about, number) { return true }
    if claim.without.contains(where: { isBanned($0, near: number) }) { return true }
    guard !claim.claim.sections.isEmpty else { return false }
    let concept = report.concept(of: report.statements[number].heading)
    return !(concept.map(claim.claim.sections.contains) ?? false)
  }

  func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// A clause that is nothing but the title of a document the agency issued; the report's own title
  /// claims nothing.
  private func isOwnDocument(_ statement: Int) -> Bool {
    report.statements[statement].cue != nil
  }

  private func isAbout(_ group: PhraseTable.Group, _ statement: Int) -> Bool {
    // What a paragraph has named before goes on being its topic.
    let topic = index.paragraph(of: statement).lowerBound..<index.sentence(of: statement).upperBound
    return topic.contains { index.first(group, in: $0) != nil }
      || index.headingHolds(group, statement: statement)
  }

  private func reach(of statement: Int) -> Range<Int> {
    switch claim.claim.within {
    case .clause: statement..<(statement + 1)
    case .sentence: index.sentence(of: statement)
    case .paragraph: index.paragraph(of: statement)
    }
  }

  /// Whether a word that must not stand near does; in the title of a cited document it says nothing.
  private func isBanned(_ group: PhraseTable.Group, near statement: Int) -> Bool {
    reach(of: statement).contains { other in
      index.first(group, in: other, outside: report.statements[other].citedTitles) != nil
    }
  }

  private func complete(_ statement: Int, _ words: Range<Int>) -> Match {
    var match = Match(statement: statement, words: words, companions: [], missing: [])
    for group in claim.with {
      if let companion = companion(group, of: statement) {
        match.companions.append(companion)
      } else {
        match.missing.append(group.source)
      }
    }
    return match
  }

  /// The nearest clause within reach that holds a group and is no promise, weakness or demand itself.
  private func companion(_ group: PhraseTable.Group, of statement: Int) -> Int? {
    if holds(group, statement) { return statement }
    return reach(of: statement).filter { other in
      let candidate = report.statements[other]
      guard candidate.role == .body || candidate.role == .ownTitle else { return false }
      guard candidate.about == .thisYear else { return false }
      guard candidate.stance.map(claim.claim.stances.contains) ?? true else { return false }
      return holds(group, other)
    }
    .min { abs($0 - statement) < abs($1 - statement) }
  }

  /// Whether a clause holds a group; words in the titles of cited documents claim nothing.
  private func holds(_ group: PhraseTable.Group, _ statement: Int) -> Bool {
    let titles = claim.claim.cited ? [] : report.statements[statement].citedTitles
    return index.first(group, in: statement, isDeed: true, outside: titles) != nil
  }
}
