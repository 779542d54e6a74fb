extension Claim: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(says)
    sink.put(with)
    sink.put(without)
    sink.put(about)
    sink.put(within)
    sink.put(sections)
    sink.put(headings)
    sink.put(stances)
    sink.put(cited)
    sink.put(figure)
    sink.put(zero)
    sink.put(agrees)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    says = try source.take()
    with = try source.take()
    without = try source.take()
    about = try source.take()
    within = try source.take()
    sections = try source.take()
    headings = try source.take()
    stances = try source.take()
    cited = try source.take()
    figure = try source.take()
    zero = try source.take()
    agrees = try source.take()
  }
}

extension SectionDemand: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(concepts)
    sink.put(sentences)
    sink.put(figures)
    sink.put(characters)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    concepts = try source.take()
    sentences = try source.take()
    figures = try source.take()
    characters = try source.take()
  }
}

extension RowQuery: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(kind)
    sink.put(filter)
    sink.put(each)
    sink.put(some)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    kind = try source.take()
    filter = try source.take()
    each = try source.take()
    some = try source.take()
  }
}

extension Listing: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(subjects)
    sink.put(rows)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    subjects = try source.take()
    rows = try source.take()
  }
}

extension Question: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(text)
    sink.put(sample)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    text = try source.take()
    sample = try source.take()
  }
}

extension Question.Sample: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(count)
    sink.put(kind)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    count = try source.take()
    kind = try source.take()
  }
}

extension Check: Archived {
  private enum Kind: Int {
    case claim, that, clean, has, rows, listed, ask, ladder, all, any, atLeast, not
  }

  package func put(into sink: ArchiveSink) {
    func put(_ kind: Kind, _ part: some Archived) {
      sink.put(count: kind.rawValue)
      sink.put(part)
    }
    switch self {
    case .claim(let claim): put(.claim, claim)
    case .that(let expression): put(.that, expression)
    case .clean(let codes): put(.clean, codes)
    case .has(let demand): put(.has, demand)
    case .rows(let query): put(.rows, query)
    case .listed(let listing): put(.listed, listing)
    case .ask(let question): put(.ask, question)
    case .ladder(let rungs): put(.ladder, rungs)
    case .all(let checks): put(.all, checks)
    case .any(let checks): put(.any, checks)
    case .atLeast(let count, let checks):
      put(.atLeast, count)
      sink.put(checks)
    case .not(let check): put(.not, check)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    guard let kind = Kind(rawValue: try source.count()) else { throw ArchiveError() }
    switch kind {
    case .claim: self = .claim(try source.take())
    case .that: self = .that(try source.take())
    case .clean: self = .clean(try source.take())
    case .has: self = .has(try source.take())
    case .rows: self = .rows(try source.take())
    case .listed: self = .listed(try source.take())
    case .ask: self = .ask(try source.take())
    case .ladder: self = .ladder(try source.take())
    case .all: self = .all(try source.take())
    case .any: self = .any(try source.take())
    case .atLeast: self = .atLeast(try source.take(), try source.take())
    case .not: self = .not(try source.take())
    }
  }
}

extension PhraseGroup: Archived {
  package func put(into sink: ArchiveSink) { sink.put(group: self) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) { self = try source.group() }
}

extension Phrase: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .words(let text):
      sink.put(false)
      sink.put(text)
    case .number(let unit):
      sink.put(true)
      sink.put(unit)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let isNumber: Bool = try source.take()
    self = isNumber ? .number(unit: try source.take()) : .words(try source.take())
  }
}

extension Claim.Reach: Archived {}
extension Claim.Zero: Archived {}
extension Stance: Archived {}
