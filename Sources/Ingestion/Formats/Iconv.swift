#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The character sets of the C library.
enum Iconv {
  /// The bytes in UTF-8; nil when one of them is not valid, or the C library lacks the character set.
  static func utf8(_ bytes: ArraySlice<UInt8>, from charset: String) -> [UInt8]? {
    let descriptor = iconv_open("UTF-8", charset)
    // The C library says that it lacks a character set by the address -1.
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // Two bytes of GB18030 become at most three of UTF-8, one stays one, four become four.
    var output = [CChar](repeating: 0, count: input.count * 2)
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, left) = (source.baseAddress, source.count)
        var (to, room) = (target.baseAddress, target.count)
        let converted = iconv(descriptor, &from, &left, &to, &room)
        // 0: everything was converted, and nothing in a way that cannot be undone.
        return converted == 0 && left == 0 ? target.count - room : nil
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }
}
