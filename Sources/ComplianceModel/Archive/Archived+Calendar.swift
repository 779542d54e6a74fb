extension WorkCalendar: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(years)
    sink.put(changes)
    sink.put(span)
    sink.put(workdays)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    years = try source.take()
    changes = try source.take()
    span = try source.take()
    workdays = try source.take()
  }
}

extension WorkYear: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(year)
    sink.put(notices)
    sink.put(daysOff)
    sink.put(workdays)
    sink.put(count)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    year = try source.take()
    notices = try source.take()
    daysOff = try source.take()
    workdays = try source.take()
    count = try source.take()
    place = try source.take()
  }
}

extension LocalCalendar: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(id)
    sink.put(title)
    sink.put(notice)
    sink.put(daysOff)
    sink.put(workdays)
    sink.put(place)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    id = try source.take()
    title = try source.take()
    notice = try source.take()
    daysOff = try source.take()
    workdays = try source.take()
    place = try source.take()
  }
}

extension CalendarDay: Archived {
  package func put(into sink: ArchiveSink) { sink.put(number) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    guard let day = CalendarDay(number: try source.take()) else { throw ArchiveError() }
    self = day
  }
}
