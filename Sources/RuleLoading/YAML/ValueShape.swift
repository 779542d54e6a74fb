import ComplianceModel

/// Checks that a value has the shape that the table of keys demands.
struct ValueShape {
  let key: String
  let log: ProblemLog

  /// Whether a value has the shape; if not, the place that has not is told.
  func accepts(_ value: YAMLValue, as kind: ValueKind) -> Bool {
    switch kind {
    case .anyText: return require(value.text != nil, value, kind)
    case .textsOrMaps:
      return acceptsEach(value, kind) { require($0.isFilledText || $0.pairs != nil, $0, kind) }
    case .ledgerRows, .figures: return require(value.pairs != nil, value, kind)
    case .sample: return require(value.text.flatMap(Self.sample) != nil, value, kind)
    case .text, .phrases, .expression, .figure: return require(value.isFilledText, value, kind)
    case .texts, .phraseGroups:
      return acceptsEach(value, kind) { require($0.isFilledText, $0, kind) }
    case .anyTexts: return value.elements?.isEmpty == true || accepts(value, as: .texts)
    case .days:
      return value.elements?.isEmpty == true
        || acceptsEach(value, kind) { require($0.isFilledText, $0, kind) }
    case .flag: return require(["true", "false"].contains(value.text), value, kind)
    case .count(let range):
      return require(value.text.flatMap { Int($0) }.map(range.contains) ?? false, value, kind)
    case .decimal: return require(isDecimal(value), value, kind)
    case .levels:
      guard require(value.pairs.map { !$0.isEmpty } ?? false, value, kind) else { return false }
      return (value.pairs ?? []).map { _, share in
        let isRange = share.elements.map { $0.count == 2 } ?? true
        return require(isRange && share.elementsOrSelf.allSatisfy(isDecimal), share, kind)
      }.allSatisfy { $0 }
    case .choice(let words): return acceptsWord(value, of: words, kind)
    case .choices(let words):
      return acceptsEach(value, kind) { acceptsWord($0, of: words, kind) }
    case .years: return require(value.years != nil, value, kind)
    case .map: return require(value.pairs != nil, value, kind)
    case .maps, .nodes:
      guard require(value.elements != nil, value, kind) else { return false }
      return acceptsEach(value, kind) { require($0.pairs != nil, $0, .map(.item)) }
    case .wordLists, .cueLists: return require(value.pairs != nil, value, kind)
    case .either(let first, let second):
      let isMap = value.pairs != nil
      let fitting = [first, second].filter { if case .map = $0 { isMap } else { !isMap } }
      return fitting.first.map { accepts(value, as: $0) } ?? require(false, value, kind)
    }
  }

  /// The parts of `3 of policies`.
  static func sample(_ text: String) -> (count: Int, kind: String)? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    guard parts.count == 3, parts[1] == "of", let count = Int(parts[0]), (1...99).contains(count)
    else { return nil }
    return (count, String(parts[2]))
  }

  /// Larger numbers are slips, and sums of them would not fit.
  private func isDecimal(_ value: YAMLValue) -> Bool {
    let limit = Marks(tenThousandths: 10_000_000_000)
    return value.text.flatMap { Marks(decimal: $0) }.map { $0 <= limit } ?? false
  }

  private func acceptsEach(
    _ value: YAMLValue,
    _ kind: ValueKind,
    _ accepts: (YAMLValue) -> Bool
  ) -> Bool {
    let elements = value.elementsOrSelf
    guard !elements.isEmpty else {
      log.add(value.place, "\(key.quoted) 不能是空的列表")
      return false
    }
    return elements.map(accepts).allSatisfy { $0 }
  }

  private func acceptsWord(_ value: YAMLValue, of words: [String], _ kind: ValueKind) -> Bool {
    guard let word = value.text, !words.contains(word) else {
      return require(value.text != nil, value, kind)
    }
    log.add(
      value.place,
      "\(key.quoted) 应是\(kind.demand.afterHan)，不能是 \(word.quoted)"
        + NearestName.hint(for: word, among: words)
    )
    return false
  }

  private func require(_ holds: Bool, _ value: YAMLValue, _ kind: ValueKind) -> Bool {
    if !holds { log.add(value.place, "\(key.quoted) 应是\(kind.demand.afterHan)") }
    return holds
  }
}

extension YAMLValue {
  /// Whether it is a text with more than blanks in it.
  fileprivate var isFilledText: Bool {
    !isNull && text.map { $0.unicodeScalars.contains { !$0.isBlank } } ?? false
  }
}
