/// The agencies that are assessed, in the order in which ties are printed.
public struct Roster: Sendable {
  /// The agencies in file order.
  public var agencies: [Agency]

  /// Creates a roster.
  public init(agencies: [Agency] = []) { self.agencies = agencies }

  /// The agency with this name or alias, compared without blanks and width.
  public func agency(named name: String) -> Agency? {
    let key = name.matchingKey
    return agencies.first { agency in
      ([agency.name] + agency.aliases).contains { $0.matchingKey == key }
    }
  }

  /// The agency with this identifier, compared exactly.
  public func agency(id: String) -> Agency? { agencies.first { $0.id == id } }

  /// Position in the roster; agencies that are not in it come behind all others.
  public func position(of id: String) -> Int {
    agencies.firstIndex { $0.id == id } ?? agencies.count
  }
}
