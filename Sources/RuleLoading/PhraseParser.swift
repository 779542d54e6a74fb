import ComplianceModel

/// Reads ways to say something: `召开|举办|$组名|N次`.
struct PhraseParser {
  /// Groups of synonyms; nil when the vocabulary could not be read.
  let groups: [String: CueList]?
  let log: ProblemLog

  /// The ways of one text, and where each starts if it is wrong.
  func group(_ value: YAMLValue) -> PhraseGroup {
    let source = value.text ?? ""
    var phrases: [Phrase] = []
    var seen: Set<Phrase> = []
    var except: [String] = []
    var offset = 0
    for part in source.split(separator: "|", omittingEmptySubsequences: false) {
      let blanks = part.unicodeScalars.prefix { $0.isBlank }.count
      let place = value.place(at: offset + blanks)
      for phrase in self.phrases(String(part).trimmed, at: place)
      where seen.insert(phrase).inserted {
        phrases.append(phrase)
      }
      except += exceptions(String(part).trimmed).filter { !except.contains($0) }
      offset += part.unicodeScalars.count + 1
    }
    return PhraseGroup(phrases: phrases, except: except, source: source.trimmed)
  }

  /// Several groups: a list of texts, or a single one.
  func groups(_ value: YAMLValue?) -> [PhraseGroup] {
    value?.elementsOrSelf.map(group) ?? []
  }

  private func phrases(_ word: String, at place: RulePlace) -> [Phrase] {
    if word.isEmpty {
      log.add(place, "“|” 旁边缺少说法")
      return []
    }
    guard word.first == "$" else {
      if word.contains("$") { log.add(place, "“$组名” 应单独写，用 | 与别的说法分开") }
      return [phrase(word, at: place)]
    }
    let name = String(word.dropFirst())
    guard let groups else { return [] }
    guard let words = groups[name] else {
      log.addUnknown("词组", name, at: place, among: groups.keys.sorted())
      return []
    }
    return words.words.map { phrase($0, at: place) }
  }

  /// The exceptions of a `$group`; words written out have none.
  private func exceptions(_ word: String) -> [String] {
    word.first == "$" ? groups?[String(word.dropFirst())]?.except ?? [] : []
  }

  private func phrase(_ word: String, at place: RulePlace) -> Phrase {
    guard word.utf8.contains(UInt8(ascii: "N")) else { return .words(word) }
    let scalars = Array(word.unicodeScalars)
    for (offset, scalar) in scalars.enumerated().dropLast()
    where scalar == "N" && !scalars[offset + 1].isASCII {
      if offset == 0 { return .number(unit: String(word.dropFirst())) }
      // `CNN新闻` is a word; a digit sign in the midst of Chinese is a mistake.
      guard scalars[offset - 1].isASCII else {
        log.add(place, "\(word.quoted) 中的 N 只能写在开头，如 “N次”")
        break
      }
    }
    return .words(word)
  }
}
