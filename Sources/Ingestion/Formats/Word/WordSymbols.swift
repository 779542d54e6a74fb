/// Signs that Word files take from fonts of pictures (Wingdings …), where the number of the sign means
/// nothing without the font.
enum WordSymbols {
  /// The sign that looks like it; a dot for what is not known, since nobody wrote it as a word.
  static func sign(_ value: UInt32, font: String) -> String {
    // Such fonts begin at F000 of the area for private use, or at 0.
    let code = value & 0xFF
    guard value < 0x100 || (0xF000...0xF0FF).contains(value) else {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .privateUse
      else { return "•" }
      return String(Character(scalar))
    }
    let table = font.lowercased().hasPrefix("wingdings 2") ? second : first
    return (font.lowercased() == "symbol" ? greek : table)[code] ?? "•"
  }

  private static let first: [UInt32: String] = [
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x74: "◆",
    0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA0: "•", 0xA1: "○", 0xA7: "▪",
    0xA8: "☐", 0xAB: "★", 0xB2: "☆", 0xD8: "➢", 0xE0: "→", 0xE8: "→", 0xF0: "⇒", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]

  private static let second: [UInt32: String] = [
    0x2A: "☐", 0x30: "☐", 0x35: "☐", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒",
    0x54: "☒", 0x97: "●", 0x98: "●", 0xA3: "☐",
  ]

  private static let greek: [UInt32: String] = [
    0x25: "%", 0x2B: "+", 0x2D: "-", 0x3D: "=", 0xA3: "≤", 0xB1: "±", 0xB3: "≥", 0xB4: "×",
    0xB7: "•", 0xB8: "÷", 0xD7: "·", 0xAE: "→", 0xDE: "⇒",
  ]
}
