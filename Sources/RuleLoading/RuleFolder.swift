import ComplianceModel

/// The rule files by what they are for.
struct RuleFolder {
  /// A form file: name without ending, and content if it can be read.
  typealias FormFile = (stem: String, value: YAMLValue?)
  /// A checklist whose index can be read, with its chapter files by name.
  typealias ChecklistFiles = (
    folder: String, index: YAMLValue, chapters: [String: YAMLValue?]
  )

  private(set) var vocabulary: YAMLValue?
  private(set) var findings: YAMLValue?
  private(set) var workdays: YAMLValue?
  /// Kinds of evidence tables; a folder of rules may do without them.
  private(set) var ledgers: YAMLValue?
  private(set) var forms: [FormFile] = []
  private(set) var checklists: [ChecklistFiles] = []

  private static let needed = ["vocabulary.yaml", "findings.yaml"]
  private static let known = needed + ["workdays.yaml", "ledgers.yaml"]

  init(_ files: [RuleFile], log: ProblemLog) {
    var folders: [String: [String: YAMLValue?]] = [:]
    var seen: Set<String> = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      guard seen.insert(file.name).inserted else {
        log.add(Self.start(of: file.name), "文件重复")
        continue
      }
      let parts = file.name.split(separator: "/").map(String.init)
      // Schemas are made from the table of keys, for editors only.
      let isSchema = parts.first == "schemas" && parts.count == 2 && parts[1].hasSuffix(".json")
      if parts.last == "README.md" || isSchema { continue }
      switch (parts.first, parts.count, parts.last?.hasSuffix(".yaml")) {
      case ("vocabulary.yaml", 1, _): vocabulary = YAMLReader.read(file, log: log)
      case ("findings.yaml", 1, _): findings = YAMLReader.read(file, log: log)
      case ("workdays.yaml", 1, _): workdays = YAMLReader.read(file, log: log)
      case ("ledgers.yaml", 1, _): ledgers = YAMLReader.read(file, log: log)
      case ("forms", 2, true):
        forms.append((String(parts[1].dropLast(".yaml".count)), YAMLReader.read(file, log: log)))
      case ("checklists", 3, true):
        folders[parts[1], default: [:]][parts[2]] = .some(YAMLReader.read(file, log: log))
      default:
        let hint = NearestName.hint(for: file.name, among: Self.known)
        log.add(Self.start(of: file.name), "未知的规则文件" + hint)
      }
    }
    for name in Self.needed where !seen.contains(name) {
      log.add(Self.start(of: name), "缺少这个文件")
    }
    for (folder, files) in folders.sorted(by: { $0.key < $1.key }) {
      var chapters = files
      guard let index = chapters.removeValue(forKey: "index.yaml") else {
        log.add(Self.start(of: "checklists/\(folder)/index.yaml"), "缺少这个文件")
        continue
      }
      if let index { checklists.append((folder, index, chapters)) }
    }
  }

  private static func start(of file: String) -> RulePlace {
    RulePlace(file: file, line: 1, column: 1)
  }
}
