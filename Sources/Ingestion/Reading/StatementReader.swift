internal import ComplianceModel

/// A block's stretch of the reading text.
struct ReadBlock {
  enum Kind {
    case title
    case heading
    case paragraph
    case caption
    case contents
    case cell
  }

  var kind: Kind
  var range: Range<Int>
  /// Index of the block in the document.
  var block: Int
  /// Index of the nearest heading.
  var heading: Int?
}

/// Gives every clause its role, stance and scope.
struct StatementReader {
  let text: MarkedText
  let cues: CueHits
  let headings: [Heading]
  let stances: StanceReader
  let scopes: ScopeReader
  private let roles: RoleReader
  private let titles: TitleMentions

  init(
    text: MarkedText,
    cues: CueHits,
    headings: [Heading],
    stances: StanceReader,
    scopes: ScopeReader
  ) {
    self.text = text
    self.cues = cues
    self.headings = headings
    self.stances = stances
    self.scopes = scopes
    roles = RoleReader(text: text, cues: cues)
    titles = TitleMentions(text: text, cues: cues)
  }

  func statements(of blocks: [ReadBlock]) -> [Statement] {
    var found: [Statement] = []
    var sentence = 0
    var chapter = ChapterZone(headings: headings, text: text, cues: cues)
    for block in blocks {
      if block.kind == .heading, let heading = block.heading {
        chapter.note(heading: heading, range: block.range)
      }
      if block.kind == .paragraph || isTold(block, &chapter) {
        sentence = read(block, into: &found, from: sentence, &chapter)
      } else {
        found.append(
          Statement(
            range: block.range,
            sentence: sentence,
            block: block.block,
            heading: block.heading,
            role: role(of: block.kind),
            stance: nil
          )
        )
        sentence += 1
      }
    }
    return found
  }

  /// Whether a heading tells a problem or a measure instead of naming a part: in such a chapter the
  /// words in front of a paragraph are its first statement.
  private func isTold(_ block: ReadBlock, _ chapter: inout ChapterZone) -> Bool {
    guard block.kind == .heading, let heading = block.heading, headings[heading].isRunIn,
      !chapter.isTitled(heading)
    else { return false }
    return chapter.zone(of: block.range, heading: headings[heading].parent, year: nil) != .ordinary
  }

  private func role(of kind: ReadBlock.Kind) -> Role {
    switch kind {
    case .title: .ownTitle
    case .heading: .heading
    case .caption: .caption
    case .contents: .contents
    case .cell: .cell
    case .paragraph: .body
    }
  }

  /// Reads a paragraph and returns the number of the next sentence.
  private func read(
    _ block: ReadBlock,
    into found: inout [Statement],
    from first: Int,
    _ chapter: inout ChapterZone
  ) -> Int {
    let clauses = ClauseSplitter.clauses(of: text, in: block.range)
    var isDefining = false
    var next = first
    var index = 0
    while index < clauses.count {
      let number = clauses[index].sentence
      var end = index
      while end < clauses.count, clauses[end].sentence == number { end += 1 }
      let members = clauses[index..<end]
      let range = members.first.map { $0.range.lowerBound } ?? block.range.lowerBound
      let limit = members.last.map { $0.range.upperBound } ?? range
      let sentence = SentenceContext(
        range: range..<limit,
        number: first + number,
        block: block,
        continuesDefinition: isDefining
      )
      isDefining = read(members, sentence, into: &found, &chapter)
      next = first + number + 1
      index = end
    }
    return next
  }

  private struct SentenceContext {
    var range: Range<Int>
    var number: Int
    var block: ReadBlock
    var continuesDefinition: Bool
  }

  /// Reads a sentence; returns whether it defined something.
  private func read(
    _ clauses: ArraySlice<ClauseSplitter.Clause>,
    _ sentence: SentenceContext,
    into found: inout [Statement],
    _ chapter: inout ChapterZone
  ) -> Bool {
    let contents = roles.contents(sentence.range)
    let definition = roles.definition(sentence.range, continues: sentence.continuesDefinition)
    var scope = Scope.thisYear
    for clause in clauses {
      var (role, stance, about) = (Role.body, Stance?.none, Scope.thisYear)
      var cited: [Range<Int>] = []
      var cue: Cue?
      let mentions = titles.titles(in: clause.range)
      if let contents, clause.range.upperBound > contents.lowerBound {
        role = .contents
        cue = Cue(reason: "列举报告组成部分", words: contents)
      } else if let definition, clause.range.upperBound > definition.lowerBound {
        role = .definition
        cue = Cue(reason: "说明公开内容的定义句", words: definition)
      } else {
        let zone = chapter.zone(
          of: clause.range,
          heading: sentence.block.heading,
          year: stances.year
        )
        let decision = stances.stance(of: clause.range, sentence: sentence.range, zone: zone)
        let told = scopes.scope(of: clause.range, after: scope)
        scope = told.scope
        stance = decision.stance
        about = told.scope
        cue = told.cue ?? decision.cue
        let isBasis = decision.stance == .basis
        cited = titles.cited(mentions, sentence: sentence.range, isBasis: isBasis)
        if titles.isOnlyTitles(clause.range, titles: mentions) {
          role = cited.isEmpty ? .ownTitle : .citedTitle
          stance = nil
          cue = Cue(reason: "只有文件标题", words: mentions.first)
        }
      }
      found.append(
        Statement(
          range: clause.range,
          sentence: sentence.number,
          block: sentence.block.block,
          heading: sentence.block.heading,
          role: role,
          stance: stance,
          about: about,
          citedTitles: cited,
          cue: cue
        )
      )
    }
    return definition != nil
  }
}
