internal import ComplianceModel

/// A number of the text and the figure it tells of.
struct FigureMention {
  /// Index of the number.
  var told: Int
  /// The figure.
  var key: NarrativeTable.Key
}

/// Finds which numbers of the text tell of which figures.
struct FigureMatcher {
  let text: NarrativeText
  /// Whether numbers for a whole region are those of the table.
  let coversRegion: Bool

  /// Every number with the figures it can be about.
  func mentions() -> [[FigureMention]] {
    text.told.indices.map { index in
      let told = text.told[index]
      guard isUsable(told) else { return [] }
      let words = text.words(in: told.context)
      var tried: [NarrativeTable.Key] = []
      var found: [FigureMention] = []
      for hit in words {
        for key in text.table.figures[hit.phrase] where !tried.contains(key) {
          tried.append(key)
          if isTold(key, told, words) { found.append(FigureMention(told: index, key: key)) }
        }
      }
      return found
    }
  }

  private func isUsable(_ told: ToldNumber) -> Bool {
    guard !told.isElsewhen || told.isNext, !told.isPercent, told.change == nil else {
      return false
    }
    // What is carried forward is told of the year to come.
    if told.isNext { return true }
    switch text.report.statements[told.statement].stance {
    case .some(.done), .some(.none), nil: return true
    case .required, .planned, .shortcoming, .basis: return false
    }
  }

  private func isTold(
    _ key: NarrativeTable.Key,
    _ told: ToldNumber,
    _ words: [PhraseAutomaton.Hit]
  ) -> Bool {
    let matter = text.table.matters[key.matter]
    let counted = matter.figures[key.item]
    guard !told.hasUnit || counted.units.contains(told.unit),
      counted.figure.isPart || !told.isPart, counted.figure.isNext || !told.isNext
    else { return false }
    for (place, group) in counted.says.enumerated()
    where !words.contains(where: { group.contains($0.phrase) }) {
      // 结转2026年办理 names the year to come by its number.
      guard place > 0, counted.figure.isNext, told.isNext else { return false }
    }
    for hit in words {
      if matter.without.contains(hit.phrase) || counted.without.contains(hit.phrase)
        || !coversRegion && text.table.region.contains(hit.phrase)
      {
        return false
      }
      // 上年 in 上年结转 belongs to what is said.
      if text.table.elsewhere.contains(hit.phrase),
        !words.contains(where: { said in
          said.range.lowerBound <= hit.range.lowerBound
            && hit.range.upperBound <= said.range.upperBound
            && counted.says.contains { $0.contains(said.phrase) }
        })
      {
        return false
      }
    }
    // 政府网站发挥主渠道作用，公开政府信息4175条: what the clause before speaks of goes on.
    if !counted.figure.isPart, matter.topic.isEmpty, let lead = told.lead,
      text.holds(counted.without, in: lead)
    {
      return false
    }
    return text.isNear(matter, told.statement)
      && text.isAbout(matter, at: told.context.upperBound, statement: told.statement)
  }
}
