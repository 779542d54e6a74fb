import ComplianceModel

/// Takes values down in the order in which they give their parts, without names.
///
/// Who reads them asks in the same order. Cases of enumerations are the exception, they bear their names.
final class ArchiveSink {
  var bytes: [UInt8] = []
  /// Groups of words that were taken down, with their numbers: most stand in many rules.
  private var groups: [PhraseGroup: Int] = [:]

  /// A number, small ones in few bytes: seven bits each, the sign lowest.
  func put(count: Int) {
    var rest = UInt64(bitPattern: Int64(count)) << 1
    if count < 0 { rest = ~rest }
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  func put(flag: Bool) { bytes.append(flag ? 1 : 0) }

  func put(text: String) {
    put(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Any value; those of the standard library that ask for names are told apart here.
  func put<Value: Encodable>(_ value: Value) throws {
    // By their types and not by what they can be cast to: an empty map is a map of anything.
    switch value {
    case let text as String where Value.self == String.self: put(text: text)
    case let flag as Bool where Value.self == Bool.self: put(flag: flag)
    case let number as Int where Value.self == Int.self: put(count: number)
    case let number as Int64 where Value.self == Int64.self: put(count: Int(number))
    case let map as [String: CueList] where Value.self == [String: CueList].self: try put(map: map)
    case let map as [String: [String]] where Value.self == [String: [String]].self:
      try put(map: map)
    case let map as [String: String] where Value.self == [String: String].self: try put(map: map)
    case let group as PhraseGroup: put(group: group)
    default: try value.encode(to: ArchiveEncoder(sink: self))
    }
  }

  /// The number of a group, and its parts if it is a new one.
  private func put(group: PhraseGroup) {
    if let known = groups[group] { return put(count: known) }
    put(count: groups.count)
    groups[group] = groups.count
    put(text: group.source)
    put(count: group.except.count)
    for word in group.except { put(text: word) }
    put(count: group.phrases.count)
    for phrase in group.phrases {
      switch phrase {
      case .words(let text):
        put(flag: false)
        put(text: text)
      case .number(let unit):
        put(flag: true)
        put(text: unit)
      }
    }
  }

  private func put(map: [String: some Encodable]) throws {
    put(count: map.count)
    for (key, value) in map.sorted(by: { $0.key < $1.key }) {
      put(text: key)
      try put(value)
    }
  }
}

/// What a value asks for that takes itself apart.
private struct ArchiveEncoder: Encoder {
  let sink: ArchiveSink

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedParts(sink: sink))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { ListParts(sink: sink) }

  func singleValueContainer() -> any SingleValueEncodingContainer { SinglePart(sink: sink) }
}

/// The parts of a structure, or the case of an enumeration.
private struct KeyedParts<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: ArchiveSink

  var codingPath: [any CodingKey] { [] }

  func encode(_ value: some Encodable, forKey key: Key) throws { try sink.put(value) }

  func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    try putIfPresent(value)
  }

  // For these the standard library has answers of its own, which take nothing down for nil.

  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try putIfPresent(value) }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try putIfPresent(value) }

  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try putIfPresent(value) }

  func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try putIfPresent(value) }

  private func putIfPresent(_ value: (some Encodable)?) throws {
    sink.put(flag: value != nil)
    if let value { try sink.put(value) }
  }

  func encodeNil(forKey key: Key) { sink.put(flag: false) }

  /// Only cases of enumerations ask for this: the parts that a case bears.
  func nestedContainer<Nested>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    sink.put(text: key.stringValue)
    return KeyedEncodingContainer(KeyedParts<Nested>(sink: sink))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    ListParts(sink: sink)
  }

  func superEncoder() -> any Encoder { ArchiveEncoder(sink: sink) }

  func superEncoder(forKey key: Key) -> any Encoder { ArchiveEncoder(sink: sink) }
}

/// The elements of a list: their number stands first, in four bytes, and is put right with each of them.
private final class ListParts: UnkeyedEncodingContainer {
  private let sink: ArchiveSink
  private let start: Int
  private(set) var count = 0

  var codingPath: [any CodingKey] { [] }

  init(sink: ArchiveSink) {
    self.sink = sink
    start = sink.bytes.count
    sink.bytes += [0, 0, 0, 0]
  }

  private func begin() {
    count += 1
    for place in 0..<4 {
      sink.bytes[start + place] = UInt8(truncatingIfNeeded: count >> (8 * place))
    }
  }

  func encode(_ value: some Encodable) throws {
    begin()
    try sink.put(value)
  }

  func encodeNil() throws { throw ArchiveError.noPlace }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    begin()
    return KeyedEncodingContainer(KeyedParts<Nested>(sink: sink))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return ListParts(sink: sink)
  }

  func superEncoder() -> any Encoder { ArchiveEncoder(sink: sink) }
}

/// A value that stands for another, such as a word of an enumeration.
private struct SinglePart: SingleValueEncodingContainer {
  let sink: ArchiveSink

  var codingPath: [any CodingKey] { [] }

  func encode(_ value: some Encodable) throws { try sink.put(value) }

  func encodeNil() throws { throw ArchiveError.noPlace }
}

/// Why something cannot be kept, or is none of what was kept.
enum ArchiveError: Error {
  /// The model holds something that the archive has no place for.
  case noPlace
  /// The bytes end too early, or say what nobody wrote.
  case damaged
}
