/// The text of a file exactly as it was filed; every quote is cut from here.
public struct SourceText: Sendable {
  /// All scalars in order.
  public let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  /// Takes the text apart.
  ///
  /// - Complexity: O(n).
  public init(_ string: String) {
    scalars = Array(string.unicodeScalars)
    var starts = [0]
    for (offset, scalar) in scalars.enumerated() where scalar == "\n" {
      starts.append(offset + 1)
    }
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
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.range])
    return String(view)
  }

  /// Line and column of an offset.
  ///
  /// - Complexity: O(log n) in the number of lines.
  public func place(_ offset: Int) -> Place {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The span without white space (spaces of any width, tabs, line breaks) at either end.
  public func trimmed(_ span: TextSpan) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    return TextSpan(start, end)
  }
}
