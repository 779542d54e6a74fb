import ComplianceModel
import Yams

/// Takes a rule file apart.
///
/// Rules may come from anybody, so hostile YAML has to end in a message.
enum YAMLReader {
  /// Largest file in bytes; the longest checklists have 60 KB a file.
  private static let fileLimit = 500_000
  /// How many repeated keys of a file are told at once.
  private static let repeatedKeyLimit = 50
  /// Bytes that are read again at most: each repeated key makes that necessary.
  private static let rereadLimit = 4_000_000

  /// The content of a file; nil, with a problem, when it cannot be read.
  static func read(_ file: RuleFile, log: ProblemLog) -> YAMLValue? {
    guard file.text.utf8.count <= fileLimit else {
      // Before it is taken apart, which takes many times its size.
      let start = RulePlace(file: file.name, line: 1, column: 1)
      log.add(start, "文件过大，不应超过 \(fileLimit / 1_000) KB")
      return nil
    }
    var source = RuleSource(file)
    if let place = TreeGuard.anchorOfBomb(in: source) {
      log.add(place, TreeGuard.anchorMessage)
      return nil
    }
    if let place = TreeGuard.abyss(in: source) {
      log.add(place, TreeGuard.depthMessage)
      return nil
    }
    var text = file.text
    while true {
      do {
        return try value(of: text, source: source, log: log)
      } catch let YamlError.duplicatedKeysInMapping(names, context) {
        // Yams stops at repeated keys. One of them gets a name nobody can write, and reading goes
        // on, so that they do not hide the other mistakes of the file. The mark is the first name's.
        let name = names.first ?? ""
        log.add(source.place(context.mark), "键 \(name.quoted) 重复出现")
        guard source.renamedKeys < repeatedKeyLimit,
          source.renamedKeys * text.utf8.count < rereadLimit,
          let renamed = source.renamingKey(in: text, at: context.mark)
        else { return nil }
        text = renamed
      } catch {
        let problem = YAMLErrorText(error)
        let place = problem.position.map { source.place(line: $0.line, column: $0.column) }
        log.add(place ?? source.start, problem.message)
        return nil
      }
    }
  }

  private static func value(
    of text: String,
    source: RuleSource,
    log: ProblemLog
  ) throws -> YAMLValue? {
    // Without rules of resolution: texts stay texts, and no regular expression runs over keys.
    // The encoding is given because Yams else asks the environment.
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else {
      log.add(source.start, "文件是空的")
      return nil
    }
    // Nodes refer to their anchors weakly; the parser keeps them.
    return withExtendedLifetime(parser) {
      var treeGuard = TreeGuard(source: source, log: log)
      return treeGuard.accepts(root) ? YAMLValue(node: root, source: source) : nil
    }
  }
}

extension RuleSource {
  private static let firstMark: UInt32 = 0xE000

  /// The text with the key at `mark` made unique, every other place unchanged.
  fileprivate mutating func renamingKey(in text: String, at mark: Mark) -> String? {
    let current = SourceText(text)
    guard mark.line >= 1, mark.line <= current.lineCount,
      let unique = Unicode.Scalar(Self.firstMark + UInt32(renamedKeys))
    else { return nil }
    var scalars = current.scalars
    var offset = current.line(mark.line).start + mark.column - 1
    if offset < scalars.count, scalars[offset] == "\"" || scalars[offset] == "'" { offset += 1 }
    guard offset < scalars.count, !"[{?".unicodeScalars.contains(scalars[offset]) else {
      return nil
    }
    scalars[offset] = unique
    renamedKeys += 1
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether ``renamingKey(in:at:)`` made this key.
  func isRenamed(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first?.value, first >= Self.firstMark else { return false }
    return first < Self.firstMark + UInt32(renamedKeys)
  }
}
