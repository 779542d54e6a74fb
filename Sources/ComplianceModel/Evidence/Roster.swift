/// The agencies that are assessed, in the order in which ties are printed.
public struct Roster: Sendable {
  /// The agencies in file order.
  public let agencies: [Agency]
  /// Positions by name and alias, compared without blanks and width; the first agency of a name has it.
  private let byName: [String: Int]
  /// Positions by identifier.
  private let byID: [String: Int]

  /// Creates a roster.
  public init(agencies: [Agency] = []) {
    self.agencies = agencies
    byName = Dictionary(
      agencies.enumerated().flatMap { index, agency in
        ([agency.name] + agency.aliases).map { ($0.matchingKey, index) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    byID = Dictionary(
      agencies.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The agency with this name or alias, compared without blanks and width.
  public func agency(named name: String) -> Agency? {
    byName[name.matchingKey].map { agencies[$0] }
  }

  /// The agency with this identifier, compared exactly.
  public func agency(id: String) -> Agency? { byID[id].map { agencies[$0] } }

  /// Position in the roster; agencies that are not in it come behind all others.
  public func position(of id: String) -> Int {
    byID[id] ?? agencies.count
  }
}
