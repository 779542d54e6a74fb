public import ComplianceModel
internal import Rendering

extension Workbench {
  /// What people still have to look at in one round.
  public struct ReviewRun: Sendable {
    /// The sheet, as CSV or as a workbook.
    public var sheet: [UInt8]
    /// Messages about inputs that could not be used, for people.
    public var messages: [String]
    /// Its number of agencies.
    public var agencies: Int
    /// Whether everything could be read.
    public var isComplete: Bool
  }

  /// The sheet of open items and findings of one round, to fill in and read back; without `round` there
  /// has to be only one.
  public func review(
    _ files: [InputFile],
    only wanted: Set<String>,
    round: String?,
    isWorkbook: Bool,
    date: CalendarDay?,
    jobs: Int
  ) async throws -> ReviewRun {
    let assessed = try await assess(files, only: wanted, date: date, jobs: jobs)
    let rounds = Set(assessed.run.leagues.map(\.round)).sorted(by: >)
    guard let chosen = round ?? rounds.first, rounds.contains(chosen) else {
      throw UseError.unknownRound(round ?? "", known: rounds)
    }
    guard round != nil || rounds.count == 1 else { throw UseError.severalRounds(rounds) }
    let cards = assessed.run.leagues.filter { $0.round == chosen }
      .flatMap { $0.entries.map(\.scorecard) }
    return ReviewRun(
      sheet: isWorkbook ? ReviewSheet.workbook(cards) : Array(ReviewSheet.csv(cards).utf8),
      messages: assessed.messages,
      agencies: Set(cards.map(\.agency.id)).count,
      isComplete: assessed.isComplete
    )
  }
}
