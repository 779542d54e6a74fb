/// A sentence with names in braces, such as `序号由“{before}”跳到“{after}”`.
struct MessageTemplate: Sendable {
  private enum Piece: Sendable {
    case text(Substring)
    case slot(String)
  }

  private let pieces: [Piece]

  /// Takes a sentence apart; a brace without its partner is an ordinary character.
  init(_ sentence: String) {
    var pieces: [Piece] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      pieces.append(.text(rest[..<open]))
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.text(rest)]
  }

  /// The names in braces in order.
  var names: [String] {
    pieces.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }

  /// The sentence with the names replaced; what stands in a replacement is not looked at again.
  func filled(_ slots: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): String(text)
      case .slot(let name): slots[name] ?? ""
      }
    }
    .joined()
  }
}
