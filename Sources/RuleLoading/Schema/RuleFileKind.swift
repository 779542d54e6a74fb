/// A kind of rule file: what lies where in the folder of rules.
enum RuleFileKind: String, Sendable, CaseIterable {
  case vocabulary
  case findings
  case ledgers
  case workdays
  case form
  case checklist
  case chapter
  /// Not among the rules but beside the reports.
  case round

  /// The kind of a file by its path below the folder of rules; nil for one that is no rule file.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard parts.last?.hasSuffix(".yaml") == true else { return nil }
    switch (parts.first, parts.count, parts.last) {
    case ("forms", 2, _): self = .form
    case ("checklists", 3, "index.yaml"): self = .checklist
    case ("checklists", 3, _): self = .chapter
    case (let name?, 1, _):
      self.init(rawValue: String(name.dropLast(".yaml".count)))
      guard [.vocabulary, .findings, .ledgers, .workdays].contains(self) else { return nil }
    default: return nil
    }
  }

  /// What the whole file is.
  var map: MapKind {
    switch self {
    case .vocabulary: .vocabulary
    case .findings: .findingFile
    case .ledgers: .ledgerFile
    case .workdays: .workdayFile
    case .form: .form
    case .checklist: .checklist
    case .chapter: .chapter
    case .round: .round
    }
  }

  /// Name of its schema in the folder `schemas`.
  var schemaName: String { rawValue + ".schema.json" }

  /// What it is called, in Chinese.
  var title: String {
    switch self {
    case .vocabulary: "词汇：同义词组、章节概念、提示词（vocabulary.yaml）"
    case .findings: "审核能发现的问题（findings.yaml）"
    case .ledgers: "台账的种类（ledgers.yaml）"
    case .workdays: "工作日历（workdays.yaml）"
    case .form: "统计表的表式（forms/*.yaml）"
    case .checklist: "指标体系（checklists/*/index.yaml）"
    case .chapter: "指标体系的章节（checklists/*/*.yaml）"
    case .round: "考核轮次（reports/*/round.yaml）"
    }
  }
}
