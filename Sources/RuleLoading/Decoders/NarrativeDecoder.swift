import ComplianceModel

/// Reads how text speaks of the figures of a form.
struct NarrativeDecoder {
  private let scope: NameScope
  private let log: ProblemLog

  init(form: Form, log: ProblemLog) {
    self.log = log
    scope = NameScope(figures: form.figureNames.map(\.rawValue), hasFacts: false)
  }

  func decode(_ map: MapReader) -> Narrative {
    var narrative = Narrative(matters: map.maps("matters", as: .matter).map(matter))
    narrative.except = group(map["except"])
    narrative.elsewhere = group(map["elsewhere"])
    narrative.since = group(map["since"])
    narrative.region = group(map["region"])
    narrative.topics = group(map["topics"])
    narrative.admissions = group(map["admissions"])
    narrative.year = group(map["year"])
    narrative.rate = group(map["rate"])
    narrative.parts = group(map["parts"])
    narrative.open = group(map["open"])
    narrative.rest = group(map["rest"])
    narrative.less = group(map["less"])
    narrative.share = group(map["share"])
    narrative.rise = group(map["rise"])
    narrative.fall = group(map["fall"])
    narrative.level = group(map["level"])
    narrative.nearly = group(map["nearly"])
    narrative.before = group(map["before"])
    narrative.units = group(map["units"])
    return narrative
  }

  private func matter(_ map: MapReader) -> NarrativeMatter {
    NarrativeMatter(
      topic: group(map["topic"]),
      near: group(map["near"]),
      units: group(map["units"]),
      without: group(map["without"]),
      totals: group(map["totals"]),
      figures: map.maps("figures", as: .narrativeFigure).compactMap(figure),
      claims: map.maps("claims", as: .narrativeClaim).compactMap(claim),
      divisions: map.maps("divisions", as: .division).map { division in
        let parts = PhraseParser(groups: [:], log: log).groups(division["parts"])
        if parts.count == 1 { log.add(division.place(of: "parts"), "“parts” 至少要有两部分") }
        return NarrativeDivision(
          parts: parts,
          also: PhraseParser(groups: [:], log: log).groups(division["also"]),
          overlaps: division.flag("overlaps")
        )
      }
    )
  }

  private func figure(_ map: MapReader) -> NarrativeFigure? {
    let readings = map["or"]?.elementsOrSelf.compactMap { expression($0, .number) } ?? []
    guard let value = map["value"].flatMap({ expression($0, .number) }) else { return nil }
    return NarrativeFigure(
      title: map.text("title") ?? "",
      says: PhraseParser(groups: [:], log: log).groups(map["says"]),
      without: group(map["without"]),
      units: group(map["units"]),
      isPart: map.flag("part"),
      isNext: map.flag("next"),
      value: value,
      readings: readings
    )
  }

  private func claim(_ map: MapReader) -> NarrativeClaim? {
    guard let against = map["against"].flatMap({ expression($0, .condition) }) else { return nil }
    return NarrativeClaim(
      says: PhraseParser(groups: [:], log: log).groups(map["says"]),
      without: group(map["without"]),
      isTotal: map.flag("total"),
      against: against
    )
  }

  private func group(_ value: YAMLValue?) -> PhraseGroup {
    value.map(PhraseParser(groups: [:], log: log).group) ?? .none
  }

  private func expression(_ value: YAMLValue, _ demand: ExpressionParser.Demand) -> Expression? {
    ExpressionParser.parse(
      value,
      names: scope,
      demand: demand,
      log: log
    )
  }
}
