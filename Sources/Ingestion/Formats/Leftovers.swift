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
    // Of markers that are never closed each would look through all of the rest.
    var closing = span.start
    while offset < span.end {
      if text.scalars[offset] == "[", isMarker(at: offset, in: text, limit: span.end) {
        if closing <= offset {
          closing = text.scalars[offset..<span.end].firstIndex(of: "]") ?? span.end
        }
        guard closing < span.end else {
          offset += 1
          continue
        }
        found.append(TextSpan(offset, closing + 1))
        offset = closing + 1
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

  /// The span without blanks and markers at either end; the markers come in order.
  static func strip(_ span: TextSpan, of leftovers: [TextSpan], in text: SourceText) -> TextSpan {
    var result = span
    for marker in leftovers where marker.start == result.start && marker.end <= result.end {
      result = text.trimmed(TextSpan(marker.end, result.end))
    }
    for marker in leftovers.reversed()
    where marker.end == result.end && marker.start >= result.start {
      result = text.trimmed(TextSpan(result.start, marker.start))
    }
    return result
  }

  private static func isMarker(at start: Int, in text: SourceText, limit: Int) -> Bool {
    openings.contains { opening in
      start + opening.count <= limit
        && opening.indices.allSatisfy { text.scalars[start + $0] == opening[$0] }
    }
  }
}
