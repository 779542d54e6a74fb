internal import ComplianceModel
internal import Ingestion
internal import Rendering

/// The scorecards in a folder; what they say of themselves counts, not where they lie.
struct CardFolder {
  /// The folder, as messages show it.
  let folder: String
  /// The readable ones, as their files are named.
  private(set) var cards: [ScorecardRecord] = []
  /// Those that could not be read, each with the reason.
  private(set) var unreadable: [String] = []
  /// Names of their files without folders.
  private var unreadableNames: Set<String> = []

  init(_ side: CompareRun.Side) {
    folder = side.folder
    var taken: [CardKey: String] = [:]
    for file in side.files.sorted(by: { $0.name < $1.name }) where Self.isWanted(file) {
      do throws(ScorecardError) {
        let card = try ScorecardReader.read(file.bytes)
        if let first = taken[CardKey(card)] {
          unreadable.append("\(file.shown)：与 \(first) 是同一机关同一轮次的评分卡，只采用了前者：请删去一份")
        } else {
          taken[CardKey(card)] = file.shown
          cards.append(card)
        }
      } catch {
        unreadable.append("\(file.shown)：\(error)")
        unreadableNames.insert(file.stem)
      }
    }
  }

  /// Whether a scorecard of the same agency could not be read.
  func isUnreadable(_ card: ScorecardRecord) -> Bool {
    unreadableNames.contains(OutputPath.safeName(card.agency.id))
  }

  /// The checklists in order of their identifiers.
  var checklists: [String] { Set(cards.map(\.checklist.id)).sorted() }

  /// The rounds of a checklist in order.
  func rounds(_ checklist: String) -> [String] {
    Set(cards.filter { $0.checklist.id == checklist }.map(\.round)).sorted()
  }

  /// The scorecards of a round.
  func cards(_ checklist: String, _ round: String) -> [ScorecardRecord] {
    cards.filter { $0.checklist.id == checklist && $0.round == round }
  }

  /// The record of a run lies among the scorecards.
  private static func isWanted(_ file: InputFile) -> Bool {
    file.fileExtension == "json" && file.stem + ".json" != OutputPath.run
  }

  private struct CardKey: Hashable {
    let checklist: String
    let round: String
    let agency: String

    init(_ card: ScorecardRecord) {
      (checklist, round, agency) = (card.checklist.id, card.round, card.agency.id)
    }
  }
}
