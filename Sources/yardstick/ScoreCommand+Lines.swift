internal import ArgumentParser
internal import Assessment
internal import ComplianceModel
internal import Foundation

/// `yardstick score --format jsonl`: a filter between lists of reports and lines of results.
extension ScoreCommand {
  /// What a report is read from.
  private enum Source: Sendable {
    case path(String, name: String)
    case line(LineReader.Line)
  }

  /// A report on a line of its own.
  private struct HandedDocument: Decodable {
    var file: String
    var text: String?
    var base64: String?
  }

  /// Writes a line for every report among the paths; `-` stands for what comes on standard input.
  func writeLines(_ bench: Workbench) async throws {
    let workspace = Workspace()
    let (reports, rosters) = try workspace.reports(paths.filter { $0 != "-" }, except: out)
    let filter = ReportFilter(bench, beside: rosters, only: Set(options.checklist))
    for message in filter.messages { Terminal.complain(message) }
    var named = reports[...]
    var input: LineReader? = paths.contains("-") ? LineReader(0) : nil
    var isComplete = filter.messages.isEmpty
    try await filter.run(
      jobs: jobs,
      next: {
        if let report = named.popFirst() { return .path(report.path, name: report.name) }
        return input?.next().map(Source.line)
      },
      hasNext: { !named.isEmpty || input?.hasNext() ?? true },
      read: { Self.handed($0) },
      take: { line in
        isComplete = isComplete && line.isJudged
        try Terminal.write(line.text)
      }
    )
    if !isComplete { throw ExitStatus.unreadable.error }
  }

  private static func handed(_ source: Source) -> ReportFilter.Handed {
    switch source {
    case .path(let path, let name): return file(path, name: name)
    case .line(.tooLong):
      return .refused(name: "", reason: "这一行过长，不应超过 \(LineReader.longest / 1_048_576) MB")
    case .line(.text(let bytes)):
      let text = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
      if text.first == UInt8(ascii: "{") { return document(Data(text)) }
      let path = String(decoding: text, as: UTF8.self)
      if path.isEmpty { return .refused(name: "", reason: "这一行是空的") }
      return file(path, name: Layout(path).name)
    }
  }

  private static func file(_ path: String, name: String) -> ReportFilter.Handed {
    do {
      return .file(try Workspace().input(path, name: name))
    } catch {
      return .refused(name: path, reason: (error as? Workspace.Problem)?.description ?? "\(error)")
    }
  }

  private static func document(_ line: Data) -> ReportFilter.Handed {
    guard let document = try? JSONDecoder().decode(HandedDocument.self, from: line) else {
      return .refused(name: "", reason: "这一行不是 {\"file\": 文件名, \"text\": 正文} 形式的 JSON")
    }
    if let text = document.text {
      return .file(Workspace().input(Array(text.utf8), name: document.file))
    }
    guard let data = document.base64.flatMap({ Data(base64Encoded: $0) }) else {
      return .refused(name: document.file, reason: "缺少 text（正文），或 base64 有误")
    }
    return .file(Workspace().input([UInt8](data), name: document.file))
  }
}
