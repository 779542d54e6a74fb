import Foundation

/// Files of the repository, and others made from them, that inputs are made from.
struct Corpus {
  struct Rule {
    var name: String
    var bytes: [UInt8]
  }

  private(set) var texts: [[UInt8]] = []
  private(set) var pages: [[UInt8]] = []
  private(set) var printed: [[UInt8]] = []
  private(set) var words: [Pack] = []
  private(set) var books: [Pack] = []
  private(set) var tables: [[UInt8]] = []
  private(set) var people: [[UInt8]] = []
  private(set) var rules: [Rule] = []
  private(set) var rounds: [[UInt8]] = []

  /// Reads `reports`, `Rules` and `Tests/Fixtures` below the current folder, and the real reports in
  /// `seeds` where they are at hand.
  init(seeds: String) {
    for name in Self.files(below: "Rules") where name.hasSuffix(".yaml") {
      rules.append(Rule(name: name, bytes: Self.bytes("Rules/" + name)))
    }
    var names = ["reports", "Tests/Fixtures"].flatMap { folder in
      Self.files(below: folder).map { folder + "/" + $0 }
    }
    // What was found and kept must not change the inputs of a seed.
    names.removeAll { $0.contains("formats/fuzz/") }
    names += Self.files(below: seeds).map { seeds + "/" + $0 }
    for name in names { take(name) }
    let readable = texts.compactMap { String(validating: $0, as: UTF8.self) }
    for text in readable.prefix(40) {
      let lines = Lines(text)
      pages.append(Array(lines.page.utf8))
      printed.append(Array(lines.printed.utf8))
      words.append(MadeWord.pack(lines))
    }
  }

  private mutating func take(_ name: String) {
    let bytes = Self.bytes(name)
    switch URL(fileURLWithPath: name).pathExtension {
    case "txt": texts.append(bytes)
    case "html": pages.append(bytes)
    case "bbox": printed.append(bytes)
    case "docx": if let pack = Pack(bytes) { words.append(pack) }
    case "xlsx": if let pack = Pack(bytes) { books.append(pack) }
    case "csv":
      if name.contains("roster") || name.contains("judgements") || name.contains("selfscores") {
        people.append(bytes)
      } else {
        tables.append(bytes)
      }
    case "yaml":
      if name.hasSuffix("round.yaml") {
        rounds.append(bytes)
      } else {
        rules.append(Rule(name: "checklists/fuzz/index.yaml", bytes: bytes))
      }
    default: break
    }
  }

  /// Whether there is something of every kind: not outside the repository.
  var isComplete: Bool {
    ![texts, pages, printed, tables, people, rounds].contains { $0.isEmpty } && !rules.isEmpty
      && !words.isEmpty && !books.isEmpty
  }

  private static func bytes(_ path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  }

  private static func files(below folder: String) -> [String] {
    // A link to a folder would hold nothing.
    let place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: place)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.contains("/.") }.sorted()
  }
}
