internal import ArgumentParser

/// The command line: files in and out, exit codes; everything else is done by `Assessment`.
@main
struct Yardstick: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yardstick",
    abstract: "量尺：评判政府信息公开工作年度报告，生成评分卡和排名。",
    discussion: """
      第一次使用：在项目目录中运行 yardstick score，然后用浏览器打开 scorecards/index.html。

      退出码：0 正常；1 发现的问题达到 --fail-on 的级别（check）；2 用法或规则有误；\
      3 部分输入无法读取（其余已处理）。
      """,
    version: "0.1.0",
    subcommands: [
      ScoreCommand.self, CheckCommand.self, InspectCommand.self, ExplainCommand.self,
      ReviewCommand.self, CompareCommand.self, RulesCommand.self,
    ]
  )

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asyncCommand = command as? any AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch {
      // Wrong usage is 2 here, not ArgumentParser's 64, so that scripts see one table of codes.
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      guard code != .success else {
        print(message)
        return
      }
      if !message.isEmpty { Terminal.complain(message) }
      Terminal.exit(code == .validationFailure ? .wrongUsage : ExitStatus(code))
    }
  }
}
