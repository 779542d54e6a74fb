import ComplianceModel

/// Gives values back that an ``ArchiveSink`` took down.
final class ArchiveSource {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private var groups: [PhraseGroup] = []

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  func byte() throws(ArchiveError) -> UInt8 {
    guard offset < bytes.count else { throw .damaged }
    defer { offset += 1 }
    return bytes[offset]
  }

  func count() throws(ArchiveError) -> Int {
    var (number, shift) = (UInt64(0), UInt64(0))
    while true {
      let next = try byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
      guard shift < 64 else { throw .damaged }
    }
    return Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
  }

  func flag() throws(ArchiveError) -> Bool { try byte() != 0 }

  func text() throws(ArchiveError) -> String {
    let size = try count()
    guard size >= 0, size <= bytes.count - offset else { throw .damaged }
    defer { offset += size }
    return String(decoding: bytes[offset..<(offset + size)], as: UTF8.self)
  }

  /// Number of elements of a list, in four bytes.
  func listCount() throws(ArchiveError) -> Int {
    var count = 0
    for place in 0..<4 { count |= Int(try byte()) << (8 * place) }
    return count
  }

  /// Any value.
  func take<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // The types are the same, so the bits are; a cast at run time takes longer than all the rest.
    if type == String.self { return unsafeBitCast(try text(), to: type) }
    if type == Bool.self { return unsafeBitCast(try flag(), to: type) }
    if type == Int.self { return unsafeBitCast(try count(), to: type) }
    if type == Int64.self { return unsafeBitCast(Int64(try count()), to: type) }
    if type == [String: CueList].self { return unsafeBitCast(try map(CueList.self), to: type) }
    if type == [String: [String]].self { return unsafeBitCast(try map([String].self), to: type) }
    if type == [String: String].self { return unsafeBitCast(try map(String.self), to: type) }
    if type == PhraseGroup.self { return unsafeBitCast(try group(), to: type) }
    return try Value(from: ArchiveDecoder(source: self))
  }

  private func group() throws(ArchiveError) -> PhraseGroup {
    let number = try count()
    if groups.indices.contains(number) { return groups[number] }
    guard number == groups.count else { throw .damaged }
    var group = PhraseGroup(phrases: [], source: try text())
    for _ in 0..<max(0, try count()) { group.except.append(try text()) }
    for _ in 0..<max(0, try count()) {
      group.phrases.append(try flag() ? .number(unit: try text()) : .words(try text()))
    }
    groups.append(group)
    return group
  }

  private func map<Value: Decodable>(_ type: Value.Type) throws -> [String: Value] {
    var map: [String: Value] = [:]
    for _ in 0..<max(0, try count()) { map[try text()] = try take(Value.self) }
    return map
  }
}

/// What a value asks for that puts itself together.
private struct ArchiveDecoder: Decoder {
  let source: ArchiveSource

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeptParts(source: source))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    KeptList(source: source, count: try source.listCount())
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { KeptPart(source: source) }
}

/// The parts of a structure, or the case of an enumeration.
private struct KeptParts<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let source: ArchiveSource

  var codingPath: [any CodingKey] { [] }

  /// Only enumerations ask for this: the name of the case.
  var allKeys: [Key] { (try? source.text()).flatMap { Key(stringValue: $0) }.map { [$0] } ?? [] }

  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) throws -> Bool { try !source.flag() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try source.take(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try source.flag() ? source.take(type) : nil
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(KeptParts<Nested>(source: source))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    KeptList(source: source, count: try source.listCount())
  }

  func superDecoder() -> any Decoder { ArchiveDecoder(source: source) }

  func superDecoder(forKey key: Key) -> any Decoder { ArchiveDecoder(source: source) }
}

/// The elements of a list.
private struct KeptList: UnkeyedDecodingContainer {
  let source: ArchiveSource
  private let size: Int
  private(set) var currentIndex = 0

  var codingPath: [any CodingKey] { [] }
  var count: Int? { size }
  var isAtEnd: Bool { currentIndex >= size }

  init(source: ArchiveSource, count: Int) {
    self.source = source
    size = count
  }

  func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try source.take(type)
  }

  mutating func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> {
    currentIndex += 1
    return KeyedDecodingContainer(KeptParts<Nested>(source: source))
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return KeptList(source: source, count: try source.listCount())
  }

  func superDecoder() -> any Decoder { ArchiveDecoder(source: source) }
}

/// A value that stands for another.
private struct KeptPart: SingleValueDecodingContainer {
  let source: ArchiveSource

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try source.take(type) }
}
