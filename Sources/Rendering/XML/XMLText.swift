/// Text made harmless for XML 1.0.
enum XMLText {
  /// An attribute with its name, led by a blank; its value survives being read back.
  static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value))\""
  }

  /// Text between tags or in an attribute.
  ///
  /// Parsers turn a line feed in an attribute into a blank, so all such characters are written out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);".unicodeScalars
      // No way to write these: XML 1.0 has no such characters.
      case "\u{0}"..<" ", "\u{fffe}", "\u{ffff}": escaped.append("\u{fffd}")
      // Allowed and never meant.
      case "\u{7f}"..."\u{9f}": escaped.append("\u{fffd}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
