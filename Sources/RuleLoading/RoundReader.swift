public import ComplianceModel

/// Reads the `round.yaml` of a round.
public enum RoundReader {
  /// The round of a file.
  ///
  /// - Parameters:
  ///   - file: The file, named as people should find it.
  ///   - id: Name of the round, such as `2018`.
  ///   - checklists: Identifiers of the checklists at hand.
  ///   - roster: The agencies that a round may name.
  /// - Returns: The round.
  /// - Throws: All mistakes at once.
  public static func read(
    _ file: RuleFile,
    id: String,
    checklists: [String],
    roster: Roster
  ) throws(RuleProblems) -> Round {
    let log = ProblemLog()
    guard let value = YAMLReader.read(file, log: log),
      let map = MapReader(value, as: .round, log: log)
    else { throw RuleProblems(log.problems) }
    var round = Round(id: id)
    round.title = map.text("title")
    round.checklists = known(map["checklists"], among: checklists, "指标体系", log)
    round.claims = map.choice("claims") ?? .full
    round.date = map["date"].flatMap { day($0, log) }
    if let share = map.decimal("rankedFrom") {
      let ratio = Ratio(Quantity(tenThousandths: share.tenThousandths))
      if ratio < .zero || ratio > .one {
        log.add(map.place(of: "rankedFrom"), "“rankedFrom” 应在 0 和 1 之间")
      }
      round.rankedFrom = ratio
    }
    round.hasReports = map["reports"] == nil ? !id.contains("H") : map.flag("reports")
    round.agencies = agencies(map["agencies"], of: roster, log)
    guard log.problems.isEmpty else { throw RuleProblems(log.problems) }
    return round
  }

  /// The agencies of a round: all of the roster, unless some are named.
  private static func agencies(
    _ value: YAMLValue?,
    of roster: Roster,
    _ log: ProblemLog
  ) -> [String] {
    let all = roster.agencies.map(\.id)
    guard let value, value.text != "roster" else { return all }
    return known(value, among: all, "名册中的机关", log)
  }

  private static func known(
    _ value: YAMLValue?,
    among known: [String],
    _ what: String,
    _ log: ProblemLog
  ) -> [String] {
    (value?.elementsOrSelf ?? []).compactMap { element in
      guard let name = element.text?.trimmed else { return nil }
      if !known.contains(name) { log.addUnknown(what, name, at: element.place, among: known) }
      return name
    }
  }

  private static func day(_ value: YAMLValue, _ log: ProblemLog) -> CalendarDay? {
    let day = CalendarDay(iso: value.text?.trimmed ?? "")
    if day == nil { log.add(value.place, "“date” 应写成 2019-03-31") }
    return day
  }
}
