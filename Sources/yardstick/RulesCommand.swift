internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// `yardstick rules`: the rule files themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "检查和列出规则。",
    subcommands: [LintCommand.self, ListCommand.self]
  )

  /// `yardstick rules lint`: every mistake at once.
  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "检查规则文件：一次列出全部错误及其位置。"
    )

    @OptionGroup var options: RuleOptions

    func run() throws {
      let bench = try options.load()
      let problems = bench.lint(only: Set(options.checklist))
      guard problems.isEmpty else {
        RuleOptions.complain(RuleProblems(problems), folder: options.rules ?? "Rules")
        throw ExitStatus.wrongUsage.error
      }
      let items = bench.checklists.reduce(0) { $0 + $1.items.count }
      Terminal.say("规则无误：\(bench.checklists.count)套指标体系，共\(items)个考核点")
    }
  }

  /// `yardstick rules list`: the tree with its marks.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "列出指标体系：树形结构和分值。"
    )

    @OptionGroup var options: RuleOptions

    func run() throws {
      let bench = try options.load()
      Terminal.say(bench.list(only: Set(options.checklist)))
    }
  }
}
