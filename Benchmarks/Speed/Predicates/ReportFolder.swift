#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The texts of a folder.
struct ReportFolder: Sendable {
  /// In order of their bytes.
  let names: [String]
  private let descriptor: Int32

  init(_ path: String) throws {
    guard let folder = opendir(path) else { throw FileError(path: path) }
    descriptor = dup(dirfd(folder))
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    closedir(folder)
    self.names = names.sorted()
  }

  /// Reads a text into `buffer`, which grows to hold it, and tells its bytes.
  func read(_ name: String, into buffer: inout [UInt8]) throws -> Int {
    try Self.read(openat(descriptor, name, O_RDONLY), name, into: &buffer)
  }

  static func read(_ path: String) throws -> [UInt8] {
    var buffer: [UInt8] = []
    let count = try read(open(path, O_RDONLY), path, into: &buffer)
    return Array(buffer[..<count])
  }

  private static func read(
    _ file: Int32,
    _ path: String,
    into buffer: inout [UInt8]
  ) throws -> Int {
    guard file >= 0 else { throw FileError(path: path) }
    defer { close(file) }
    var count = 0
    while true {
      if buffer.count - count < 1 << 16 {
        buffer += Array(repeating: 0, count: max(1 << 16, buffer.count))
      }
      let taken = buffer.withUnsafeMutableBytes { bytes in
        systemRead(file, UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
      }
      guard taken >= 0 else { throw FileError(path: path) }
      count += taken
      // A file gives less than it is asked for at its end only.
      if count < buffer.count { return count }
    }
  }
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(file, bytes.baseAddress, bytes.count)
}

struct FileError: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path) cannot be read" }
}
