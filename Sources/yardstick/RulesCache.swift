internal import Assessment
internal import Crypto
internal import Foundation

/// Loaded rules, kept in the user's folder for caches until rules or program change.
///
/// Reading rule files takes a quarter of a second, most of a self-check; what comes of them is always the
/// same. Nothing depends on what lies there: it can be deleted at any time, and where nothing can be
/// written the files are read.
///
/// Files are known by what the system says of them: comparing their bytes would take as long as judging a
/// report.
struct RulesCache {
  /// How many sets of rules are kept.
  private static let most = 8

  private let folder: URL
  private let file: URL
  /// When the youngest of the files was changed, in seconds.
  private let changed: Int

  /// What was made of these files by this very program, which are called by their paths below `rules`; nil
  /// where there is no folder for caches, or something cannot be told from what lay there before.
  init?(_ names: [String], below rules: String) {
    guard let folder = Self.folder, let program = Bundle.main.executablePath,
      let version = SystemFile.version(of: program)
    else { return nil }
    var known = [program, version.text]
    var changed = 0
    for name in names {
      guard let version = SystemFile.version(of: rules + "/" + name) else { return nil }
      known += [name, version.text]
      changed = max(changed, version.changed)
    }
    let hash = SHA256.hash(data: Array(known.joined(separator: "\n").utf8))
    self.folder = folder
    self.changed = changed
    file = folder.appendingPathComponent(hash.text + ".rules")
  }

  /// The rules, if they are kept.
  func workbench() -> Workbench? {
    SystemFile.bytes(of: file.path).flatMap { Workbench(archive: $0) }
  }

  /// Keeps rules, and drops those that were kept first.
  ///
  /// Files that were changed just now are not known yet: clocks of file systems stand still for some
  /// milliseconds, in which they could be changed again.
  func keep(_ bench: Workbench) {
    let manager = FileManager.default
    try? manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(bench.archive()).write(to: file, options: .atomic)
    if let written = SystemFile.version(of: file.path), written.changed - changed < 2 {
      try? manager.removeItem(at: file)
    }
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
}
