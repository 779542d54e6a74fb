public import Foundation

/// Where test material lies.
public enum Fixtures {
  /// The root of the package.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file below `Tests/Fixtures`.
  public static func url(_ name: String) -> URL {
    root.appendingPathComponent("Tests/Fixtures").appendingPathComponent(name)
  }

  /// The five real reports beside the package; nil where they are not at hand.
  ///
  /// They are required when `CI` is set: then their absence fails instead of skipping.
  public static let seeds: URL? = {
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/seeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Whether tests on the five real reports have to run.
  public static let seedsAreRequired = ProcessInfo.processInfo.environment["CI"] != nil

  /// The rows of a small CSV file below `Tests/Fixtures` as dictionaries by header.
  public static func rows(_ name: String) throws -> [[String: String]] {
    let text = try String(contentsOf: url(name), encoding: .utf8)
    var records = parse(text)
    guard !records.isEmpty else { return [] }
    let header = records.removeFirst()
    return records.filter { $0 != [""] }.map { record in
      Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func parse(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var quoted = false
    var characters = text.replacingOccurrences(of: "\r\n", with: "\n")[...]
    while let character = characters.popFirst() {
      switch (character, quoted) {
      case ("\"", true) where characters.first == "\"":
        field.append("\"")
        characters.removeFirst()
      case ("\"", _): quoted.toggle()
      case (",", false):
        record.append(field)
        field = ""
      case ("\n", false):
        record.append(field)
        records.append(record)
        (record, field) = ([], "")
      default: field.append(character)
      }
    }
    if !field.isEmpty || !record.isEmpty { records.append(record + [field]) }
    return records
  }
}
