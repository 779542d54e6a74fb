extension Item: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(requirement)
    sink.put(basis)
    sink.put(remedy)
    sink.put(marks)
    sink.put(award)
    sink.put(role)
    sink.put(audience)
    sink.put(applies)
    sink.put(check)
    sink.put(partly)
    sink.put(unless)
    sink.put(silence)
    sink.put(apart: examples)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    requirement = try source.take()
    basis = try source.take()
    remedy = try source.take()
    marks = try source.take()
    award = try source.take()
    role = try source.take()
    audience = try source.take()
    applies = try source.take()
    check = try source.take()
    partly = try source.take()
    unless = try source.take()
    silence = try source.take()
    cases = try source.later()
    place = try source.take()
  }
}

extension VetoEffect: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(grade)
    sink.put(cap)
    sink.put(node)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    grade = try source.take()
    cap = try source.take()
    node = try source.take()
  }
}

extension AwardStep: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(from)
    sink.put(earns)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    from = try source.take()
    earns = try source.take()
  }
}

extension AwardLevel: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(title)
    sink.put(low)
    sink.put(high)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    title = try source.take()
    low = try source.take()
    high = try source.take()
  }
}

extension RuleExample: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(outcome)
    sink.put(text)
    sink.put(ledgers)
    sink.put(provenance)
    sink.put(lastYear)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    outcome = try source.take()
    text = try source.take()
    ledgers = try source.take()
    provenance = try source.take()
    lastYear = try source.take()
    place = try source.take()
  }
}

extension ExampleLedger: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(kind)
    sink.put(rows)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    kind = try source.take()
    rows = try source.take()
  }
}

extension Item.Partly: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .byCheck: sink.put(count: 0)
    case .never: sink.put(count: 1)
    case .when(let check):
      sink.put(count: 2)
      sink.put(check)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    switch try source.count() {
    case 0: self = .byCheck
    case 1: self = .never
    case 2: self = .when(try source.take())
    default: throw ArchiveError()
    }
  }
}

extension Item.Contradiction: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .shortcoming(let group):
      sink.put(false)
      sink.put(group)
    case .planned(let group):
      sink.put(true)
      sink.put(group)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let isPlanned: Bool = try source.take()
    self = isPlanned ? .planned(try source.take()) : .shortcoming(try source.take())
  }
}

extension Award: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .all(let partly):
      sink.put(count: 0)
      sink.put(partly)
    case .share(let value):
      sink.put(count: 1)
      sink.put(value)
    case .steps(let steps, let value):
      sink.put(count: 2)
      sink.put(steps)
      sink.put(value)
    case .each(let cost, let limit, let free):
      sink.put(count: 3)
      sink.put(cost)
      sink.put(limit)
      sink.put(free)
    case .levels(let levels):
      sink.put(count: 4)
      sink.put(levels)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    switch try source.count() {
    case 0: self = .all(partly: try source.take())
    case 1: self = .share(try source.take())
    case 2: self = .steps(try source.take(), of: try source.take())
    case 3:
      self = .each(cost: try source.take(), atMost: try source.take(), free: try source.take())
    case 4: self = .levels(try source.take())
    default: throw ArchiveError()
    }
  }
}

extension ItemRole: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(kind)
    if case .veto(let effect) = self { sink.put(effect) }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let kind: Kind = try source.take()
    switch kind {
    case .scored: self = .scored
    case .informational: self = .informational
    case .bonus: self = .bonus
    case .veto: self = .veto(try source.take())
    }
  }
}

extension Item.Silence: Archived {}
extension ItemRole.Kind: Archived {}
extension Outcome: Archived {}
extension Provenance: Archived {}
