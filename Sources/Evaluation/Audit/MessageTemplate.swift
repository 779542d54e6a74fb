internal import ComplianceModel

/// A sentence with names in braces, such as `序号由“{before}”跳到“{after}”`.
struct MessageTemplate: Sendable {
  private enum Piece: Sendable {
    case text(String)
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
      pieces.append(.text(String(rest[..<open])))
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.text(String(rest))]
  }

  /// The names in braces in order.
  var names: [String] {
    pieces.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }

  /// The sentence with the names replaced; what stands in a replacement is not looked at again.
  ///
  /// What is quoted may hold the number of a private person, which is masked.
  func filled(_ slots: KeyValuePairs<String, String>) -> String {
    var sentence = ""
    for piece in pieces {
      switch piece {
      case .text(let text): sentence += text
      case .slot(let name):
        let value = slots.first { $0.key == name }?.value
        sentence += value.map(PrivateNumbers.masked) ?? ""
      }
    }
    return sentence
  }
}
