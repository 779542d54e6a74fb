extension Form: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(years)
    sink.put(tables)
    sink.put(relations)
    sink.put(yearRelations)
    sink.put(regulations)
    sink.put(changes)
    sink.put(parts)
    sink.put(deadlines)
    sink.put(narrative)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    years = try source.take()
    tables = try source.take()
    relations = try source.take()
    yearRelations = try source.take()
    regulations = try source.take()
    changes = try source.take()
    parts = try source.take()
    deadlines = try source.take()
    narrative = try source.take()
    place = try source.take()
  }
}

extension FormTable: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(layout)
    sink.put(columns)
    sink.put(rows)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    layout = try source.take()
    columns = try source.take()
    rows = try source.take()
  }
}

extension FormColumn: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(labels)
    sink.put(suffix)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    labels = try source.take()
    suffix = try source.take()
  }
}

extension FormRow: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(label)
    sink.put(depth)
    sink.put(name)
    sink.put(unit)
    sink.put(isHeading)
    sink.put(cells)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    label = try source.take()
    depth = try source.take()
    name = try source.take()
    unit = try source.take()
    isHeading = try source.take()
    cells = try source.take()
  }
}

extension FormCell: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(labels)
    sink.put(name)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    labels = try source.take()
    name = try source.take()
  }
}

extension FormRelation: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(title)
    sink.put(holds)
    sink.put(kind)
    sink.put(eachColumn)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    title = try source.take()
    holds = try source.take()
    kind = try source.take()
    eachColumn = try source.take()
    place = try source.take()
  }
}

extension FormPart: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(concept)
    sink.put(title)
    sink.put(told)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    concept = try source.take()
    title = try source.take()
    told = try source.take()
  }
}

extension MonthDay: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(month)
    sink.put(day)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    month = try source.take()
    day = try source.take()
  }
}

extension FormTable.Layout: Archived {}
extension FormRelation.Kind: Archived {}
