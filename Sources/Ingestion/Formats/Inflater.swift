internal import CZlib

/// Unfolds deflated bytes piece by piece, so that nobody has to hold all of them.
///
/// Of bytes that promise to unfold to a length, not one more is unfolded.
struct Inflater {
  /// Bytes that are handed over at a time.
  private static let piece = 65_536

  /// Hands the unfolded bytes to `body` until it returns false; then no more is checked.
  ///
  /// `packed` is deflated without any header; `length` and `checksum` (CRC-32) are those of what it
  /// unfolds to.
  static func unfold(
    _ packed: ArraySlice<UInt8>,
    length: Int,
    checksum: UInt32,
    to body: (ArraySlice<UInt8>) throws(DocumentError) -> Bool
  ) throws(DocumentError) {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
      throw .damaged("无法解压")
    }
    defer { inflateEnd(&stream) }
    var rest = packed
    var left = length
    var sum: UInt32 = 0
    var buffer = [UInt8](repeating: 0, count: piece)
    var state = Z_OK
    while state != Z_STREAM_END {
      let (taken, given, result) = step(&stream, rest, &buffer)
      rest = rest.dropFirst(taken)
      state = result
      // A full buffer or an empty input ends a step; no progress means that the input is cut off.
      guard state == Z_OK || state == Z_STREAM_END, taken + given > 0 || state == Z_STREAM_END,
        given <= left
      else { throw .damaged("压缩内容有误") }
      left -= given
      sum = Self.checksum(buffer[..<given], after: sum)
      if given > 0, try !body(buffer[..<given]) { return }
    }
    guard left == 0, sum == checksum else { throw .damaged("校验值不符") }
  }

  /// CRC-32 of bytes behind others of which it is known.
  static func checksum(_ bytes: ArraySlice<UInt8>, after sum: UInt32 = 0) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: crc32(uLong(sum), bytes.baseAddress, uInt(bytes.count)))
    }
  }

  /// Unfolds once; how many bytes were taken and given, and what zlib says.
  private static func step(
    _ stream: inout z_stream,
    _ input: ArraySlice<UInt8>,
    _ output: inout [UInt8]
  ) -> (taken: Int, given: Int, result: Int32) {
    input.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        // zlib reads its input only, but its type does not say so.
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = uInt(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = uInt(target.count)
        let result = inflate(&stream, Z_NO_FLUSH)
        return (
          source.count - Int(stream.avail_in), target.count - Int(stream.avail_out), result
        )
      }
    }
  }
}
