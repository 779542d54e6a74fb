extension String: Archived {
  package func put(into sink: ArchiveSink) { sink.put(text: self) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) { self = try source.text() }
}

extension Int: Archived {
  package func put(into sink: ArchiveSink) { sink.put(count: self) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) { self = try source.count() }
}

extension Int64: Archived {
  package func put(into sink: ArchiveSink) { sink.put(count: Int(self)) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    self = Int64(try source.count())
  }
}

extension Bool: Archived {
  package func put(into sink: ArchiveSink) { sink.bytes.append(self ? 1 : 0) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    self = try source.byte() != 0
  }
}

extension Optional: Archived where Wrapped: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(self != nil)
    if let value = self { sink.put(value) }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let isThere: Bool = try source.take()
    self = isThere ? try Wrapped(from: &source) : nil
  }
}

extension Array: Archived where Element: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(count: count)
    for element in self { sink.put(element) }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let count = try source.count()
    guard count >= 0, count <= source.rest else { throw ArchiveError() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try source.take()) }
  }
}

extension Set: Archived where Element: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(ArchiveSink.inOrder(self, by: \.self))
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    self = Set(try source.take() as [Element])
  }
}

extension Dictionary: Archived where Key: Archived, Value: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(count: count)
    for (key, value) in ArchiveSink.inOrder(self, by: \.key) {
      sink.put(key)
      sink.put(value)
    }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let count = try source.count()
    guard count >= 0, count <= source.rest else { throw ArchiveError() }
    self = Dictionary(minimumCapacity: count)
    for _ in 0..<count {
      let key: Key = try source.take()
      let value: Value = try source.take()
      self[key] = value
    }
  }
}

extension ClosedRange: Archived where Bound: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(lowerBound)
    sink.put(upperBound)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let (low, high): (Bound, Bound) = (try source.take(), try source.take())
    guard low <= high else { throw ArchiveError() }
    self = low...high
  }
}

/// Cases without parts, by their places.
extension Archived where Self: CaseIterable & Equatable {
  package func put(into sink: ArchiveSink) {
    for (place, value) in Self.allCases.enumerated() where value == self { sink.put(count: place) }
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let place = try source.count()
    let all = Self.allCases
    guard place >= 0, place < all.count else { throw ArchiveError() }
    self = all[all.index(all.startIndex, offsetBy: place)]
  }
}

extension Archived where Self: DeclaredName {
  package func put(into sink: ArchiveSink) { sink.put(rawValue) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    guard let name = Self(rawValue: try source.take()) else { throw ArchiveError() }
    self = name
  }
}
