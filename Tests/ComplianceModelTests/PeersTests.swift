import ComplianceModel
import Testing

@Suite struct PeersTests {
  private static func member(_ id: String, _ hashes: [UInt64]) -> Peers.Member {
    Peers.Member(
      agency: Agency(
        id: id,
        name: id,
        kind: nil,
        level: nil,
        rankingClass: "",
        isGuessed: false
      ),
      footprint: Footprint(
        year: 2_020,
        source: SourceFile(name: id, digest: ""),
        figures: [:],
        clauses: hashes.map { ClauseMark(hash: $0, span: TextSpan(0, 1)) }
      )
    )
  }

  private static let members = [
    member("丙", [1, 2, 2]), member("甲", [1, 3]), member("乙", [1, .max]), member("丁", []),
  ]

  private static let owners: [(UInt64, [String])] = [
    (1, ["丙", "乙"]), (2, ["丙"]), (3, []), (.max, ["乙"]), (0, []), (4, []),
  ]

  @Test(arguments: owners)
  func whoElseHasAClause(hash: UInt64, others: [String]) {
    for list in [Self.members, Self.members.reversed()] {
      let peers = Peers(list)
      let found = (peers.others(sharing: hash, than: "甲", upTo: 2) ?? []).map {
        peers.members[$0].agency.id
      }
      #expect(Set(found) == Set(others))
      #expect(found.count == others.count)
    }
  }

  @Test func theOrderOfReportsDoesNotCount() {
    let ids = Peers(Self.members).members.map(\.agency.id)
    #expect(Peers(Self.members.reversed()).members.map(\.agency.id) == ids)
    #expect(Peers([]).others(sharing: 1, than: "甲", upTo: 0) == [])
  }

  @Test func manyAreNotLookedThrough() {
    let peers = Peers(Self.members)
    #expect(peers.others(sharing: 1, than: "甲", upTo: 1) == nil)
    #expect(peers.others(sharing: 1, than: "戊", upTo: 3)?.count == 3)
  }

  @Test func aMarkIsSmall() {
    #expect(MemoryLayout<ClauseMark>.stride == 16)
    #expect(ClauseMark(hash: 1, span: TextSpan(3, 9)).span == TextSpan(3, 9))
  }
}
