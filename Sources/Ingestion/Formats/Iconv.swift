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
    convert(bytes, from: charset, to: "UTF-8", mostBroken: 0)
  }

  /// The bytes in UTF-8, with `\u{FFFD}` for every byte that is not valid; nil when there are too many.
  static func repairedUTF8(_ bytes: ArraySlice<UInt8>, from charset: String) -> [UInt8]? {
    convert(bytes, from: charset, to: "UTF-8", mostBroken: 1_000)
  }

  /// UTF-8 in another character set; nil when it lacks one of the characters.
  static func fromUTF8(_ bytes: [UInt8], to charset: String) -> [UInt8]? {
    convert(bytes[...], from: "UTF-8", to: charset, mostBroken: 0)
  }

  private static func convert(
    _ bytes: ArraySlice<UInt8>,
    from: String,
    to: String,
    mostBroken: Int
  ) -> [UInt8]? {
    let descriptor = iconv_open(to, from)
    // The C library says that it lacks a character set by the address -1.
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // Two bytes of GB18030 become at most three of UTF-8, one stays one, four become four; broken ones
    // become three.
    var output = [CChar](repeating: 0, count: input.count * 2 + 3 * mostBroken + 4)
    var broken = 0
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, left) = (source.baseAddress, source.count)
        var (to, room) = (target.baseAddress, target.count)
        while true {
          let converted = iconv(descriptor, &from, &left, &to, &room)
          // 0: everything was converted, and nothing in a way that cannot be undone.
          if converted == 0 && left == 0 { return target.count - room }
          guard converted == -1, left > 0, broken < mostBroken, room >= 3 else { return nil }
          broken += 1
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
          }
          room -= 3
          from = from?.advanced(by: 1)
          left -= 1
        }
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }
}
