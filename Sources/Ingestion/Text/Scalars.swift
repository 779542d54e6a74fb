internal import ComplianceModel

extension Unicode.Scalar {
  /// Whether it is a number in any writing; Chinese numerals are.
  var isNumber: Bool { isDigit || value >= 0x80 && properties.numericType != nil }
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
