internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// `yardstick review`: what people still have to look at.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "生成人工复核表：一轮中全部待定、失效的考核点和查出的问题。",
    discussion: """
      填写各行末尾的 结论、分值、等级、理由、评定人、日期、有效期、阶段（不评的行留空），存为 \
      reports/<轮次>/judgements.csv，再次评分即生效；后来的复核表另存为 judgements-复核.csv 等，与前者并存。

      结论：考核点写 符合、部分符合、不符合、不适用，也可只写分值或等级；问题写 属实 或 不属实（须写理由）。\
      阶段：初评（默认）、反馈、复核、终评；裁定分歧的写 裁定。\
      指纹照抄：考核要求或所引原文变了，该评定即失效。
      """
  )

  @Argument(help: ArgumentHelp("报告文件或目录。", valueName: "路径"))
  var paths: [String] = ["reports"]

  @OptionGroup var options: RuleOptions

  @Option(name: .long, help: ArgumentHelp("输出文件（.csv 或 .xlsx）；- 表示显示在终端。", valueName: "文件"))
  var out = "review.csv"

  @Option(name: .long, help: ArgumentHelp("轮次，如 2018；只有一轮时可省略。", valueName: "轮次"))
  var round: String?

  @Option(
    name: .long,
    help: ArgumentHelp("用来核对有效期的日期。", valueName: "YYYY-MM-DD"),
    transform: DateOption.day
  )
  var date: CalendarDay?

  @Option(name: .long, help: ArgumentHelp("同时处理的报告数。", valueName: "数量"))
  var jobs = 2

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs 应为 1 到 1024") }
    guard !out.isEmpty else { throw ValidationError("--out 应写文件名，或 -") }
  }

  func run() async throws {
    let bench = try options.load()
    let workspace = Workspace()
    do {
      // Nobody's decisions are lost because the command was run again.
      guard out == "-" || !workspace.exists(out) else {
        throw Workspace.Problem(description: "\(out) 已存在，其中可能有填好的评定，不予覆盖：请用 --out 另起文件名")
      }
      let review = try await bench.review(
        try workspace.inputs(paths, except: out),
        only: Set(options.checklist),
        round: round,
        isWorkbook: out.lowercased().hasSuffix(".xlsx"),
        date: date,
        jobs: jobs
      )
      for message in review.messages { Terminal.complain(message) }
      if out == "-" {
        Terminal.say(String(decoding: review.sheet, as: UTF8.self))
      } else {
        try workspace.write(review.sheet, to: out)
        Terminal.say("已生成 \(out)：\(review.agencies) 个机关")
      }
      if !review.isComplete { throw ExitStatus.unreadable.error }
    } catch let problems as InputProblems {
      for message in problems.messages { Terminal.complain(message) }
      throw ExitStatus.wrongUsage.error
    } catch let problem as Workspace.Problem {
      Terminal.complain(problem.description)
      throw ExitStatus.wrongUsage.error
    } catch let error as UseError {
      Terminal.complain(error.description)
      throw ExitStatus.wrongUsage.error
    }
  }
}
