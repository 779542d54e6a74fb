public import ComplianceModel

/// A rulebook as bytes that are read many times faster than the rule files.
///
/// They hold for one build of the program and nothing else; there is no format to agree on.
public enum RuleArchive {
  /// What an archive begins with.
  private static let mark = Array("yardstick-rules\n".utf8)

  /// The bytes of a rulebook.
  ///
  /// - Throws: when the model holds something that the archive has no place for.
  public static func bytes(of rulebook: Rulebook) throws -> [UInt8] {
    let sink = ArchiveSink()
    try sink.put(rulebook)
    let head = ArchiveSink()
    head.bytes = mark
    head.put(count: sink.bytes.count)
    head.put(count: Int(truncatingIfNeeded: hash(sink.bytes[...])))
    return head.bytes + sink.bytes
  }

  /// The rulebook of an archive; nil when the bytes are not what ``bytes(of:)`` made.
  public static func rulebook(of bytes: [UInt8]) -> Rulebook? {
    guard bytes.starts(with: mark) else { return nil }
    let source = ArchiveSource(bytes, at: mark.count)
    guard let size = try? source.count(), let sum = try? source.count(),
      bytes.count - source.offset == size,
      Int(truncatingIfNeeded: hash(bytes[source.offset...])) == sum
    else { return nil }
    return try? source.take(Rulebook.self)
  }

  /// FNV-1a over eight bytes at a time: tells damage, not forgery.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var (word, filled) = (UInt64(0), 0)
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      filled += 1
      guard filled == 8 else { continue }
      hash = (hash ^ word) &* 0x100_0000_01b3
      (word, filled) = (0, 0)
    }
    return (hash ^ word ^ UInt64(filled) << 60) &* 0x100_0000_01b3
  }
}
