/// Kept as they lie in memory: building them takes many times longer than reading them.
extension PhraseTables: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(table: states)
    sink.put(table: keys)
    sink.put(table: endings)
    sink.put(pairs)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    states = try source.table()
    keys = try source.table()
    endings = try source.table()
    pairs = try source.take()
    guard isSound else { throw ArchiveError() }
  }

  /// Whether a walk stays within the tables: it looks nothing up with care.
  private var isSound: Bool {
    let states = 0..<Int32(clamping: self.states.count)
    func holds(_ range: Range<Int32>, _ count: Int) -> Bool {
      range.lowerBound >= 0 && range.lowerBound <= range.upperBound && range.upperBound <= count
    }
    return !states.isEmpty && keys.count == states.count
      && self.states.allSatisfy { state in
        holds(state.children, states.count) && holds(state.endings, endings.count)
          && states.contains(state.fallback) && states.contains(state.output)
          && states.contains(state.nextOutput)
      } && pairs.entries.allSatisfy { states.contains($0.state) }
  }
}

extension PairTable: Archived {
  func put(into sink: ArchiveSink) {
    sink.put(filter)
    sink.put(openings)
    sink.put(table: entries)
    sink.put(table: [asciiStops])
    sink.put(hasSingles)
  }

  init(from source: inout ArchiveSource) throws(ArchiveError) {
    filter = try source.take()
    openings = try source.take()
    let entries = try source.table(Entry.self)
    let stops = try source.table(ASCIIStops.self)
    let places = entries.count.trailingZeroBitCount
    guard entries.count == 1 << places, places > 0, entries.contains(where: { $0.state == 0 }),
      stops.count == 1
    else { throw ArchiveError() }
    self.entries = entries
    entryShift = UInt64(64 - places)
    asciiStops = stops[0]
    hasSingles = try source.take()
  }
}
