/// The text of a file exactly as it was filed; every quote is cut from here.
///
/// Of files that are no text it is what people read there: words without markup, a paragraph or a cell
/// a line. Such a text knows where in the file its stretches come from.
public struct SourceText: Sendable {
  /// A stretch of the text that comes from one place of the file.
  public struct Anchor: Sendable, Hashable {
    /// Offset of its first scalar.
    public var offset: Int
    /// Where the stretch begins in the file.
    public var place: Place

    /// Marks a stretch.
    public init(offset: Int, place: Place) {
      self.offset = offset
      self.place = place
    }
  }

  /// All scalars in order.
  public let scalars: [Unicode.Scalar]
  /// All scalars in the form in which texts are compared, every blank as a space; see
  /// ``Unicode/Scalar/folded``.
  public let folded: [Unicode.Scalar]
  private let lineStarts: [Int]
  let anchors: [Anchor]

  /// Takes the text apart.
  ///
  /// - Complexity: O(n).
  public init(_ string: String) { self.init(string.scalarArray, anchors: []) }

  /// What a file that is no text says; the anchors tell, by rising offset, where its stretches come
  /// from.
  public init(_ scalars: [Unicode.Scalar], anchors: [Anchor]) {
    self.scalars = scalars
    self.anchors = anchors
    let forms = Unicode.Scalar.foldedForms
    folded = scalars.map { $0.value < 0x10000 ? forms[Int($0.value)] : $0 }
    var starts = [0]
    for offset in scalars.indices where scalars[offset] == "\n" { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// Number of lines; an empty text has one.
  public var lineCount: Int { lineStarts.count }

  /// The span of line `number` (from 1) without its line break.
  public func line(_ number: Int) -> TextSpan {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : scalars.count
    if end > start, scalars[end - 1] == "\r" { end -= 1 }
    return TextSpan(start, end)
  }

  /// The exact text of a span.
  public func string(_ span: TextSpan) -> String {
    String(scalars: scalars[span.range])
  }

  /// Where an offset is in the file.
  ///
  /// - Complexity: O(log n) in the number of lines.
  public func place(_ offset: Int) -> Place {
    guard let first = anchors.first, first.offset <= offset else {
      let line = max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
      return Place(line: line + 1, column: offset - lineStarts[line] + 1)
    }
    let anchor = anchors[firstAnchor(behind: offset) - 1]
    var place = anchor.place
    place.column += offset - anchor.offset
    return place
  }

  /// The span without white space (spaces of any width, tabs, line breaks) at either end.
  @inlinable public func trimmed(_ span: TextSpan) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end, folded[start] == " " { start += 1 }
    while end > start, folded[end - 1] == " " { end -= 1 }
    return TextSpan(start, end)
  }
}
