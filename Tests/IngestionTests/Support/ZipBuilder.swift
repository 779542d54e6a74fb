import CZlib

/// Builds packed files, good ones and bad ones.
struct ZipBuilder {
  /// A file in it.
  struct Entry {
    var name: String
    var content: [UInt8]
    /// Whether its bytes are packed, else stored as they are.
    var isDeflated = true
    /// The name in front of the content, if another one.
    var innerName: String?
    /// What the directory claims that it unfolds to.
    var claimedLength: Int?
    /// What is added to the checksum.
    var checksumError: UInt32 = 0
    /// General flags; 1 is encrypted.
    var flags = 0
  }

  var entries: [Entry] = []
  /// Entries that the end claims.
  var claimedCount: Int?

  /// The file.
  var bytes: [UInt8] {
    var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let packed = entry.isDeflated ? Self.deflate(entry.content) : entry.content
      let sum = UInt32(crc32(0, entry.content, uInt(entry.content.count)))
      let (outer, inner) = (Array(entry.name.utf8), Array((entry.innerName ?? entry.name).utf8))
      let place = bytes.count
      func header(_ name: [UInt8]) -> [UInt8] {
        Self.little([20, entry.flags, entry.isDeflated ? 8 : 0, 0, 0x21], 2)
          + Self.little([Int(sum &+ entry.checksumError), packed.count], 4)
          + Self.little([entry.claimedLength ?? entry.content.count], 4)
          + Self.little([name.count, 0], 2)
      }
      bytes += Self.little([0x0403_4B50], 4) + header(inner) + inner + packed
      directory += Self.little([0x0201_4B50], 4) + Self.little([20], 2) + header(outer)
      directory += Self.little([0, 0, 0], 2) + Self.little([0, place], 4) + outer
    }
    let count = claimedCount ?? entries.count
    return bytes + directory + Self.little([0x0605_4B50], 4) + Self.little([0, 0, count, count], 2)
      + Self.little([directory.count, bytes.count], 4) + Self.little([0], 2)
  }

  private static func little(_ numbers: [Int], _ width: Int) -> [UInt8] {
    numbers.flatMap { number in
      (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
  }

  private static func deflate(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(content.count))))
    var content = content
    let count = content.withUnsafeMutableBufferPointer { source in
      packed.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        _ = CZlib.deflate(&stream, Z_FINISH)
        return target.count - Int(stream.avail_out)
      }
    }
    return Array(packed.prefix(count))
  }
}
