import ComplianceModel

/// Which evidence and which doubts belong to which piece of a report.
struct PieceRemarks {
  private(set) var citations: [Int: [Citation]] = [:]
  private(set) var doubts: [Int: [View]] = [:]
  /// Doubts that belong nowhere in particular.
  private(set) var unplacedDoubts: [View] = []
  /// Pieces in which evidence stands, though it may begin in another.
  private var touched: Set<Int> = []

  init(_ reading: SourceReading, pieces: [SourcePiece]) {
    let text = reading.report.document.text
    /// The last piece that begins at or before an offset, and does not end before it if there is one.
    func piece(_ offset: Int) -> Int? {
      let first = pieces.partitioningIndex { $0.span.end > offset }
      return first < pieces.count ? first : pieces.indices.last
    }
    for citation in reading.citations.inReport {
      guard let span = citation.span, let first = piece(span.start) else { continue }
      citations[first, default: []].append(citation)
      var index = first
      while index < pieces.count, pieces[index].span.start < max(span.end, span.start + 1) {
        touched.insert(index)
        index += 1
      }
      touched.insert(first)
    }
    for doubt in reading.report.doubts {
      let message = PrivateNumbers.masked(doubt.message)
      let view: View = ["message": message, "place": doubt.place.map(Wording.place)]
      let start = doubt.place.flatMap { place -> Int? in
        // A doubt may only name the line.
        text.offset(of: place)
          ?? text.offset(
            of: Place(page: place.page, line: place.line, column: 1, unit: place.unit)
          )
      }
      if let start, let index = piece(start) {
        doubts[index, default: []].append(view)
        touched.insert(index)
      } else {
        unplacedDoubts.append(view)
      }
    }
  }

  /// Whether notes stand beside a piece.
  func hasNotes(_ index: Int) -> Bool { citations[index] != nil || doubts[index] != nil }

  /// Whether anything is to be said about a piece, or a part of what is quoted stands in it.
  func concern(_ index: Int) -> Bool { touched.contains(index) }
}
