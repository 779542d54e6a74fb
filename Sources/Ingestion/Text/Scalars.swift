internal import ComplianceModel

extension Unicode.Scalar {
  /// Whether it is a number in any writing; Chinese numerals are.
  var isNumber: Bool { isDigit || value >= 0x80 && properties.numericType != nil }
}

extension RandomAccessCollection<Unicode.Scalar> where Index == Int {
  /// Whether other scalars stand in these one behind the other; no scalars stand everywhere.
  func holds(_ wanted: some RandomAccessCollection<Unicode.Scalar>) -> Bool {
    firstStart(of: wanted) != nil
  }

  /// Where the first of other scalars stands that stand in these one behind the other.
  func firstStart(of wanted: some RandomAccessCollection<Unicode.Scalar>) -> Int? {
    guard let head = wanted.first else { return startIndex }
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { start in
      self[start] == head && self[start...].starts(with: wanted)
    }
  }

  /// Whether these scalars end with others.
  func ends(with ending: some RandomAccessCollection<Unicode.Scalar>) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}

extension SourceText {
  /// The folded scalars of a span without blanks; nil when there are more than `longest`.
  func key(_ span: TextSpan, longest: Int) -> [Unicode.Scalar]? {
    var key: [Unicode.Scalar] = []
    key.reserveCapacity(min(span.count, longest))
    for offset in span.range where folded[offset] != " " {
      guard key.count < longest else { return nil }
      key.append(folded[offset])
    }
    return key
  }
}

/// Scalars as the key of a dictionary.
///
/// They are hashed as one run of bytes; an array would be hashed scalar by scalar.
struct ScalarKey: Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func hash(into hasher: inout Hasher) {
    scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
