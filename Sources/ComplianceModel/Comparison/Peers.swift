/// The reports of one year, and which agencies each clause of theirs stands with.
///
/// An inverted index: one sorted row of hashes with the agency of each. Building it takes n log n steps
/// in the number of clauses, asking for one clause log n.
public struct Peers: Sendable {
  /// An agency and what is kept of its report.
  public struct Member: Sendable {
    /// The agency.
    public var agency: Agency
    /// Its report.
    public var footprint: Footprint

    /// Creates a member.
    public init(agency: Agency, footprint: Footprint) {
      self.agency = agency
      self.footprint = footprint
    }
  }

  private struct Entry {
    var hash: UInt64
    var member: UInt32
  }

  /// The agencies in order of their identifiers.
  public let members: [Member]
  private let hashes: [UInt64]
  private let owners: [UInt32]

  /// Indexes reports, one of each agency.
  public init(_ members: [Member]) {
    self.members = members.sorted { $0.agency.id < $1.agency.id }
    var entries: [Entry] = []
    for (number, member) in self.members.enumerated() {
      for hash in Set(member.footprint.clauses.map(\.hash)) {
        entries.append(Entry(hash: hash, member: UInt32(number)))
      }
    }
    entries.sort { ($0.hash, $0.member) < ($1.hash, $1.member) }
    hashes = entries.map(\.hash)
    owners = entries.map(\.member)
  }

  /// Positions of the members, other than one agency, whose reports hold a clause too; nil when there
  /// are more than `limit`, which are not looked through: what everybody writes costs no more.
  public func others(sharing hash: UInt64, than agency: String, upTo limit: Int) -> [Int]? {
    var next = hashes.partitioningIndex { $0 >= hash }
    var found: [Int] = []
    while next < hashes.count, hashes[next] == hash {
      let member = Int(owners[next])
      if members[member].agency.id != agency {
        if found.count == limit { return nil }
        found.append(member)
      }
      next += 1
    }
    return found
  }
}
