/// What a judgement was tied to: a demand, and what was quoted when it was made (指纹).
///
/// Two halves, so that it can be told which of them has changed. Lines and places are no part of it:
/// edits elsewhere in the report leave it alone.
public struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  /// Six hexadecimal digits of the demand: the item's text, or the code of a finding.
  public var subject: String
  /// Six hexadecimal digits of what was quoted.
  public var quotes: String

  private static let digits = 6

  /// The fingerprint of a demand and of what was quoted, in whatever order.
  public init(of subject: [String], quoting quotes: [String]) {
    self.subject = Self.digest(subject)
    self.quotes = Self.digest(Set(quotes).sorted())
  }

  /// Reads `1a2b3c-4d5e6f`.
  public init?(_ text: some StringProtocol) {
    let halves = text.matchingKey.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ $0.utf8.count == Self.digits }),
      halves.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isHexDigit } })
    else { return nil }
    (subject, quotes) = (String(halves[0]), String(halves[1]))
  }

  /// `1a2b3c-4d5e6f`; with the dash no spreadsheet takes it for a number.
  public var description: String { "\(subject)-\(quotes)" }

  /// Every part is led by its length, so that no two lists of parts look the same.
  private static func digest(_ parts: [String]) -> String {
    let hash = StableHash.fnv1a(parts.map { "\($0.utf8.count):\($0)" }.joined())
    return StableHash.hexadecimal(hash ^ (hash >> 24) ^ (hash >> 48), digits: digits)
  }
}

extension Fingerprint {
  /// What a judgement of an item is tied to.
  public init(_ item: Item, _ evidence: [Evidence]) {
    self.init(of: item.substance, quoting: evidence.map(\.identity))
  }

  /// What a judgement of a finding is tied to.
  public init(_ finding: Finding) {
    self.init(
      of: [finding.code.rawValue],
      quoting: finding.evidence.map(\.identity)
        + [finding.expected, finding.actual].compactMap { $0 }
    )
  }
}

extension Evidence {
  /// What is quoted, and of which cell: a lone number means nothing without its labels.
  fileprivate var identity: String { cell.map { "\($0)\n\(quote)" } ?? quote }
}
