internal import Assessment
internal import Foundation

/// Files out: each whole or not at all.
extension Workspace {
  /// Writes files below a folder, each whole or not at all.
  ///
  /// They come into being in a folder of their own and are moved to their places when they are
  /// complete: what a run leaves there that was killed, the next one takes away.
  func write(_ files: [OutputFile], to folder: String) throws {
    let stage = folder + "/.unfinished"
    try? manager.removeItem(atPath: stage)
    defer { try? manager.removeItem(atPath: stage) }
    do {
      try manager.createDirectory(atPath: stage, withIntermediateDirectories: true)
    } catch {
      throw Problem(description: "无法写入 \(folder)：请检查权限和磁盘空间")
    }
    for file in files {
      let place = folder + "/" + file.path
      do {
        try manager.createDirectory(
          at: URL(fileURLWithPath: place).deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(file.bytes).write(to: URL(fileURLWithPath: stage + "/file"))
        guard rename(stage + "/file", place) == 0 else {
          throw Problem(description: String(cString: strerror(errno)))
        }
      } catch {
        throw Problem(description: "无法写入 \(place)：请检查权限和磁盘空间")
      }
    }
  }

  /// Whether there is something at a path.
  func exists(_ path: String) -> Bool { manager.fileExists(atPath: path) }

  /// Writes one file, whole or not at all.
  func write(_ bytes: [UInt8], to path: String) throws {
    var isFolder: ObjCBool = false
    guard !path.isEmpty, !path.hasSuffix("/"),
      !manager.fileExists(atPath: path, isDirectory: &isFolder) || !isFolder.boolValue
    else { throw Problem(description: "“\(path)”不是文件名：请检查 --out") }
    let url = URL(fileURLWithPath: path)
    do {
      try manager.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw Problem(description: "无法写入 \(path)：请检查权限和磁盘空间")
    }
  }
}
