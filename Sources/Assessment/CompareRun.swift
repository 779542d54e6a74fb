public import ComplianceModel
internal import Evaluation
internal import Ingestion
internal import Rendering

/// What a comparison of two folders of scorecards came to.
public struct CompareRun: Sendable {
  /// A folder that `score` wrote, or a part of it.
  public struct Side: Sendable {
    /// The folder, as messages show it.
    public var folder: String
    /// Its scorecards, and whatever else may be one.
    public var files: [InputFile]

    /// Creates a side.
    public init(folder: String, files: [InputFile]) {
      self.folder = folder
      self.files = files
    }
  }

  /// The files to write, in a stable order.
  public var outputs: [OutputFile]
  /// Messages about scorecards that could not be read and rounds that were left out, for people.
  public var messages: [String]
  /// Number of agencies compared, each once for every checklist and pair of rounds.
  public var compared: Int
  /// Whether every scorecard could be read.
  public var isComplete: Bool

  /// Compares the rounds of two folders, pair by pair.
  public init(old: Side, new: Side, date: CalendarDay?) throws {
    let (before, now) = (CardFolder(old), CardFolder(new))
    let unreadable = before.unreadable + now.unreadable
    for side in [before, now] where side.cards.isEmpty {
      throw UseError.noScorecards(folder: side.folder, unreadable: side.unreadable)
    }
    let pairing = try RoundPairing(before, now)
    let comparisons = pairing.pairs.compactMap { pair -> Comparison? in
      guard var comparison = Comparer.compare(pair.old, pair.new) else { return nil }
      for index in comparison.onlyOld.indices {
        comparison.onlyOld[index].isUnreadable = now.isUnreadable(comparison.onlyOld[index].card)
      }
      for index in comparison.onlyNew.indices {
        comparison.onlyNew[index].isUnreadable = before.isUnreadable(comparison.onlyNew[index].card)
      }
      return comparison
    }
    messages = unreadable + pairing.notes
    outputs = try Self.render(comparisons, notes: messages, date: date)
    compared = comparisons.reduce(0) { $0 + $1.agencies.count }
    isComplete = unreadable.isEmpty
  }

  private static func render(
    _ comparisons: [Comparison],
    notes: [String],
    date: CalendarDay?
  ) throws -> [OutputFile] {
    let pages = try Pages()
    var outputs: [OutputFile] = []
    for comparison in comparisons {
      for agency in comparison.agencies {
        outputs += [
          OutputFile(
            path: OutputPath.rectificationHTML(agency),
            text: pages.rectification(agency, in: comparison, date: date)
          ),
          OutputFile(
            path: OutputPath.rectificationJSON(agency),
            text: ComparisonJSON.text(agency, in: comparison)
          ),
        ]
      }
    }
    return outputs + [
      OutputFile(
        path: OutputPath.comparison,
        text: pages.comparison(comparisons, notes: notes, date: date)
      ),
      OutputFile(path: OutputPath.agenciesCSV, text: AgenciesCSV.text(comparisons)),
      OutputFile(path: OutputPath.comparisonCSV, text: ComparisonCSV.text(comparisons)),
      OutputFile(
        path: OutputPath.rectificationWorkbook,
        bytes: RectificationWorkbook.bytes(comparisons, date: date)
      ),
    ]
  }
}
