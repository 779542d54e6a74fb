/// The line or paragraph of a file in which something stands.
public struct PlaceLine: Sendable, Hashable, Comparable {
  /// Page, counted from 1; nil for files without pages.
  public var page: Int?
  /// Line, or paragraph, counted from 1.
  public var line: Int

  /// The line of a place.
  public init(_ place: Place) {
    page = place.page
    line = place.line
  }

  /// Order of reading.
  public static func < (left: PlaceLine, right: PlaceLine) -> Bool {
    (left.page ?? 0, left.line) < (right.page ?? 0, right.line)
  }
}

extension [Evidence] {
  /// The lines in which it stands, each once, in order of reading.
  public var lines: [PlaceLine] {
    switch count {
    case 0: return []
    case 1: return [PlaceLine(self[0].place)]
    default:
      var lines: [PlaceLine] = []
      for line in map({ PlaceLine($0.place) }).sorted() where lines.last != line {
        lines.append(line)
      }
      return lines
    }
  }
}
