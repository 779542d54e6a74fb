internal import Assessment
internal import Foundation

/// Files out: each whole or not at all.
extension Workspace {
  /// Writes files below a folder, each whole or not at all.
  func write(_ files: [OutputFile], to folder: String) throws {
    let writer = FolderWriter(folder)
    defer { writer.finish() }
    try files.forEach(writer.write)
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
