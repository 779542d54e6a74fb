internal import ArgumentParser
internal import Assessment
internal import ComplianceModel

/// What the commands on one report have in common.
struct ReportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("年度报告（文本、网页、.docx 或 .pdf）。", valueName: "文件"))
  var file: String

  @OptionGroup var rules: RuleOptions

  /// Loads rules, report and what lies beside it and runs `body`; what cannot be read ends with code 3.
  func withReport(_ body: (Workbench, InputFile, [InputFile]) throws -> Void) throws {
    let bench = try rules.load()
    let workspace = Workspace()
    do {
      let (input, beside) = try workspace.surroundings(of: file)
      for message in bench.messages(about: beside) { Terminal.complain(message) }
      try body(bench, input, beside)
    } catch let problem as Workspace.Problem {
      Terminal.complain(problem.description)
      throw ExitStatus.wrongUsage.error
    } catch let error as UseError {
      Terminal.complain(error.description)
      if case .unreadable = error { throw ExitStatus.unreadable.error }
      throw ExitStatus.wrongUsage.error
    }
  }
}

/// `yardstick check`: self-check of one draft.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "自查一份报告：哪里会失分、失多少、怎么改。"
  )

  /// From which severity on findings make the command fail.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case note
    case never

    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// In which form the result is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
    case csv
    case md
    case html
    case sarif

    var format: Workbench.CheckFormat {
      switch self {
      case .text: .text
      case .json: .json
      case .jsonl: .jsonl
      case .csv: .csv
      case .md: .md
      case .html: .html
      case .sarif: .sarif
      }
    }
  }

  @OptionGroup var report: ReportOptions

  @Option(name: .long, help: ArgumentHelp("输出格式。", valueName: "text|json|jsonl|csv|md|html|sarif"))
  var format = Format.text

  @Option(
    name: .long,
    help: ArgumentHelp("发现该级别及以上的问题时以 1 退出。", valueName: "error|warning|note|never")
  )
  var failOn = Threshold.error

  func run() throws {
    try report.withReport { bench, file, beside in
      let result = try bench.check(
        file,
        beside: beside,
        only: Set(report.rules.checklist),
        format: format.format,
        color: Terminal.hasColor
      )
      Terminal.say(result.text)
      if let threshold = failOn.severity, let gravest = result.gravest, gravest >= threshold {
        throw ExitStatus.findings.error
      }
    }
  }
}

/// `yardstick inspect`: what was understood of a report.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "显示对一份报告的理解：机关、年度、标题、语句、数据、存疑。"
  )

  @OptionGroup var report: ReportOptions

  @Option(
    name: .long,
    help: ArgumentHelp("输出格式；html 为可在浏览器中对照原文查看的网页。", valueName: "text|json|html")
  )
  var format = Format.text

  /// `--format` of this command.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case html

    var format: Workbench.ReadingFormat {
      switch self {
      case .text: .text(.text)
      case .json: .text(.json)
      case .html: .page
      }
    }
  }

  func run() throws {
    try report.withReport { bench, file, beside in
      Terminal.say(
        try bench.inspect(file, beside: beside, format: format.format, color: Terminal.hasColor)
      )
    }
  }
}

/// `yardstick explain`: how one item was judged.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "逐步说明一个考核点是怎样评判的。"
  )

  @OptionGroup var report: ReportOptions

  @Argument(help: ArgumentHelp("考核点标识，如 C05。", valueName: "考核点"))
  var item: String

  func run() throws {
    try report.withReport { bench, file, beside in
      Terminal.say(
        try bench.explain(
          file,
          item: item,
          beside: beside,
          only: Set(report.rules.checklist),
          color: Terminal.hasColor
        )
      )
    }
  }
}
