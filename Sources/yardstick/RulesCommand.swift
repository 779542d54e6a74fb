internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// `yardstick rules`: the rule files themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "规则文件：检查、测试、列出、生成考核手册和编辑器用的结构说明。",
    subcommands: [
      LintCommand.self, TestCommand.self, ListCommand.self, DocCommand.self, SchemaCommand.self,
    ]
  )

  /// `yardstick rules lint`: every mistake at once.
  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "检查规则文件：一次列出全部错误及其位置，并运行示例。"
    )

    @OptionGroup var options: RuleOptions

    func run() throws {
      let (bench, folder) = try options.loadWithFolder()
      let problems = bench.lint(only: Set(options.checklist))
      guard problems.isEmpty else {
        RuleOptions.complain(RuleProblems(problems), folder: folder)
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
      abstract: "列出指标体系：树形结构、分值、在总分中的权重、证据种类。",
      discussion: """
        权重是在总分中所占的百分比，四舍五入到两位小数；不计入总分的写明扣分、加分、否决或参考。\
        方括号里是考核点以什么为据：台账、报告、人工。
        """
    )

    @OptionGroup var options: RuleOptions

    func run() throws {
      let bench = try options.load()
      Terminal.say(bench.list(only: Set(options.checklist)))
    }
  }
}
