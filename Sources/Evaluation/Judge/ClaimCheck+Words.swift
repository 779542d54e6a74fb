internal import ComplianceModel

/// What the words of a report say of a claim.
extension ClaimCheck {
  func read(_ says: PhraseTable.Group, into words: inout Words) {
    // Occurrences stand in order of the text: those of one clause follow each other.
    var claimed = -1
    for occurrence in index.occurrences(of: says) {
      let statement = occurrence.statement
      if let refusal = refusal(of: occurrence) {
        if judge.keepsTrail || words.isSilent {
          let considered = CheckResult.Considered(
            statement: statement,
            words: occurrence.range,
            remark: refusal.remark,
            counts: false,
            isElsewhere: refusal.isElsewhere
          )
          if words.isSilent { consider(considered, &words) }
          if judge.keepsTrail { words.trail.append(considered) }
        }
        words.isEmpty = false
        if refusal.isDenial, claimed != statement {
          claimed = statement
          words.denials.append(Match(statement: statement, words: occurrence.range))
        }
        continue
      }
      guard claimed != statement else { continue }
      claimed = statement
      words.isEmpty = false
      let match = complete(occurrence)
      let isComplete = match.missing.isEmpty
      if isComplete {
        words.complete.append(match)
      } else {
        words.incomplete.append(match)
      }
      if judge.keepsTrail {
        words.trail.append(
          .init(
            statement: statement,
            words: occurrence.range,
            remark: isComplete ? .says : .lacks(match.missing),
            counts: isComplete
          )
        )
      } else if isComplete, claim.claim.agrees == nil, distance(match) == 0 {
        // No other clause can say it better.
        words.complete = [match]
        return
      }
    }
  }

  /// Notes what a clause that does not make the claim tells of silence.
  private func consider(_ considered: CheckResult.Considered, _ words: inout Words) {
    let role = index.statements[considered.statement].role
    if !considered.isElsewhere {
      if role == .definition, words.defined == nil { words.defined = considered.statement }
      if role == .caption, words.shown == nil { words.shown = considered.statement }
    }
    let weight = weight(considered)
    if weight < words.weight { (words.near, words.weight) = (considered, weight) }
  }

  /// Why a clause does not make the claim although it holds its words.
  private struct Refusal {
    var remark: ClaimRemark
    /// Whether the clause says that there was none.
    var isDenial = false
    /// Whether the clause is about something else altogether.
    var isElsewhere = false
  }

  /// Why a clause that holds the words does not make the claim; nil if it does.
  private func refusal(of occurrence: ReportIndex.Occurrence) -> Refusal? {
    let number = occurrence.statement
    let role = index.statements[number].role
    guard
      role == .body || role == .heading && claim.claim.headings
        || role == .ownTitle && isOwnDocument(number)
    else {
      return Refusal(remark: .role(role), isElsewhere: isElsewhere(number, role))
    }
    if occurrence.isCited, !claim.claim.cited { return Refusal(remark: .cited) }
    switch index.statements[number].about {
    case .thisYear: break
    case .otherYear: return Refusal(remark: .otherYear)
    case .otherAgency: return Refusal(remark: .otherAgency)
    }
    if !isInSections(number) { return Refusal(remark: .otherSection, isElsewhere: true) }
    if let about = claim.about, !isAbout(about, number) {
      return Refusal(remark: .otherMatter, isElsewhere: true)
    }
    if let stance = index.statements[number].stance {
      let isReportedNone = stance == .none && claim.claim.zero == .reported
      if isReportedNone || !claim.stances.contains(stance) {
        return Refusal(remark: .stance(stance), isDenial: stance == .none)
      }
    }
    if let banned = claim.without.first(where: { isBanned($0, near: number) }) {
      return Refusal(remark: .excluded(banned), isElsewhere: true)
    }
    return nil
  }

  private func isInSections(_ statement: Int) -> Bool {
    guard !claim.claim.sections.isEmpty else { return true }
    return index.concept(of: statement).map(claim.claim.sections.contains) ?? false
  }

  /// Whether a definition or caption is about something else than the claim.
  private func isElsewhere(_ number: Int, _ role: Role) -> Bool {
    guard role == .definition || role == .caption else { return false }
    if let about = claim.about, !isAbout(about, number) { return true }
    return claim.without.contains { isBanned($0, near: number) } || !isInSections(number)
  }

  /// A clause that is nothing but the title of a document the agency issued; the report's own title
  /// claims nothing.
  private func isOwnDocument(_ statement: Int) -> Bool {
    index.statements[statement].cue != nil
  }

  private func isAbout(_ group: PhraseTable.Group, _ statement: Int) -> Bool {
    // What a paragraph has named before goes on being its topic.
    let topic = index.paragraph(of: statement).lowerBound..<index.sentence(of: statement).upperBound
    return index.holds(group, in: topic) || index.headingHolds(group, statement: statement)
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
    index.occurrences(of: group, in: reach(of: statement)).contains { !$0.isCited }
  }

  private func complete(_ occurrence: ReportIndex.Occurrence) -> Match {
    var match = Match(statement: occurrence.statement, words: occurrence.range)
    for group in claim.with {
      if let companion = companion(group, of: occurrence.statement) {
        match.add(companion)
      } else {
        match.missing.append(group)
      }
    }
    return match
  }

  /// The nearest clause within reach that holds a group and is no promise, weakness or demand itself;
  /// words in the titles of cited documents claim nothing, nor does what was made in another year.
  private func companion(_ group: PhraseTable.Group, of statement: Int) -> Int? {
    let reach = reach(of: statement)
    let near = min(reach.lowerBound, statement)..<max(reach.upperBound, statement + 1)
    var nearest: Int?
    for occurrence in index.occurrences(of: group, in: near)
    where !occurrence.isOld && (claim.claim.cited || !occurrence.isCited) {
      let other = occurrence.statement
      if other == statement { return statement }
      guard reach.contains(other), isCompanion(other) else { continue }
      if let known = nearest, abs(known - statement) <= abs(other - statement) { continue }
      nearest = other
    }
    return nearest
  }

  private func isCompanion(_ number: Int) -> Bool {
    let statements = index.statements
    guard statements[number].role == .body || statements[number].role == .ownTitle,
      statements[number].about == .thisYear
    else { return false }
    return statements[number].stance.map(claim.stances.contains) ?? true
  }
}
