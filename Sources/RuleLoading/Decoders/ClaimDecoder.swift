import ComplianceModel

/// Reads a statement that is looked for in words or in a figure.
struct ClaimDecoder {
  let names: RuleNames
  let log: ProblemLog

  /// The claim of a map; nil when it makes none.
  func decode(_ map: MapReader) -> Claim? {
    checkCompany(map)
    guard map["listed"] == nil, map["says"] != nil || map["figure"] != nil else { return nil }
    return claim(map)
  }

  /// A claim for each listed subject; nil when none is listed.
  func listed(_ map: MapReader) -> [Claim]? {
    guard let listed = map["listed"] else { return nil }
    for key in ["says", "figure", "agrees"] where map[key] != nil {
      log.add(map.place(of: key), "“listed” 与 \(key.quoted) 不能同时写")
    }
    let phrases = PhraseParser(groups: names.groups, log: log)
    var seen: Set<String> = []
    return listed.elementsOrSelf.map { subject in
      if !seen.insert(subject.text?.trimmed ?? "").inserted {
        log.add(subject.place, "主题 \((subject.text ?? "").quoted) 重复")
      }
      var claim = claim(map)
      claim.says = phrases.group(subject)
      return claim
    }
  }

  private func claim(_ map: MapReader) -> Claim {
    let phrases = PhraseParser(groups: names.groups, log: log)
    var claim = Claim()
    claim.says = map["says"].map(phrases.group)
    claim.with = phrases.groups(map["with"])
    claim.without = phrases.groups(map["without"])
    claim.about = map["about"].map(phrases.group)
    claim.within = map.choice("within") ?? claim.within
    claim.sections = ConceptDecoder(names: names, log: log).decode(map["in"])
    claim.headings = map.flag("headings")
    if map["stances"] != nil { claim.stances = map.choices("stances") }
    claim.cited = map.flag("cited")
    claim.figure = map["figure"].flatMap {
      ExpressionParser.parse($0, names: names.scope, demand: .condition, log: log)
    }
    claim.zero = map.choice("zero") ?? claim.zero
    claim.agrees = map["agrees"].flatMap(figureName)
    return claim
  }

  /// Keys that say more about a subject need one; else they would be read and do nothing.
  private func checkCompany(_ map: MapReader) {
    guard !map.mentions("says", "listed") else { return }
    let details = [
      "with", "without", "about", "within", "in", "headings", "stances", "cited", "agrees",
    ]
    for key in details where map[key] != nil {
      log.add(map.place(of: key), "\(key.quoted) 需要同时写 “says”")
    }
    if map["zero"] != nil, !map.mentions("figure") {
      log.add(map.place(of: "zero"), "“zero” 需要同时写 “says” 或 “figure”")
    }
  }

  private func figureName(_ value: YAMLValue) -> FigureName? {
    guard let name = value.text?.trimmed else { return nil }
    if let figures = names.scope.figures, !figures.contains(name) {
      log.addUnknown("指标", name, at: value.place, among: figures)
    }
    return FigureName(rawValue: name)
  }
}
