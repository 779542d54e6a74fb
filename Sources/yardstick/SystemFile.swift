internal import Foundation

/// Files as the system has them: at the start of every run all rules are looked at, and `FileManager`
/// takes several times as long for each.
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

  /// What tells a file from another one that lay there before, and from itself before it was changed.
  struct Version {
    /// Which file it is, its size, and when its bytes and anything else of it were changed last.
    let text: String
    /// Time of the last change, in seconds; nobody can set it back.
    let changed: Int
  }

  static func version(of path: String) -> Version? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
    let (written, changed) = (status.st_mtim, status.st_ctim)
    #else
    let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    let times = [written, changed].map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
    return Version(
      text: "\(status.st_dev) \(status.st_ino) \(status.st_size) \(times)",
      changed: Int(changed.tv_sec)
    )
  }
}
