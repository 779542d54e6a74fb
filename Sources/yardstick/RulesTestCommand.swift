internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

extension RulesCommand {
  /// `yardstick rules test`: the examples of the rules.
  struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "运行规则中的示例，列出结果与示例不符的。",
      discussion: """
        每个不符的示例列出位置、应为、实际为和判定理由，最后是合计。指定了合成的指标体系时，\
        运行其各组成部分的示例。

        退出码：0 全部通过；2 有示例不符，或规则、用法有误。
        """
    )

    @OptionGroup var options: RuleOptions

    @Option(name: .long, help: ArgumentHelp("只运行这个考核点的示例；可重复。", valueName: "考核点"))
    var item: [String] = []

    @Option(
      name: .long,
      help: ArgumentHelp("输出格式：文字，或供构建服务器读取的 JUnit XML。", valueName: "text|junit")
    )
    var format = TestFormatOption.text

    @Option(name: .long, help: ArgumentHelp("写入这个文件，终端只显示合计；默认显示在终端。", valueName: "文件"))
    var out: String?

    func run() throws {
      let (bench, folder) = try options.loadWithFolder()
      do {
        let run = try bench.test(
          only: Set(options.checklist),
          items: Set(item),
          format: format.format,
          folder: folder
        )
        if let out {
          try Workspace().write(Array(run.report.utf8), to: out)
          Terminal.say(run.summary)
        } else {
          Terminal.say(run.report)
        }
        if !run.passes { throw ExitStatus.wrongUsage.error }
      } catch let error as UseError {
        Terminal.complain(error.description)
        throw ExitStatus.wrongUsage.error
      } catch let problem as Workspace.Problem {
        Terminal.complain(problem.description)
        throw ExitStatus.wrongUsage.error
      }
    }
  }

  /// `--format` of `rules test`.
  enum TestFormatOption: String, ExpressibleByArgument, CaseIterable {
    case text
    case junit

    var format: Workbench.TestFormat { self == .junit ? .junit : .text }
  }
}
