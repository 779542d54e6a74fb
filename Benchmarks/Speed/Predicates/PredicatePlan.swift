internal import ComplianceModel

/// Predicates, compiled: their phrases in one automaton, and what to ask of its hits.
struct PredicatePlan: Sendable {
  /// What to ask; the ranges are those of `operands`.
  enum Test: Sendable {
    case any(Range<Int>)
    case all(Range<Int>)
    case none(Range<Int>)
    case near(first: Range<Int>, second: Range<Int>, singles: Range<Int>, within: Int)
    case section(Range<Int>)
    case number(label: Int, digits: Int)
    case sum(Range<Int>)
    case date(ClosedRange<Int>)
  }

  private(set) var automaton = PhraseAutomaton([])
  private(set) var tests: [Test] = []
  private(set) var weights: [Int] = []
  /// The ids of all predicates as they are written, a comma behind each.
  private(set) var ids: [UInt8] = []
  /// Where each id begins in `ids`, and where the last one ends.
  private(set) var idStarts = [0]
  /// Numbers of phrases; of `near`, also those of `singles`; of a sum the labels, the total first.
  private(set) var operands: [Int] = []
  /// Bytes of each phrase.
  private(set) var lengths: [Int] = []
  /// The phrase of each label of a table.
  private(set) var labels: [Int] = []
  /// Characters that are looked for beside other phrases, and not in the whole text: they are many.
  private(set) var singles: [[UInt8]] = []
  /// The phrase before the day of publication, if a predicate asks for it.
  private(set) var publication: Int?

  private var phrases: [String: Int] = [:]
  private var words: [[Unicode.Scalar]] = []

  var phraseCount: Int { words.count }

  init(_ predicates: [Predicate]) {
    for predicate in predicates {
      ids += "\"\(predicate.id)\", ".utf8
      idStarts.append(ids.count)
      weights.append(predicate.weight)
      tests.append(test(predicate.kind))
    }
    automaton = PhraseAutomaton(words)
  }

  private mutating func test(_ kind: Predicate.Kind) -> Test {
    switch kind {
    case .any(let phrases): return .any(add(phrases.map { phrase($0) }))
    case .all(let phrases): return .all(add(phrases.map { phrase($0) }))
    case .none(let phrases): return .none(add(phrases.map { phrase($0) }))
    case .near(var first, var second, let distance):
      // Single characters on one side are looked for around the phrases of the other.
      if first.contains(where: Self.isSingle) { swap(&first, &second) }
      let isLocal = !first.contains(where: Self.isSingle)
      let apart = second.filter { isLocal && Self.isSingle($0) }
      let place = singles.count
      singles += apart.map { Array($0.utf8) }
      return .near(
        first: add(first.map { phrase($0) }),
        second: add(second.filter { !apart.contains($0) }.map { phrase($0) }),
        singles: place..<singles.count,
        within: distance
      )
    case .section(let phrases): return .section(add(phrases.map { phrase($0) }))
    case .number(let word, let digits): return .number(label: label(word), digits: digits)
    case .sum(let total, let parts): return .sum(add(([total] + parts).map { label($0) }))
    case .date(let days):
      publication = phrase("发布日期")
      return .date(days)
    }
  }

  private static func isSingle(_ phrase: String) -> Bool { phrase.unicodeScalars.count == 1 }

  private mutating func add(_ numbers: [Int]) -> Range<Int> {
    operands += numbers
    return (operands.count - numbers.count)..<operands.count
  }

  private mutating func phrase(_ text: String) -> Int {
    if let known = phrases[text] { return known }
    phrases[text] = words.count
    words.append(Array(text.unicodeScalars))
    lengths.append(text.utf8.count)
    return words.count - 1
  }

  private mutating func label(_ text: String) -> Int {
    let phrase = phrase(text)
    if let known = labels.firstIndex(of: phrase) { return known }
    labels.append(phrase)
    return labels.count - 1
  }
}
