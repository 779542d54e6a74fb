import ComplianceModel

/// Reads `vocabulary.yaml`.
struct VocabularyDecoder {
  let log: ProblemLog

  func decode(_ value: YAMLValue) -> Vocabulary? {
    guard let map = MapReader(value, as: .vocabulary, log: log) else { return nil }
    return Vocabulary(
      groups: groups(map),
      sections: sections(map),
      cues: cues(map),
      bodies: bodies(map),
      departmentEndings: longestFirst(words(map["departmentEndings"])),
      reportTitles: words(map["reportTitles"]),
      slips: slips(map),
      countedTerms: countedTerms(map),
      comparison: map.map("comparison", as: .comparison).flatMap(ComparisonDecoder.decode)
    )
  }

  private func groups(_ map: MapReader) -> [String: CueList] {
    var groups: [String: CueList] = [:]
    for (name, value) in namedValues(map["groups"]) {
      groups[name] = cueList(name, value)
      let words = value.pairs == nil ? value : MapReader(value, as: .cue, log: log)?["words"]
      for element in words?.elements ?? [] where element.text?.contains("$") == true {
        log.add(element.place, "同义词组中不能再引用 $组名")
      }
    }
    return groups
  }

  /// A list of words, or a map of words and exceptions.
  private func cueList(_ name: String, _ value: YAMLValue) -> CueList? {
    guard value.pairs != nil else { return CueList(words: wordList(name, value)) }
    return MapReader(value, as: .cue, log: log).map { cue in
      CueList(words: words(cue["words"]), except: words(cue["except"]))
    }
  }

  private func sections(_ map: MapReader) -> [SectionDeclaration] {
    var seen: Set<String> = []
    return map.maps("sections", as: .section).map { section in
      let concept = section.text("concept") ?? ""
      if !concept.isEmpty, !seen.insert(concept).inserted {
        log.add(section.place(of: "concept"), "章节概念 \(concept.quoted) 重复")
      }
      return SectionDeclaration(
        concept: SectionConcept(rawValue: concept),
        titles: words(section["titles"])
      )
    }
  }

  private func cues(_ map: MapReader) -> [CueKind: CueList] {
    var cues: [CueKind: CueList] = [:]
    var mentioned: Set<String> = []
    let names = CueKind.allCases.map(\.rawValue)
    for (name, value) in namedValues(map["cues"], among: names) {
      mentioned.insert(name)
      guard let kind = CueKind(rawValue: name) else { continue }
      cues[kind] = cueList(name, value)
    }
    guard let place = map["cues"]?.place else { return cues }
    for name in names where !mentioned.contains(name) {
      log.add(place, "“cues” 中缺少 \(name.quoted)")
    }
    return cues
  }

  private func slips(_ map: MapReader) -> [SlipWords: CueList] {
    var slips: [SlipWords: CueList] = [:]
    let names = SlipWords.allCases.map(\.rawValue)
    let values = namedValues(map["slips"], among: names)
    for (name, value) in values {
      guard let kind = SlipWords(rawValue: name) else { continue }
      slips[kind] = cueList(name, value)
    }
    guard let place = map["slips"]?.place else { return slips }
    for name in names where !values.contains(where: { $0.name == name }) {
      log.add(place, "“slips” 中缺少 \(name.quoted)")
    }
    return slips
  }

  private func countedTerms(_ map: MapReader) -> [String: [String]] {
    var terms: [String: [String]] = [:]
    for (name, value) in namedValues(map["countedTerms"]) { terms[name] = wordList(name, value) }
    return terms
  }

  private func bodies(_ map: MapReader) -> [AdministrativeLevel: [String]] {
    var bodies: [AdministrativeLevel: [String]] = [:]
    let names = AdministrativeLevel.allCases.map(\.rawValue)
    for (name, value) in namedValues(map["bodies"], among: names) {
      guard let level = AdministrativeLevel(rawValue: name) else { continue }
      bodies[level] = wordList(name, value)
    }
    return bodies
  }

  /// The pairs of a map with names as keys; a misspelt name comes back as the one it was meant to be.
  private func namedValues(
    _ value: YAMLValue?,
    among known: [String]? = nil
  ) -> [(name: String, value: YAMLValue)] {
    (value?.pairs ?? []).compactMap { key, value in
      guard let name = key.text, !name.trimmed.isEmpty else {
        log.add(key.place, "名称应是一段文字")
        return nil
      }
      guard let known, !known.contains(name) else { return (name, value) }
      log.addUnknown("键", name, at: key.place, among: known)
      return NearestName.of(name, among: known).map { ($0, value) }
    }
  }

  private func wordList(_ name: String, _ value: YAMLValue) -> [String] {
    guard value.elements != nil else {
      log.add(value.place, "\(name.quoted) 应是词语的列表")
      return []
    }
    return ValueShape(key: name, log: log).accepts(value, as: .texts) ? words(value) : []
  }

  private func words(_ value: YAMLValue?) -> [String] {
    var seen: Set<String> = []
    return (value?.elementsOrSelf ?? []).compactMap { element in
      guard let word = element.text else { return nil }
      if !seen.insert(word).inserted { log.add(element.place, "词语 \(word.quoted) 重复") }
      return word
    }
  }

  private func longestFirst(_ words: [String]) -> [String] {
    words.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
