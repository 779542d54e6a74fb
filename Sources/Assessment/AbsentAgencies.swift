internal import ComplianceModel

/// The agencies that should be in a round and filed no report.
struct AbsentAgencies {
  private(set) var agencies: [(agency: Agency, round: Round)] = []
  /// Where it cannot be told who published nothing, for people.
  private(set) var messages: [String] = []

  /// What tells the reports of agencies and rounds apart.
  static func key(_ round: String, _ agency: String) -> String { round + "/" + agency }

  /// Finds who is absent; `owners` has the ``key`` of every file, nil where it could not be read.
  ///
  /// A file that cannot be read is not a report that was not published: its agency is left out, and
  /// where nobody can tell whose it is, all that seem to be absent are.
  init(_ rounds: Rounds, _ roster: Roster, _ owners: [String?], _ files: [InputFile]) {
    var present: Set<String> = []
    var isUncertain: Set<String> = []
    for (owner, file) in zip(owners, files) {
      if let owner {
        present.insert(owner)
      } else if let round = ReportFiles.round(of: file) {
        let name = ReportFiles.owner(of: file)
        if let agency = roster.agency(id: name) ?? roster.agency(named: name) {
          present.insert(Self.key(round, agency.id))
        } else {
          isUncertain.insert(round)
        }
      }
    }
    for round in rounds.declared {
      let absent = roster.agencies.filter { agency in
        let isAsked = round.agencies?.contains(agency.id) ?? false
        return isAsked && !(round.hasReports && present.contains(Self.key(round.id, agency.id)))
      }
      if isUncertain.contains(round.id), round.hasReports, !absent.isEmpty {
        let names = absent.map(\.name).joined(separator: "、")
        messages.append("\(round.id)：有不能读取、也不知属于哪个机关的文件，暂不能认定未公布的机关：\(names)")
      } else {
        agencies += absent.map { ($0, round) }
      }
    }
  }
}
