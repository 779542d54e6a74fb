extension Marks: Archived {
  package func put(into sink: ArchiveSink) { sink.put(tenThousandths) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    self.init(tenThousandths: try source.take())
  }
}

extension Quantity: Archived {
  package func put(into sink: ArchiveSink) { sink.put(tenThousandths) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    self.init(tenThousandths: try source.take())
  }
}

extension Ratio: Archived {
  package func put(into sink: ArchiveSink) {
    sink.put(numerator)
    sink.put(denominator)
  }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    let (top, bottom): (Int64, Int64) = (try source.take(), try source.take())
    guard let ratio = Ratio(Int128(top), over: Int128(bottom)) else { throw ArchiveError() }
    self = ratio
  }
}
