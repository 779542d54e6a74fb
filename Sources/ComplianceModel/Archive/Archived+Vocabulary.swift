extension Vocabulary: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(groups)
    sink.put(sections)
    sink.put(cues)
    sink.put(bodies)
    sink.put(departmentEndings)
    sink.put(reportTitles)
    sink.put(slips)
    sink.put(countedTerms)
    sink.put(comparison)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    groups = try source.take()
    sections = try source.take()
    cues = try source.take()
    bodies = try source.take()
    departmentEndings = try source.take()
    reportTitles = try source.take()
    slips = try source.take()
    countedTerms = try source.take()
    comparison = try source.take()
  }
}

extension CueList: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(words)
    sink.put(except)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    words = try source.take()
    except = try source.take()
  }
}

extension SectionDeclaration: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(concept)
    sink.put(titles)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    concept = try source.take()
    titles = try source.take()
  }
}

extension ComparisonLimits: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(passage)
    sink.put(numbers)
    sink.put(agencies)
    sink.put(years)
    sink.put(problems)
    sink.put(peers)
    sink.put(related)
    sink.put(figures)
    sink.put(figuresFrom)
    sink.put(figuresShare)
    sink.put(template)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    passage = try source.take()
    numbers = try source.take()
    agencies = try source.take()
    years = try source.take()
    problems = try source.take()
    peers = try source.take()
    related = try source.take()
    figures = try source.take()
    figuresFrom = try source.take()
    figuresShare = try source.take()
    template = try source.take()
  }
}

extension ComparisonLimits.Copying: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(alone)
    sink.put(numbered)
    sink.put(total)
    sink.put(share)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    alone = try source.take()
    numbered = try source.take()
    total = try source.take()
    share = try source.take()
  }
}

extension CueKind: Archived {}
extension SlipWords: Archived {}
