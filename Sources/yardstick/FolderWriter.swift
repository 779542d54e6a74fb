internal import Assessment
internal import Foundation

/// Writes files below a folder as they come, each whole or not at all.
///
/// They come into being in a folder of their own and are moved to their places when they are complete:
/// what a run leaves there that was killed, the next one takes away.
final class FolderWriter {
  private let folder: String
  private let manager = FileManager.default
  /// The folders that are known to be there.
  private var made: Set<String> = []

  private var stage: String { folder + "/.unfinished" }

  /// Begins; ``finish()`` has to follow, whatever happens.
  init(_ folder: String) {
    self.folder = folder
    try? manager.removeItem(atPath: stage)
  }

  /// Writes one file.
  func write(_ file: OutputFile) throws {
    let place = folder + "/" + file.path
    do {
      try make(URL(fileURLWithPath: stage))
      try make(URL(fileURLWithPath: place).deletingLastPathComponent())
      try Data(file.bytes).write(to: URL(fileURLWithPath: stage + "/file"))
      guard rename(stage + "/file", place) == 0 else {
        throw Workspace.Problem(description: String(cString: strerror(errno)))
      }
    } catch {
      throw Workspace.Problem(description: "无法写入 \(place)：请检查权限和磁盘空间")
    }
  }

  /// Takes away what is left of the work.
  func finish() { try? manager.removeItem(atPath: stage) }

  private func make(_ folder: URL) throws {
    guard made.insert(folder.path).inserted else { return }
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
  }
}
