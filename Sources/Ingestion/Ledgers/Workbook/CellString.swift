/// The text of a cell, put together from the runs of rich text; phonetic guides are left out.
struct CellString {
  /// Longest text of a cell, as in Excel; what is beyond was not made by it.
  static let longest = 32_767

  private(set) var text = ""
  private var isInPhonetic = false
  private var isInRun = false

  /// Takes what stands within a string of the workbook.
  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("rPh", _): isInPhonetic = true
    case .end("rPh"): isInPhonetic = false
    case .start("t", _): isInRun = !isInPhonetic
    case .end("t"): isInRun = false
    case .text(let part) where isInRun && text.utf8.count < 4 * Self.longest: text += part
    default: break
    }
  }

  /// The text with what Excel writes as `_x000D_` in place, cut to its limit.
  var decoded: String { Self.decoded(text) }

  /// Text in which control characters, and underscores that look as if, are written `_x` and four hex
  /// digits and `_`.
  static func decoded(_ text: String) -> String {
    guard text.utf8.count > longest || text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars.prefix(longest))
    var decoded = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let scalar = escaped(scalars[index...].prefix(7)) {
        decoded.append(scalar)
        index += 7
      } else {
        decoded.append(scalars[index])
        index += 1
      }
    }
    return String(decoded)
  }

  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    guard scalars.count == 7, scalars.first == "_", scalars.last == "_",
      scalars.dropFirst().first == "x"
    else { return nil }
    let digits = String(String.UnicodeScalarView(scalars.dropFirst(2).dropLast()))
    guard digits.unicodeScalars.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
