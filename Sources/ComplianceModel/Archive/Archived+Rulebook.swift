extension Rulebook: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(vocabulary)
    sink.put(forms)
    sink.put(findings)
    sink.put(ledgers)
    sink.put(checklists)
    sink.put(calendar)
    sink.put(localCalendars)
    sink.put(digest)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    vocabulary = try source.take()
    forms = try source.take()
    findings = try source.take()
    ledgers = try source.take()
    checklists = try source.take()
    calendar = try source.take()
    localCalendars = try source.take()
    digest = try source.take()
  }
}

extension FindingDeclaration: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(code)
    sink.put(title)
    sink.put(severity)
    sink.put(message)
    sink.put(remedy)
    sink.put(basis)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    code = try source.take()
    title = try source.take()
    severity = try source.take()
    message = try source.take()
    remedy = try source.take()
    basis = try source.take()
    place = try source.take()
  }
}

extension RulePlace: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(file)
    sink.put(line)
    sink.put(column)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    file = try source.take()
    line = try source.take()
    column = try source.take()
  }
}

extension LedgerKind: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(names)
    sink.put(subject)
    sink.put(columns)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    names = try source.take()
    subject = try source.take()
    columns = try source.take()
    place = try source.take()
  }
}

extension LedgerColumn: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(name)
    sink.put(type)
    sink.put(headers)
    sink.put(isRequired)
    sink.put(blank)
    sink.put(choices)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    name = try source.take()
    type = try source.take()
    headers = try source.take()
    isRequired = try source.take()
    blank = try source.take()
    choices = try source.take()
    place = try source.take()
  }
}

extension LedgerChoice: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(word)
    sink.put(synonyms)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    word = try source.take()
    synonyms = try source.take()
  }
}

extension Severity: Archived {}
extension ColumnType: Archived {}
extension Blank: Archived {}
