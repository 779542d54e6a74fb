internal import ComplianceModel
internal import Ingestion

/// What people wrote beside the reports: judgements, and the marks that agencies give themselves.
///
/// `<round>/judgements.csv` is for the whole round, `<round>/<agency>/judgements.csv` for one agency; so
/// with `selfscores.csv`. Several files stand side by side when a dash and a word follow the name, as in
/// `judgements-复核.csv`: nothing has to be deleted to add something.
struct PeopleFiles: Sendable {
  /// What could not be used, for people, in order of the files.
  private(set) var messages: [String] = []
  /// What to say of names that the roster does not know, in case no report is theirs either.
  private var strangers: [(agency: String, message: String)] = []
  private var judgements: [Owner: [Judgement]] = [:]
  private var selfScores: [Owner: [SelfScore]] = [:]

  /// Whose it is and of which round; nil when it serves every round.
  private struct Owner: Hashable {
    var round: String?
    var agency: String
  }

  /// The two kinds of files.
  enum Kind: String, CaseIterable {
    case judgements
    case selfscores

    /// The kind of a file; nil for any other.
    init?(_ name: String) {
      let stem = String(name.split(separator: "/").last ?? "")
      guard [".csv", ".xlsx"].contains(where: stem.hasSuffix),
        let kind = Kind.allCases.first(where: {
          stem.fileStem == $0.rawValue || stem.hasPrefix($0.rawValue + "-")
        })
      else { return nil }
      self = kind
    }
  }

  init(_ files: [InputFile], roster: Roster, checklists: [Checklist]) {
    let own = files.filter {
      Kind($0.name) != nil && !$0.name.split(separator: "/").contains("evidence")
    }
    // Most reports stand alone: then nothing of the checklists is asked for.
    guard !own.isEmpty else { return }
    let names = RuleNaming(checklists)
    for file in own.sorted(by: { $0.name < $1.name }) {
      guard let kind = Kind(file.name) else { continue }
      var part = PeopleFile(file, roster: roster, names: names)
      let round = ReportFiles.round(of: file)
      do throws(DocumentError) {
        switch kind {
        case .judgements:
          for (agency, judgement) in part.judgements(try JudgementReader.read(file.bytes)) {
            judgements[Owner(round: round, agency: agency), default: []].append(judgement)
          }
        case .selfscores:
          for (agency, score) in part.selfScores(try SelfScoreReader.read(file.bytes)) {
            selfScores[Owner(round: round, agency: agency), default: []].append(score)
          }
        }
      } catch {
        part.tell(error.description, nil)
      }
      messages += part.messages
      strangers += part.strangers
    }
  }

  /// What could not be used because neither the roster nor any of these agencies has such a name.
  func messages(besides agencies: [(agency: Agency, folder: String)]) -> [String] {
    let known = Set(
      agencies.flatMap {
        EvidenceDivision.keys(of: $0.agency) + EvidenceDivision.keys(ofFolder: $0.folder)
      }
    )
    return strangers.filter { !known.contains($0.agency) }.map(\.message)
  }

  /// The judgements about an agency in a round; `folder` is the name its report was filed under.
  func judgements(for agency: Agency, round: String, folder: String) -> [Judgement] {
    owners(agency, round, folder).flatMap { judgements[$0] ?? [] }
  }

  /// What an agency gives itself in a round.
  func selfScores(for agency: Agency, round: String, folder: String) -> [SelfScore] {
    owners(agency, round, folder).flatMap { selfScores[$0] ?? [] }
  }

  private func owners(_ agency: Agency, _ round: String, _ folder: String) -> [Owner] {
    var seen: Set<String> = []
    let keys = (EvidenceDivision.keys(of: agency) + EvidenceDivision.keys(ofFolder: folder))
      .filter { seen.insert($0).inserted }
    return [nil, round].flatMap { round in keys.map { Owner(round: round, agency: $0) } }
  }
}
