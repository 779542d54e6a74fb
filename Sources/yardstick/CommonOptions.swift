internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// Options that every command takes.
struct RuleOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("规则目录（默认 ./Rules，否则为程序自带的 Rules）。", valueName: "目录"))
  var rules: String?

  @Option(
    name: .long,
    help: ArgumentHelp("只用这套指标体系，不论适用对象；可重复。默认：全部，评分时为适用于该机关和年度的。", valueName: "标识")
  )
  var checklist: [String] = []

  /// Loads the rules; mistakes are printed one a line, and the command ends.
  func load() throws -> Workbench { try loadWithFolder().bench }

  /// The same with the folder that they were found in, for messages.
  func loadWithFolder() throws -> (bench: Workbench, folder: String) {
    let workspace = Workspace()
    do {
      let folder = try workspace.rulesFolder(rules)
      do {
        let bench = try workspace.workbench(below: folder)
        let unknown = bench.unknownChecklists(checklist)
        guard unknown.isEmpty else {
          let known = bench.checklists.map(\.id).joined(separator: "、")
          Terminal.complain("没有指标体系“\(unknown.joined(separator: "、"))”；现有：\(known)")
          throw ExitStatus.wrongUsage.error
        }
        return (bench, folder)
      } catch let problems as RuleProblems {
        RuleOptions.complain(problems, folder: folder)
        throw ExitStatus.wrongUsage.error
      }
    } catch let problem as Workspace.Problem {
      Terminal.complain(problem.description)
      throw ExitStatus.wrongUsage.error
    }
  }

  /// Prints mistakes in rules, `file:line:column: 错误: message`.
  static func complain(_ problems: RuleProblems, folder: String) {
    for problem in problems.problems {
      Terminal.complain("\(folder)/\(problem.place): 错误: \(problem.message)")
    }
    Terminal.complain("规则共有\(problems.problems.count)处错误")
  }
}

/// `--format` of the commands on one report.
enum FormatOption: String, ExpressibleByArgument, CaseIterable {
  case text
  case json

  var format: Workbench.TextFormat { self == .json ? .json : .text }
}
