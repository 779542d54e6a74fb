/// A JSON value whose keys keep their order.
enum JSONValue: ExpressibleByDictionaryLiteral {
  typealias Key = String
  typealias Value = JSONValue

  /// One key of an object and what it stands for.
  struct Member {
    let key: String
    let value: JSONValue
  }

  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }

  /// A text, or null where there is none.
  static func text(_ string: String?) -> JSONValue { string.map(JSONValue.string) ?? .null }

  /// A list of texts.
  static func texts(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }

  /// A list of values.
  static func list<Element>(
    _ elements: [Element],
    _ value: (Element) -> JSONValue
  ) -> JSONValue { .array(elements.map(value)) }

  /// The document with two spaces of indentation, closed by a line feed.
  var document: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  /// The value on one line, without a line feed.
  var line: String {
    var text = ""
    writeLine(to: &text)
    return text
  }

  private func writeLine(to text: inout String) {
    switch self {
    case .null, .bool, .integer, .string: write(to: &text, indentation: 0)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.writeLine(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSONValue.quote(member.key, to: &text)
        text += ":"
        member.value.writeLine(to: &text)
      }
      text += "}"
    }
  }

  private func write(to text: inout String, indentation: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): JSONValue.quote(value, to: &text)
    case .array(let values) where values.allSatisfy(\.isString):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        value.write(to: &text, indentation: 0)
      }
      text += "]"
    case .array(let values):
      JSONValue.block("[", "]", values, to: &text, indentation) { value, text in
        value.write(to: &text, indentation: indentation + 1)
      }
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members):
      JSONValue.block("{", "}", members, to: &text, indentation) { member, text in
        JSONValue.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indentation: indentation + 1)
      }
    }
  }

  private var isString: Bool {
    if case .string = self { true } else { false }
  }

  private static func block<Element>(
    _ open: String,
    _ close: String,
    _ elements: [Element],
    to text: inout String,
    _ indentation: Int,
    _ write: (Element, inout String) -> Void
  ) {
    let margin = "\n" + String(repeating: "  ", count: indentation)
    text += open
    for (index, element) in elements.enumerated() {
      text += index > 0 ? "," + margin + "  " : margin + "  "
      write(element, &text)
    }
    text += margin + close
  }

  /// Quotes a text; besides what JSON demands, escapes what breaks lines or is invisible elsewhere.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    guard !isPlain(string) else {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}", "\u{feff}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Whether nothing in a text has to be escaped; that is so for nearly all.
  private static func isPlain(_ string: String) -> Bool {
    var string = string
    return string.withUTF8 { bytes in
      bytes.indices.allSatisfy { index in
        let next = index + 2 < bytes.count ? (bytes[index + 1], bytes[index + 2]) : (0, 0)
        return switch bytes[index] {
        case ..<0x20, 0x22, 0x5C, 0x7F: false
        // What is invisible: U+0080 to U+009F, U+2028, U+2029, U+FEFF.
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] >= 0xA0
        case 0xE2: next != (0x80, 0xA8) && next != (0x80, 0xA9)
        case 0xEF: next != (0xBB, 0xBF)
        default: true
        }
      }
    }
  }
}
