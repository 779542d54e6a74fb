internal import Assessment
internal import ComplianceModel
internal import Foundation

/// Loaded rules, kept in the user's folder for caches until rules or program change.
///
/// Reading rule files takes a quarter of a second, most of a self-check; what comes of them is always the
/// same. Nothing depends on what lies there: it can be deleted at any time, and where nothing can be
/// written the files are read.
struct RulesCache {
  /// How many sets of rules are kept.
  private static let most = 8

  private let folder: URL
  private let file: URL

  /// What was made of files with this digest and these names by this very program; nil where there is no
  /// folder for caches, or the program cannot be told from others.
  init?(digest: String, names: [String]) {
    guard let folder = Self.folder, let program = Self.program else { return nil }
    let hash = StableHash.fnv1a((names + [program]).joined(separator: "\n"))
    self.folder = folder
    let name = digest + "-" + StableHash.hexadecimal(hash, digits: 16)
    file = folder.appendingPathComponent(name + ".rules")
  }

  /// The rules, if they are kept.
  func workbench() -> Workbench? {
    SystemFile.bytes(of: file.path).flatMap { Workbench(archive: $0) }
  }

  /// Keeps rules, and drops those that were kept first.
  func keep(_ bench: Workbench) {
    let manager = FileManager.default
    try? manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(bench.archive()).write(to: file, options: .atomic)
    let kept = try? manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let rules = (kept ?? []).filter { $0.pathExtension == "rules" }.map { ($0, Self.time($0)) }
    for (old, _) in rules.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.most) {
      try? manager.removeItem(at: old)
    }
  }

  private static func time(_ file: URL) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  /// `~/.cache/yardstick`, or what the system has in its place.
  private static var folder: URL? {
    if let folder = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") {
      return URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent("yardstick")
    }
    return FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appendingPathComponent("yardstick")
  }

  /// What tells this program from the one before: its file, size and time.
  private static var program: String? {
    guard let path = Bundle.main.executablePath, let version = SystemFile.version(of: path) else {
      return nil
    }
    return "\(path) \(version)"
  }
}
