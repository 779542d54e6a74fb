internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// `yardstick compare`: what was mended between two rounds.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "对比两轮评分，生成各机关的整改清单：已整改、未整改、新增问题和得分变化。",
    discussion: """
      两个参数都是 score 的输出目录，或其中一轮的目录（scorecards/<指标体系>/<轮次>）。\
      两边有相同轮次的，按轮次对比；没有而各只有一轮的，这两轮对比，如 2018 和 2019、半年和全年。

      每个考核点的状态：已整改、部分整改、未整改、新增问题；有待定的不下结论；\
      考核要求或分值变了的单列，不算整改。\
      得分变化分为三部分，相加恰为总变化：表现变化（要求未变的考核点）、\
      规则变化（要求或分值变更、新增、取消的考核点）、结构变化（满分、适用范围、折算、封顶、加分、否决）。

      结果：index.html（各机关对比）、<指标体系>/<轮次>/<机关>.html（可打印的整改清单）和 .json、\
      rectification.xlsx（整改总表、整改清单）、agencies.csv、comparison.csv。

      退出码：0 正常；2 用法有误；3 部分评分卡无法读取（其余已对比）。
      """
  )

  @Argument(help: ArgumentHelp("原来的评分结果目录。", valueName: "原目录"))
  var old: String

  @Argument(help: ArgumentHelp("现在的评分结果目录。", valueName: "现目录"))
  var new: String

  @Option(name: .long, help: ArgumentHelp("输出目录。", valueName: "目录"))
  var out = "comparison"

  @Option(
    name: .long,
    help: ArgumentHelp("印在结果上的日期；不给则不印，程序不读时钟。", valueName: "YYYY-MM-DD"),
    transform: DateOption.day
  )
  var date: CalendarDay?

  @Flag(name: .long, help: "只输出出错信息。")
  var quiet = false

  func validate() throws {
    guard ![old, new, out].contains("") else { throw ValidationError("目录名不能为空") }
  }

  func run() throws {
    let workspace = Workspace()
    do {
      try check(workspace)
      let result = try CompareRun(
        old: CompareRun.Side(folder: old, files: workspace.scorecards(below: old)),
        new: CompareRun.Side(folder: new, files: workspace.scorecards(below: new)),
        date: date
      )
      for message in result.messages { Terminal.complain(message) }
      try workspace.write(result.outputs, to: out)
      if !quiet { Terminal.say("已对比 \(result.compared) 个机关，结果见 \(out)/index.html") }
      if !result.isComplete { throw ExitStatus.unreadable.error }
    } catch let problem as Workspace.Problem {
      Terminal.complain(problem.description)
      throw ExitStatus.wrongUsage.error
    } catch let error as UseError {
      Terminal.complain(error.description)
      throw ExitStatus.wrongUsage.error
    }
  }

  /// Three folders that do not lie within each other, so that nothing is compared with itself or
  /// written over.
  private func check(_ workspace: Workspace) throws {
    guard !workspace.isWithin(old, new), !workspace.isWithin(new, old) else {
      throw Workspace.Problem(description: "\(old) 与 \(new) 是同一目录，或一个在另一个之中：请给出两次不同的评分结果")
    }
    for folder in [old, new]
    where workspace.isWithin(out, folder) || workspace.isWithin(folder, out) {
      throw Workspace.Problem(description: "输出目录 \(out) 与 \(folder) 重叠，会改动评分结果：请用 --out 另选目录")
    }
  }
}
