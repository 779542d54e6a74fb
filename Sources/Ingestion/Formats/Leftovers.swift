internal import ComplianceModel

/// Markers that conversion from Word leaves in a text: `[image: …]`, `[bookmark: …]`.
enum Leftovers {
  private static let openings: [[Unicode.Scalar]] = ["[image", "[bookmark"].map {
    Array($0.unicodeScalars)
  }

  /// Every marker within `span`, in order.
  static func find(in text: SourceText, span: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var offset = span.start
    while offset < span.end {
      if text.scalars[offset] == "[", let end = end(of: offset, in: text, limit: span.end) {
        found.append(TextSpan(offset, end))
        offset = end
      } else if text.scalars[offset] == "\n", let line = pageNumber(behind: offset, text, span) {
        found.append(line)
        offset = line.end
      } else {
        offset += 1
      }
    }
    return found
  }

  /// The number of a page in the middle of a paragraph that goes on behind it.
  private static func pageNumber(
    behind lineBreak: Int,
    _ text: SourceText,
    _ span: TextSpan
  ) -> TextSpan? {
    let start = lineBreak + 1
    // No such line is long.
    let limit = min(span.end, start + 40)
    guard start < limit, let end = text.scalars[start..<limit].firstIndex(of: "\n") else {
      return nil
    }
    let line = text.trimmed(TextSpan(start, end))
    return PageNumber.isOne(line, in: text) ? line : nil
  }

  /// The span without blanks and markers at either end.
  static func strip(_ span: TextSpan, of leftovers: [TextSpan], in text: SourceText) -> TextSpan {
    var result = span
    var changed = true
    while changed {
      changed = false
      for marker in leftovers {
        if marker.start == result.start, marker.end <= result.end {
          result = text.trimmed(TextSpan(marker.end, result.end))
          changed = true
        } else if marker.end == result.end, marker.start >= result.start {
          result = text.trimmed(TextSpan(result.start, marker.start))
          changed = true
        }
      }
    }
    return result
  }

  private static func end(of start: Int, in text: SourceText, limit: Int) -> Int? {
    let isMarker = openings.contains { opening in
      start + opening.count <= limit
        && zip(opening, text.scalars[start...]).allSatisfy { $0 == $1 }
    }
    guard isMarker else { return nil }
    return text.scalars[start..<limit].firstIndex(of: "]").map { $0 + 1 }
  }
}
