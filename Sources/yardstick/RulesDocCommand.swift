internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

extension RulesCommand {
  /// `yardstick rules doc`: the handbook that is handed out before a round.
  struct DocCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "doc",
      abstract: "生成考核手册：指标、分值、要求、依据、评分办法、证据来源、失分整改和示例。",
      discussion: """
        每套指标体系一个文件，默认为 handbook/<标识>.html，可直接打印（A4 横向）。\
        --out - 显示在终端；这时 HTML 只能指定一套指标体系。
        """
    )

    @OptionGroup var options: RuleOptions

    @Option(name: .long, help: ArgumentHelp("网页或 Markdown。", valueName: "html|md"))
    var format = HandbookFormatOption.html

    @Option(name: .long, help: ArgumentHelp("输出目录；- 表示显示在终端。", valueName: "目录"))
    var out = "handbook"

    func validate() throws {
      guard !out.isEmpty else { throw ValidationError("--out 应写目录，或 -") }
    }

    func run() throws {
      let bench = try options.load()
      do {
        let files = try bench.handbooks(only: Set(options.checklist), format: format.format)
        guard out == "-" else {
          try Workspace().write(files, to: out)
          for file in files { Terminal.say("已生成 \(out)/\(file.path)") }
          return
        }
        guard format == .md || files.count == 1 else {
          let known = bench.checklists.map(\.id).joined(separator: "、")
          throw Workspace.Problem(description: "终端一次只能显示一套指标体系的网页：请用 --checklist 指定（\(known)）")
        }
        Terminal.say(files.map(\.text).joined(separator: "\n"))
      } catch let problem as Workspace.Problem {
        Terminal.complain(problem.description)
        throw ExitStatus.wrongUsage.error
      }
    }
  }

  /// `--format` of `rules doc`.
  enum HandbookFormatOption: String, ExpressibleByArgument, CaseIterable {
    case html
    case md

    var format: Workbench.HandbookFormat { self == .md ? .md : .html }
  }
}
