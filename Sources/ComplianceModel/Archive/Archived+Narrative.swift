extension Narrative: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(except)
    sink.put(elsewhere)
    sink.put(region)
    sink.put(topics)
    sink.put(admissions)
    sink.put(since)
    sink.put(year)
    sink.put(parts)
    sink.put(open)
    sink.put(rest)
    sink.put(less)
    sink.put(share)
    sink.put(rate)
    sink.put(rise)
    sink.put(fall)
    sink.put(level)
    sink.put(nearly)
    sink.put(before)
    sink.put(units)
    sink.put(matters)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    except = try source.take()
    elsewhere = try source.take()
    region = try source.take()
    topics = try source.take()
    admissions = try source.take()
    since = try source.take()
    year = try source.take()
    parts = try source.take()
    open = try source.take()
    rest = try source.take()
    less = try source.take()
    share = try source.take()
    rate = try source.take()
    rise = try source.take()
    fall = try source.take()
    level = try source.take()
    nearly = try source.take()
    before = try source.take()
    units = try source.take()
    matters = try source.take()
  }
}

extension NarrativeMatter: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(topic)
    sink.put(near)
    sink.put(units)
    sink.put(without)
    sink.put(totals)
    sink.put(figures)
    sink.put(claims)
    sink.put(divisions)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    topic = try source.take()
    near = try source.take()
    units = try source.take()
    without = try source.take()
    totals = try source.take()
    figures = try source.take()
    claims = try source.take()
    divisions = try source.take()
  }
}

extension NarrativeFigure: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(title)
    sink.put(says)
    sink.put(without)
    sink.put(units)
    sink.put(isPart)
    sink.put(isNext)
    sink.put(value)
    sink.put(readings)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    title = try source.take()
    says = try source.take()
    without = try source.take()
    units = try source.take()
    isPart = try source.take()
    isNext = try source.take()
    value = try source.take()
    readings = try source.take()
  }
}

extension NarrativeClaim: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(says)
    sink.put(without)
    sink.put(isTotal)
    sink.put(against)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    says = try source.take()
    without = try source.take()
    isTotal = try source.take()
    against = try source.take()
  }
}

extension NarrativeDivision: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(parts)
    sink.put(also)
    sink.put(overlaps)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    parts = try source.take()
    also = try source.take()
    overlaps = try source.take()
  }
}
