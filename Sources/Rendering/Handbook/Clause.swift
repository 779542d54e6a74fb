/// A statement about how an item is marked, with those that it is made of.
struct Clause: Equatable {
  /// What it says, without a full stop; what introduces parts says so without a colon.
  var text: String
  /// What it is made of, in order.
  var parts: [Clause] = []

  /// All of it on one line, parts with their numbers.
  func line(depth: Int = 0) -> String {
    guard !parts.isEmpty else { return text }
    if parts.count == 1 { return text + Wording.colon + parts[0].line(depth: depth) }
    let lines = parts.enumerated().map { index, part in
      Wording.number(index + 1, depth: depth) + part.line(depth: depth + 1)
    }
    return text + Wording.colon + lines.joined(separator: Wording.semicolon)
  }

  /// The same for a template.
  var view: View {
    guard parts.count != 1 else {
      return Clause(text: text + Wording.colon + parts[0].text, parts: parts[0].parts).view
    }
    return [
      "text": parts.isEmpty ? text : text + Wording.colon,
      "parts": parts.isEmpty ? nil : ["clauses": parts.map(\.view)] as View,
    ]
  }
}
