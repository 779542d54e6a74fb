import ComplianceModel

/// Colours of a terminal, or none; and text of any origin made harmless for it.
struct Ink {
  /// What a stretch of text should look like.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  /// Whether colours are wanted.
  let isOn: Bool

  /// Text in a style.
  func callAsFunction(_ style: Style, _ text: String) -> String {
    isOn ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// Text on one line, without anything that could move the cursor or turn the direction of writing.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}", " ":
        if plain.last != " " { plain.append(" ") }
      case "\u{0}"..<" ", "\u{7f}"..."\u{9f}", "\u{202a}"..."\u{202e}", "\u{2066}"..."\u{2069}":
        plain.append("\u{fffd}")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The same without a blank at either end.
  static func line(_ text: String) -> String {
    var view = plain(text).unicodeScalars[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }

  /// A number or a short word set flush right.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width(text))) + text
  }

  /// Columns of a terminal that a text takes: Chinese characters and signs take two.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2e80...0xff60).contains($1.value) ? 2 : 1) }
  }

  /// The style of a stance.
  static func style(_ stance: Stance?) -> Style {
    switch stance {
    case .done: .green
    case Stance.none?: .blue
    case .required: .cyan
    case .planned: .yellow
    case .shortcoming: .red
    case .basis, nil: .dim
    }
  }

  /// The style of an outcome.
  static func style(_ outcome: Outcome) -> Style {
    switch outcome {
    case .met: .green
    case .partlyMet: .yellow
    case .notMet: .red
    case .notApplicable: .dim
    case .undecided: .magenta
    }
  }

  /// The style of a severity.
  static func style(_ severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
