extension Checklist: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(version)
    sink.put(source)
    sink.put(places)
    sink.put(audience)
    sink.put(grades)
    sink.put(notApplicable)
    sink.put(bonus)
    sink.put(outOf)
    sink.put(calendars)
    sink.put(parts)
    sink.put(apart: indicators)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    version = try source.take()
    self.source = try source.take()
    places = try source.take()
    audience = try source.take()
    grades = try source.take()
    notApplicable = try source.take()
    bonus = try source.take()
    outOf = try source.take()
    calendars = try source.take()
    parts = try source.take()
    tree = try source.later()
    place = try source.take()
  }
}

extension BlendPart: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(checklist)
    sink.put(marks)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    checklist = try source.take()
    marks = try source.take()
    place = try source.take()
  }
}

extension GradeBand: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(title)
    sink.put(from)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    title = try source.take()
    from = try source.take()
  }
}

extension Indicator: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(marks)
    sink.put(role)
    sink.put(deducts)
    sink.put(notApplicable)
    sink.put(children)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    marks = try source.take()
    role = try source.take()
    deducts = try source.take()
    notApplicable = try source.take()
    children = try source.take()
    place = try source.take()
  }
}

extension BonusRule: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(atMost)
    sink.put(gate)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    atMost = try source.take()
    gate = try source.take()
  }
}

extension Audience: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(kinds)
    sink.put(levels)
    sink.put(duties)
    sink.put(years)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    kinds = try source.take()
    levels = try source.take()
    duties = try source.take()
    years = try source.take()
  }
}

extension Indicator.Child: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .indicator(let indicator):
      sink.put(false)
      sink.put(indicator)
    case .item(let item):
      sink.put(true)
      sink.put(item)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let isItem: Bool = try source.take()
    self = isItem ? .item(try source.take()) : .indicator(try source.take())
  }
}

extension BonusRule.Gate: Archived {
  package func put(into sink: ArchiveSink) {
    switch self {
    case .over(let marks):
      sink.put(false)
      sink.put(marks)
    case .from(let marks):
      sink.put(true)
      sink.put(marks)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let isIncluded: Bool = try source.take()
    self = isIncluded ? .from(try source.take()) : .over(try source.take())
  }
}

extension NotApplicablePolicy: Archived {}
extension AgencyKind: Archived {}
extension AdministrativeLevel: Archived {}
