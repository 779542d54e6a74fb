internal import Foundation

/// Files as the system has them: at the start of every run all rules are read, and `FileManager` takes
/// several times as long for each.
enum SystemFile {
  /// What lies at a path.
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  /// What lies at a path, links not followed; nil when there is nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// All bytes of a file; nil when it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while let start = buffer.baseAddress, filled < size {
        let count = read(descriptor, start + filled, size - filled)
        guard count > 0 else {
          isWhole = false
          return
        }
        filled += count
      }
    }
    return isWhole ? bytes : nil
  }

  /// What tells a file from another one that lay there before: size, and time of the last change.
  static func version(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
    let time = status.st_mtim
    #else
    let time = status.st_mtimespec
    #endif
    return "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }
}
