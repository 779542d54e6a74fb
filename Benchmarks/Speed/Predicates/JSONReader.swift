struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() throws -> JSONValue {
    switch next() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "{"): return .object(try object())
    default: return .integer(try integer())
    }
  }

  /// The next byte that is not white space, which stays; 0 at the end.
  private mutating func next() -> UInt8 {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    return offset < bytes.count ? bytes[offset] : 0
  }

  private mutating func take(_ character: Unicode.Scalar) throws {
    guard next() == UInt8(ascii: character) else { throw JSONError(what: "“\(character)”") }
    offset += 1
  }

  /// Whether another value follows; takes the comma, or the bracket that closes.
  private mutating func goesOn(until close: Unicode.Scalar, first: Bool) throws -> Bool {
    if next() == UInt8(ascii: close) {
      offset += 1
      return false
    }
    if !first { try take(",") }
    return true
  }

  private mutating func array() throws -> [JSONValue] {
    try take("[")
    var values: [JSONValue] = []
    while try goesOn(until: "]", first: values.isEmpty) { values.append(try read()) }
    return values
  }

  private mutating func object() throws -> [String: JSONValue] {
    try take("{")
    var members: [String: JSONValue] = [:]
    while try goesOn(until: "}", first: members.isEmpty) {
      _ = next()
      let key = try string()
      try take(":")
      members[key] = try read()
    }
    return members
  }

  private mutating func integer() throws -> Int {
    let start = offset
    while offset < bytes.count,
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[offset]
        || bytes[offset] == UInt8(ascii: "-")
    { offset += 1 }
    guard let value = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      throw JSONError(what: "an integer")
    }
    return value
  }

  private mutating func string() throws -> String {
    try take("\"")
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      guard bytes[offset] != UInt8(ascii: "\\") else { throw JSONError(what: "plain strings") }
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    try take("\"")
    return text
  }
}
