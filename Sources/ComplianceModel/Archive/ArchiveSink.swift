/// Bytes of values that an ``ArchiveSource`` gives back.
package final class ArchiveSink {
  var bytes: [UInt8] = []
  /// Texts and groups of words that were taken down, by their numbers: most stand in many rules.
  private var texts: [Written: Int] = [:]
  private var groups: [PhraseGroup: Int] = [:]

  /// A text as it is written: equal ones may have other characters.
  private struct Written: DeclaredName {
    let rawValue: String
  }

  init() {}

  /// Any part.
  package func put(_ value: some Archived) { value.put(into: self) }

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

  /// The number of a text, and its bytes if it is a new one.
  func put(text: String) {
    if let known = texts[Written(rawValue: text)] { return put(count: known) }
    put(count: texts.count)
    texts[Written(rawValue: text)] = texts.count
    put(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// The number of a group, and its parts if it is a new one.
  func put(group: PhraseGroup) {
    if let known = groups[group] { return put(count: known) }
    put(count: groups.count)
    groups[group] = groups.count
    put(group.source)
    put(group.except)
    put(group.phrases)
  }

  /// Numbers of a table as they lie in memory.
  package func put<Element: BitwiseCopyable>(table: [Element]) {
    put(count: table.count)
    table.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// A part that may be taken back later than the rest, or never.
  package func put(apart value: some Archived) {
    let sink = ArchiveSink()
    sink.put(value)
    put(count: sink.bytes.count)
    bytes += sink.bytes
  }

  /// The elements in the order of what their keys are taken down as, so that the same values give the
  /// same bytes.
  static func inOrder<Values: Collection, Key: Archived>(
    _ values: Values,
    by key: (Values.Element) -> Key
  ) -> [Values.Element] {
    let keyed = values.map { value in
      let sink = ArchiveSink()
      sink.put(key(value))
      return (bytes: sink.bytes, value: value)
    }
    return keyed.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.value)
  }
}
