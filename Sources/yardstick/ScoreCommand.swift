internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// `yardstick score`: a round.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "评判一批年度报告，生成评分卡和排名。",
    discussion: """
      目录结构：reports/<轮次>/<机关>.txt（或 .html、.docx、.pdf），可附 reports/roster.csv 或 roster.xlsx（机关名册）；\
      轮次目录中可有 round.yaml（指标体系、自述采信办法、排名门槛）、evidence/（台账，.xlsx 或 .csv）、\
      judgements.csv（人工评定，由 yardstick review 生成的复核表填写而成）、selfscores.csv（自评分）。\
      有 round.yaml 的轮次，名册中没有报告的机关按未公布评分（不评报告的轮次除外，半年轮次缺省如此）。\
      也可直接给出一个装有报告的目录，年度和机关由标题识别。

      结果：每套指标体系、每个轮次有排名页 index.html、各机关评分卡、ranking.csv、items.csv、\
      results.xlsx（排名、失分清单、待定事项、全部考核点），以及通报草稿 notice.md。

      --format jsonl 逐份评判，不作排名，不用台账、上年报告和 round.yaml：每份报告的结论写成一行 JSON。\
      路径写 - 时由标准输入逐行读取，每行是一份报告的路径，或 {"file": 文件名, "text": 正文}（二进制文件用 base64）；\
      每行输入得一行结果，次序不变。
      """
  )

  @Argument(help: ArgumentHelp("报告文件或目录。", valueName: "路径"))
  var paths: [String] = ["reports"]

  @OptionGroup var options: RuleOptions

  @Option(name: .long, help: ArgumentHelp("输出目录。", valueName: "目录"))
  var out = "scorecards"

  @Option(name: .long, help: ArgumentHelp("同时处理的报告数。", valueName: "数量"))
  var jobs = 2

  @Option(
    name: .long,
    help: ArgumentHelp("印在结果上并用来核对评定有效期的日期；不给则不印，程序不读时钟。", valueName: "YYYY-MM-DD"),
    transform: DateOption.day
  )
  var date: CalendarDay?

  @Option(
    name: .long,
    help: ArgumentHelp("files：网页和表格；jsonl：每份报告的结果一行，写到标准输出。", valueName: "files|jsonl")
  )
  var format = Format.files

  /// What the results are written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case files
    case jsonl
  }

  @Flag(name: .long, help: "只输出出错信息。")
  var quiet = false

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs 应为 1 到 1024") }
    guard format == .jsonl || !paths.contains("-") else {
      throw ValidationError("路径 - 要与 --format jsonl 一起用")
    }
    guard format == .files || date == nil else {
      throw ValidationError("--date 只用于 --format files")
    }
  }

  func run() async throws {
    let bench = try options.load()
    let workspace = Workspace()
    do {
      guard format == .files else { return try await writeLines(bench) }
      let files = try workspace.inputs(paths, except: out)
      let writer = FolderWriter(out)
      defer { writer.finish() }
      let result = try await bench.score(
        files,
        only: Set(options.checklist),
        date: date,
        jobs: jobs,
        write: writer.write
      )
      for message in result.messages { Terminal.complain(message) }
      guard result.scored + result.absent > 0 || !result.isComplete else {
        Terminal.complain("\(paths.joined(separator: "、")) 中没有找到年度报告（.txt、.html、.docx、.pdf）")
        throw ExitStatus.wrongUsage.error
      }
      if !quiet {
        let absent = result.absent > 0 ? "，没有报告的机关 \(result.absent) 个" : ""
        Terminal.say("已评 \(result.scored) 份报告\(absent)，结果见 \(out)/index.html")
      }
      if !result.isComplete { throw ExitStatus.unreadable.error }
    } catch let problems as InputProblems {
      for message in problems.messages { Terminal.complain(message) }
      throw ExitStatus.wrongUsage.error
    } catch let problem as Workspace.Problem {
      Terminal.complain(problem.description)
      throw ExitStatus.wrongUsage.error
    }
  }
}
