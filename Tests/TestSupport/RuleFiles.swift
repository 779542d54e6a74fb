internal import Foundation

/// The shipped rule files, as the loader takes them.
public enum RuleFiles {
  /// Name below `Rules/` and text of every rule file, sorted by name.
  public static func all() throws -> [(name: String, text: String)] {
    let folder = Fixtures.root.appendingPathComponent("Rules")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try names.map { name in
      (name, try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }
}
