internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

extension RulesCommand {
  /// `yardstick rules schema`: JSON Schemas for editors.
  struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "生成规则文件的 JSON Schema，供编辑器补全和提示。",
      discussion: """
        默认写入规则目录的 schemas/。规则文件第一行写 \
        # yaml-language-server: $schema=… 后，编辑器即按它提示；名称、合计和表达式仍由 rules lint 检查。
        """
    )

    @Option(name: .long, help: ArgumentHelp("规则目录（默认 ./Rules，否则为程序自带的 Rules）。", valueName: "目录"))
    var rules: String?

    @Option(name: .long, help: ArgumentHelp("输出目录；默认为规则目录的 schemas。", valueName: "目录"))
    var out: String?

    func run() throws {
      do {
        let workspace = Workspace()
        let folder = try out ?? workspace.rulesFolder(rules) + "/schemas"
        let files = RuleSchemas.files()
        try workspace.write(files, to: folder)
        Terminal.say("已生成 \(files.count) 个文件，见 \(folder)")
      } catch let problem as Workspace.Problem {
        Terminal.complain(problem.description)
        throw ExitStatus.wrongUsage.error
      }
    }
  }
}
