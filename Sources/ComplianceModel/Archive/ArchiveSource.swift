/// Gives values back that an ``ArchiveSink`` took down.
package struct ArchiveSource {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset: Int
  /// Number of bytes that are left; every part takes one at least.
  var rest: Int { end - offset }
  private var texts: [String] = []
  private var groups: [PhraseGroup] = []

  init(_ bytes: [UInt8], from offset: Int = 0) { self.init(bytes, within: offset..<bytes.count) }

  init(_ bytes: [UInt8], within range: Range<Int>) {
    self.bytes = bytes
    (offset, end) = (range.lowerBound, range.upperBound)
  }

  /// Any part.
  package mutating func take<Value: Archived>() throws(ArchiveError) -> Value {
    try Value(from: &self)
  }

  mutating func byte() throws(ArchiveError) -> UInt8 {
    guard offset < end else { throw ArchiveError() }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func count() throws(ArchiveError) -> Int {
    let first = try byte()
    var number = UInt64(first & 0x7F)
    if first >= 0x80 {
      var shift: UInt64 = 7
      while true {
        let next = try byte()
        number |= UInt64(next & 0x7F) << shift
        if next < 0x80 { break }
        shift += 7
        guard shift < 64 else { throw ArchiveError() }
      }
    }
    return Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
  }

  mutating func text() throws(ArchiveError) -> String {
    let number = try count()
    if texts.indices.contains(number) { return texts[number] }
    guard number == texts.count else { throw ArchiveError() }
    let range = try stretch()
    let text = String(decoding: bytes[range], as: UTF8.self)
    texts.append(text)
    return text
  }

  mutating func group() throws(ArchiveError) -> PhraseGroup {
    let number = try count()
    if groups.indices.contains(number) { return groups[number] }
    guard number == groups.count else { throw ArchiveError() }
    let source: String = try take()
    let except: [String] = try take()
    let group = PhraseGroup(phrases: try take(), except: except, source: source)
    groups.append(group)
    return group
  }

  /// Numbers of a table as they lay in memory.
  package mutating func table<Element: BitwiseCopyable>(
    _ type: Element.Type = Element.self
  ) throws(ArchiveError) -> [Element] {
    let stride = MemoryLayout<Element>.stride
    let count = try count()
    guard count >= 0, count <= (end - offset) / stride else { throw ArchiveError() }
    let range = offset..<(offset + count * stride)
    offset = range.upperBound
    return [Element](unsafeUninitializedCapacity: count) { table, filled in
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(table)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
      }
      filled = count
    }
  }

  /// A part that is taken back when it is asked for.
  ///
  /// The bytes are those that were written, or this source would not have been made of them: a part
  /// that cannot be taken back then is a mistake in this program.
  package mutating func later<Value: Archived & Sendable>() throws(ArchiveError) -> Deferred<Value>
  {
    let range = try stretch()
    return Deferred { [bytes] in
      var source = ArchiveSource(bytes, within: range)
      guard let value = try? Value(from: &source) else {
        preconditionFailure("An archive holds what was put into it.")
      }
      return value
    }
  }

  /// The place of so many bytes as are told in front of them.
  private mutating func stretch() throws(ArchiveError) -> Range<Int> {
    let size = try count()
    guard size >= 0, size <= end - offset else { throw ArchiveError() }
    defer { offset += size }
    return offset..<(offset + size)
  }
}
