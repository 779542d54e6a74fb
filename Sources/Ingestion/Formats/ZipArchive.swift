/// A packed file (ZIP) as office programs write it: parts with names.
///
/// Names are only ever compared, never used as paths on disk. What a part unfolds to is known
/// beforehand from the directory, is held against limits and is never exceeded.
struct ZipArchive {
  /// Parts at most; a workbook has some dozens.
  static let partLimit = 10_000
  /// Bytes that all parts together may unfold to.
  static let totalLimit = 512 * 1_048_576
  /// A large part may unfold to this many times its packed length; deflate itself ends near 1,030.
  static let ratioLimit = 300
  /// Parts below this length are let off the ratio.
  private static let smallPart = 4 * 1_048_576

  private struct Part {
    var method: Int
    var checksum: UInt32
    var packed: Range<Int>
    var length: Int
  }

  private let bytes: [UInt8]
  private var parts: [String: Part] = [:]

  /// Reads the directory; the parts are read when asked for.
  init(_ bytes: [UInt8]) throws(DocumentError) {
    self.bytes = bytes
    var directory = try ZipDirectory(bytes)
    var total = 0
    while let entry = try directory.next() {
      // Files of folders have no content; the names of parts know no case.
      let name = Self.key(entry.name)
      guard !name.hasSuffix("/") else { continue }
      guard !entry.isEncrypted else { throw .encrypted }
      let part = Part(
        method: entry.method,
        checksum: entry.checksum,
        packed: entry.packed,
        length: entry.length
      )
      guard parts.updateValue(part, forKey: name) == nil else { throw .damaged("内部文件重名") }
      guard parts.count <= Self.partLimit else {
        throw .unfoldsTooFar("内部文件超过 \(Self.partLimit) 个")
      }
      total += part.length
      guard total <= Self.totalLimit else {
        throw .unfoldsTooFar("超过 \(Self.totalLimit / 1_048_576) MB")
      }
      guard part.length <= Self.smallPart || part.length / Self.ratioLimit <= part.packed.count
      else { throw .unfoldsTooFar("压缩比超过 \(Self.ratioLimit)") }
    }
  }

  /// Whether there is a part of this name.
  func contains(_ name: String) -> Bool { parts[Self.key(name)] != nil }

  /// Hands the bytes of a part to `body` piece by piece until it returns false; `limit` is how many it
  /// may unfold to.
  func read(
    _ name: String,
    limit: Int,
    to body: (ArraySlice<UInt8>) throws(DocumentError) -> Bool
  ) throws(DocumentError) {
    guard let part = parts[Self.key(name)] else { throw .damaged("缺少 \(name.clipped)") }
    guard part.length <= limit else {
      throw .unfoldsTooFar("\(name.clipped) 超过 \(limit / 1_048_576) MB")
    }
    let packed = bytes[part.packed]
    switch part.method {
    case Self.deflated:
      try Inflater.unfold(packed, length: part.length, checksum: part.checksum, to: body)
    case Self.stored:
      guard packed.count == part.length, Inflater.checksum(packed) == part.checksum else {
        throw .damaged("校验值不符")
      }
      _ = try body(packed)
    default: throw .damaged("不认识的压缩方法")
    }
  }

  private static let stored = 0
  private static let deflated = 8

  /// Old programs write `\`; case in ASCII does not matter.
  private static func key(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\": key.append("/")
      case "A"..."Z": key.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      default: key.append(scalar)
      }
    }
    return String(key)
  }
}
