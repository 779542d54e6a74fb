/// A value of a JSON Schema, whose members keep their order.
enum SchemaValue: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaValue])
  case map([Member])

  /// One member of a map.
  struct Member: Sendable, Equatable {
    var key: String
    var value: SchemaValue
  }

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: SchemaValue...) { self = .list(elements) }

  /// A map with these members.
  static func of(_ members: KeyValuePairs<String, SchemaValue>) -> SchemaValue {
    .map(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map(SchemaValue.text)) }

  /// The value of a member.
  subscript(key: String) -> SchemaValue? {
    guard case .map(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A map with one more member in front.
  func led(by key: String, _ value: SchemaValue) -> SchemaValue {
    guard case .map(let members) = self else { return self }
    return .map([Member(key: key, value: value)] + members)
  }

  /// Every text under a key, however deep.
  func texts(under key: String) -> [String] {
    switch self {
    case .text, .number, .flag: []
    case .list(let values): values.flatMap { $0.texts(under: key) }
    case .map(let members):
      members.flatMap { member in
        if member.key == key, case .text(let text) = member.value { return [text] }
        return member.value.texts(under: key)
      }
    }
  }

  /// The document with two spaces of indentation, closed by a line feed.
  ///
  /// Lists of plain values stand on one line: that keeps enumerations short and changes small.
  var document: String { written(margin: "") + "\n" }

  private func written(margin: String) -> String {
    let inner = margin + "  "
    func block(_ open: String, _ lines: [String], _ close: String) -> String {
      lines.isEmpty
        ? open + close
        : "\(open)\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n\(margin)\(close)"
    }
    switch self {
    case .text(let text): return SchemaValue.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values) where values.allSatisfy(\.isPlain):
      return "[" + values.map { $0.written(margin: "") }.joined(separator: ", ") + "]"
    case .list(let values): return block("[", values.map { $0.written(margin: inner) }, "]")
    case .map(let members):
      return block(
        "{",
        members.map { SchemaValue.quoted($0.key) + ": " + $0.value.written(margin: inner) },
        "}"
      )
    }
  }

  private var isPlain: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .map: false
    }
  }

  /// The texts are the table's own lines: nothing but these two characters needs an escape in them.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
