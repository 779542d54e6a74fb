internal import Foundation
public import Testing

/// Compares text with a file in `Snapshots/` beside the test.
///
/// A missing file, or the environment variable `RECORD_SNAPSHOTS`, writes the text and fails, so that
/// nobody takes a recording for a check.
public func expectSnapshot(
  _ actual: String,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name)
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  guard let recorded, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); read it and run again", sourceLocation: sourceLocation)
    return
  }
  guard recorded != actual else { return }
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = new.difference(from: old).map { change in
    switch change {
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    }
  }
  Issue.record(
    "\(name) differs:\n\(changes.prefix(20).joined(separator: "\n"))",
    sourceLocation: sourceLocation
  )
}
