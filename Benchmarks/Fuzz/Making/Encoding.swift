#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Text in the encodings in which Chinese offices save it.
enum Encoding: CaseIterable {
  case utf8, utf8Mark, utf16, utf16Mark, utf16Big, gb18030

  func bytes(_ text: [Unicode.Scalar]) -> [UInt8] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    let text = String(view)
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf8Mark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16Mark:
      return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16Big:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030: return Self.gb18030(Array(text.utf8)) ?? Array(text.utf8)
    }
  }

  private static func gb18030(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("GB18030", "UTF-8"),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var (left, room) = (input.count, output.count)
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard result != -1, left == 0 else { return nil }
    return output[..<(output.count - room)].map { UInt8(bitPattern: $0) }
  }
}
