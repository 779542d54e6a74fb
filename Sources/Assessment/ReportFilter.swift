internal import ComplianceModel
internal import Evaluation
internal import Rendering

/// Judges reports one by one, each by itself, and tells the result on a line: what other programs put
/// between a list of files and a table.
///
/// There is no round here: no evidence tables, no year before, no other agencies to compare with.
public struct ReportFilter: Sendable {
  /// What was handed in.
  public enum Handed: Sendable {
    /// A file, read.
    case file(InputFile)
    /// Something that is none, by the name that the result is to bear.
    case refused(name: String, reason: String)
  }

  /// The result for one report.
  public struct Line: Sendable {
    /// JSON in UTF-8 with a line feed at its end.
    public var text: [UInt8]
    /// Whether the report could be judged.
    public var isJudged: Bool
  }

  /// What cannot be used of the roster, for people.
  public var messages: [String] { archive.messages }

  private let bench: Workbench
  private let archive: Archive
  private let wanted: Set<String>
  private let lines: ResultLineJSON

  /// A filter that knows agencies by the roster among `beside`, if there is one, and judges by all
  /// checklists that apply, or by those asked for.
  public init(_ bench: Workbench, beside: [InputFile], only wanted: Set<String>) {
    self.bench = bench
    self.wanted = wanted
    lines = ResultLineJSON(bench.assessor.names)
    archive = Archive(beside, kinds: bench.ledgerKinds, checklists: bench.checklists)
  }

  /// Judges everything that `next` gives, `jobs` at a time, and hands the lines on in that order.
  ///
  /// Memory does not grow with their number. `hasNext` tells whether `next` would answer at once; while
  /// it would not, results are handed on first. `read` is called by several threads.
  public func run<Element: Sendable>(
    jobs: Int,
    next: () -> Element?,
    hasNext: () -> Bool,
    read: @escaping @Sendable (Element) -> Handed,
    take: (Line) throws -> Void
  ) async throws {
    try await concurrentEach(
      jobs: jobs,
      next: next,
      hasNext: hasNext,
      { line(for: read($0)) },
      take: take
    )
  }

  /// The result for one report.
  public func line(for handed: Handed) -> Line {
    switch handed {
    case .refused(let name, let reason):
      return refusal(SourceFile(name: name, digest: ""), reason)
    case .file(let file):
      let source = SourceFile(name: file.shown, digest: file.digest)
      do throws(UseError) {
        let (report, agency) = try bench.identified(file, roster: archive.roster)
        let name = ReportFiles.round(of: file) ?? report.year.map(String.init) ?? ""
        let dossier = Dossier(agency: agency, round: name, report: report)
        let concerned = bench.checklists(
          for: agency,
          year: report.year,
          in: Round(id: name),
          only: wanted
        )
        guard !concerned.isEmpty else { return refusal(source, ScoredReport.notConcerned) }
        let summary = bench.assessor.summary(of: dossier, only: concerned)
        return Line(text: lines.bytes(source, report, summary), isJudged: true)
      } catch {
        if case .unreadable(_, let reason) = error { return refusal(source, reason) }
        return refusal(source, error.description)
      }
    }
  }

  private func refusal(_ file: SourceFile, _ reason: String) -> Line {
    Line(text: ResultLineJSON.bytes(file, error: reason), isJudged: false)
  }
}
