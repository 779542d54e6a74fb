internal import ComplianceModel
internal import Ingestion

/// The evidence tables handed in, divided among the agencies.
struct EvidenceFiles: Sendable {
  /// What could not be used or is in doubt, for people, in order of the files.
  private(set) var messages: [String] = []
  private var tables: [Table] = []

  /// A table of the round, its rows by agency, or one of a single agency.
  private struct Table: Sendable {
    var round: String?
    /// Keys of the agencies with what is theirs.
    var shares: [String: Ledger]
  }

  /// Reads every evidence table among the files; others are left alone.
  init(_ files: [InputFile], kinds: [LedgerKind], roster: Roster) {
    var read: [(kind: Int, provenance: Int, table: Table)] = []
    var taken: [String: String] = [:]
    for file in files.filter(EvidenceName.isEvidence).sorted(by: { $0.name < $1.name }) {
      // A table saved in two formats must not count twice; sorting puts CSV first.
      if let other = taken.updateValue(taken[file.nameStem] ?? file.shown, forKey: file.nameStem) {
        messages.append("\(file.shown)：与 \(other) 同名，只采用了后者：请删去一份")
        continue
      }
      do throws(EvidenceName.Misplaced) {
        let name = try EvidenceName(file)
        guard let kind = name.kind(among: kinds) else {
          throw EvidenceName.Misplaced(message: Self.unknown(name, kinds))
        }
        guard let ledger = ledger(file, as: kind, name.provenance) else { continue }
        var division = EvidenceDivision(ledger, roster: roster)
        let shares =
          try name.agency.map { folder throws(EvidenceName.Misplaced) in
            try division.filed(in: folder)
          } ?? division.collected()
        messages += division.messages.map { "\(file.shown)\($0)" }
        read.append(
          (
            kinds.firstIndex { $0.id == kind.id } ?? 0, name.provenance == .collected ? 0 : 1,
            Table(round: name.round, shares: shares)
          )
        )
      } catch {
        messages.append("\(file.shown)：\(error.message)")
      }
    }
    // Ordered as rules want them: by kind, collected before filed, then by file; sorting is stable.
    tables = read.enumerated()
      .sorted {
        ($0.element.kind, $0.element.provenance, $0.offset)
          < ($1.element.kind, $1.element.provenance, $1.offset)
      }
      .map(\.element.table)
  }

  /// The tables of an agency in a round: by kind in the order of the rules, collected before filed.
  ///
  /// A table of the whole round that does not mention the agency is none of its tables: not being
  /// listed says nothing. `folder` is the name under which its report was filed: without a roster
  /// nothing else tells that the two belong together.
  func ledgers(for agency: Agency, round: String, folder: String) -> [Ledger] {
    let keys = EvidenceDivision.keys(of: agency) + EvidenceDivision.keys(ofFolder: folder)
    return tables.compactMap { table in
      guard table.round == nil || table.round == round else { return nil }
      // One agency may be named in several ways, each of which got its rows.
      var seen: Set<String> = []
      let shares = keys.filter { seen.insert($0).inserted }.compactMap { table.shares[$0] }
      guard var ledger = shares.first else { return nil }
      for share in shares.dropFirst() {
        ledger.rows += share.rows
        ledger.doubts += share.doubts.filter { !ledger.doubts.contains($0) }
      }
      ledger.rows.sort { $0.line < $1.line }
      return ledger
    }
  }

  /// Reads a file; nil, with a message, when it cannot be read.
  private mutating func ledger(
    _ file: InputFile,
    as kind: LedgerKind,
    _ provenance: Provenance
  ) -> Ledger? {
    do throws(DocumentError) {
      return try LedgerReader.read(
        file.bytes,
        as: kind,
        provenance: provenance,
        source: SourceFile(name: file.shown, digest: file.digest)
      )
    } catch {
      messages.append("\(file.shown)：\(error.description)")
      return nil
    }
  }

  private static func unknown(_ name: EvidenceName, _ kinds: [LedgerKind]) -> String {
    guard !kinds.isEmpty else { return "规则中没有台账的种类（ledgers.yaml），此文件未采用" }
    let hint =
      name.nearest(among: kinds).map { "，是否想用“\($0)”？" } ?? "：文件名应是台账的名称，如 \(kinds[0].title).csv"
    return "不认识的台账“\(name.stem)”\(hint)"
  }
}
