import ComplianceModel
import Yams

/// A value of a rule file, and where it stands.
struct YAMLValue {
  let node: Node
  let source: RuleSource

  /// Where it starts.
  var place: RulePlace { source.place(node.mark) }

  /// Where a piece of a text starts, `offset` Unicode scalars into it.
  func place(at offset: Int) -> RulePlace {
    node.scalar.map { source.place(of: $0, at: offset) } ?? place
  }

  /// Its text; nil for lists and maps.
  var text: String? { node.scalar?.string }

  /// Whether nothing was written: a key without value, `~`, `null`.
  var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The elements of a list; nil for something else.
  var elements: [YAMLValue]? {
    node.sequence?.map { YAMLValue(node: $0, source: source) }
  }

  /// The elements of a list, or the value itself.
  var elementsOrSelf: [YAMLValue] { elements ?? [self] }

  /// The pairs of a map in the order of the file; nil for something else.
  var pairs: [(key: YAMLValue, value: YAMLValue)]? {
    node.mapping?.compactMap { key, value in
      if let text = key.scalar?.string, source.isRenamed(text) { return nil }
      return (YAMLValue(node: key, source: source), YAMLValue(node: value, source: source))
    }
  }

  /// A year as a range of one, or a list of first and last.
  var years: ClosedRange<Int>? {
    let known = 1990...2100
    let years = elementsOrSelf.map { $0.text.flatMap { Int($0) } ?? 0 }
    guard (1...2).contains(years.count), years.allSatisfy(known.contains), let first = years.first,
      let last = years.last, first <= last
    else { return nil }
    return first...last
  }
}
