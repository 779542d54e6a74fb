#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Standard output and error, and the end of the program.
enum Console {
  /// Writes all bytes to standard output.
  static func write(_ bytes: [UInt8]) throws {
    guard write(bytes, to: STDOUT_FILENO) else { throw FileError(path: "standard output") }
  }

  /// Ends the program with a message.
  static func end(_ message: String, _ status: Int32) -> Never {
    _ = write(Array((message + "\n").utf8), to: STDERR_FILENO)
    exit(status)
  }

  /// Whether all could be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = systemWrite(descriptor, part)
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
