extension SourceText {
  /// Where a place of the file is in the text: the way back from ``place(_:)``; nil when the text has
  /// no such place.
  ///
  /// - Complexity: O(n) in the number of stretches of a file that is no text.
  public func offset(of place: Place) -> Int? {
    guard !anchors.isEmpty else {
      guard place.page == nil, (1...lineCount).contains(place.line) else { return nil }
      let start = line(place.line).start
      // Its line break belongs to a line.
      let end = place.line < lineCount ? line(place.line + 1).start - 1 : scalars.count
      let offset = start + place.column - 1
      return (start...end).contains(offset) ? offset : nil
    }
    // Several stretches may come from one line: the last that begins before the column holds it.
    var found: Int?
    for (index, anchor) in anchors.enumerated()
    where anchor.place.page == place.page && anchor.place.line == place.line
      && anchor.place.unit == place.unit && anchor.place.column <= place.column
    {
      let offset = anchor.offset + place.column - anchor.place.column
      let end = index + 1 < anchors.count ? anchors[index + 1].offset : scalars.count
      if offset < end || offset == anchor.offset && offset <= scalars.count { found = offset }
    }
    return found
  }

  /// A span line by line, without line breaks and blanks around the lines; blank lines are left out.
  ///
  /// Of printed pages the printed lines count, though paragraphs go on over them in the text.
  public func lines(in span: TextSpan) -> [TextSpan] {
    var starts: [Int] = [span.start]
    for offset in span.range where scalars[offset] == "\n" { starts.append(offset + 1) }
    var last = anchors.isEmpty ? nil : place(span.start)
    for anchor in anchors[firstAnchor(behind: span.start)...].prefix(while: { $0.offset < span.end }
    ) {
      let isNewLine = anchor.place.page != last?.page || anchor.place.line != last?.line
      if anchor.place.page != nil, isNewLine { starts.append(anchor.offset) }
      last = anchor.place
    }
    let ordered = Set(starts).sorted()
    return ordered.indices.compactMap { index in
      let end = index + 1 < ordered.count ? ordered[index + 1] : span.end
      let line = trimmed(TextSpan(ordered[index], max(end, ordered[index])))
      return line.count > 0 ? line : nil
    }
  }

  func firstAnchor(behind offset: Int) -> Int {
    anchors.partitioningIndex { $0.offset > offset }
  }
}
