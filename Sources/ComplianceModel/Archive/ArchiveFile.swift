/// A value as bytes that are read many times faster than what it was made of, and known when damaged.
package enum ArchiveFile {
  /// What an archive begins with.
  private static let mark = Array("yardstick-rules\n".utf8)

  /// The bytes of a value.
  package static func bytes(of value: some Archived) -> [UInt8] {
    let sink = ArchiveSink()
    sink.put(value)
    let head = ArchiveSink()
    head.bytes = mark
    head.put(count: sink.bytes.count)
    head.put(count: Int(truncatingIfNeeded: hash(sink.bytes, from: 0)))
    return head.bytes + sink.bytes
  }

  /// The value of an archive; nil when the bytes are not what ``bytes(of:)`` made.
  package static func content<Value: Archived>(
    of bytes: [UInt8],
    as type: Value.Type = Value.self
  ) -> Value? {
    guard bytes.starts(with: mark) else { return nil }
    var source = ArchiveSource(bytes, from: mark.count)
    guard let size = try? source.count(), let sum = try? source.count(),
      bytes.count - source.offset == size,
      Int(truncatingIfNeeded: hash(bytes, from: source.offset)) == sum
    else { return nil }
    return try? Value(from: &source)
  }

  /// FNV-1a over eight bytes at a time: tells damage, not forgery.
  private static func hash(_ bytes: [UInt8], from start: Int) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      let whole = start + (bytes.count - start) / 8 * 8
      for place in stride(from: start, to: whole, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        hash = (hash ^ word) &* 0x100_0000_01b3
      }
      for place in whole..<bytes.count { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
      return hash
    }
  }
}
