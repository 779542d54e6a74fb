internal import ComplianceModel

/// Gives the rows of a table to the agencies they belong to.
///
/// Agencies are known by keys: those of the roster by `id:` and identifier, others, as when there is
/// no roster, by `name:` and name.
struct EvidenceDivision {
  /// How many names nobody knows are told of a file one by one.
  private static let nameLimit = 20

  private let ledger: Ledger
  private let roster: Roster
  /// Lines of all rows; a table may have very many, and be divided among hundreds.
  private let lines: Set<Int>
  private var told: [(line: Int, message: String)] = []

  init(_ ledger: Ledger, roster: Roster) {
    self.ledger = ledger
    self.roster = roster
    lines = Self.lines(ledger.rows)
    told = ledger.doubts.map { ($0.place?.line ?? 0, $0.message) }
  }

  /// Keys that an agency may be known by, the surest first.
  static func keys(of agency: Agency) -> [String] {
    ["id:" + agency.id]
      + ([agency.id, agency.name] + agency.aliases).map { "name:" + $0.matchingKey }
  }

  /// Keys that the folder of an agency may be known by.
  static func keys(ofFolder name: String) -> [String] { ["name:" + name.matchingKey] }

  /// Everything in doubt, in order of lines, each behind its line as in `:3：…`.
  var messages: [String] {
    told.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map { _, doubt in
        let isPlaced = doubt.line > 0 && doubt.line < .max
        return (isPlaced ? ":\(doubt.line)：" : "：") + doubt.message
      }
  }

  /// A table of the whole round: each agency's rows by its key.
  mutating func collected() -> [String: Ledger] {
    guard ledger.rows.isEmpty || ledger.rows.contains(where: { $0.agency != nil }) else {
      told.append((0, "没有写明机关：各机关共用的台账应有“机关”列，其各行未采用"))
      return [:]
    }
    var shares: [String: [LedgerRow]] = [:]
    var strangers = Strangers()
    for row in ledger.rows {
      guard let name = row.agency else {
        told.append((row.line, "没有写明机关，此行未采用"))
        continue
      }
      let key = key(of: name)
      if key.isKnown || roster.agencies.isEmpty {
        shares[key.text, default: []].append(row)
      } else {
        strangers.add(name, line: row.line)
      }
    }
    tell(strangers) { "机关“\($0)”不在名册中，\($1)未采用" }
    return shares.mapValues(share)
  }

  /// The table of the agency that a folder is named for, by its key.
  mutating func filed(in folder: String) throws(EvidenceName.Misplaced) -> [String: Ledger] {
    let owner = key(of: folder)
    guard owner.isKnown || roster.agencies.isEmpty else {
      let known = roster.agencies.flatMap { [$0.id, $0.name] }
      let hint = NearestName.of(folder, among: known).map { "，是否想写“\($0)”？" } ?? "，"
      throw EvidenceName.Misplaced(message: "机关“\(folder)”不在名册中\(hint)此文件未采用")
    }
    var others = Strangers()
    var strangers = Strangers()
    let rows = ledger.rows.filter { row in
      guard let name = row.agency else { return true }
      let key = key(of: name)
      if key == owner { return true }
      // A name that no agency has is most likely that of an office within this one.
      if !key.isKnown {
        strangers.add(name, line: row.line)
        return true
      }
      others.add(name, line: row.line)
      return false
    }
    tell(others) { "机关“\($0)”不是本目录的机关，\($1)未采用" }
    if !roster.agencies.isEmpty {
      tell(strangers) { "机关“\($0)”不在名册中，\($1)按本目录的机关计" }
    }
    return [owner.text: share(rows)]
  }

  private struct Key: Equatable {
    var text: String
    var isKnown: Bool
  }

  private func key(of name: String) -> Key {
    if let agency = roster.agency(named: name) ?? roster.agency(id: name) {
      return Key(text: "id:" + agency.id, isKnown: true)
    }
    return Key(text: "name:" + name.matchingKey, isKnown: false)
  }

  /// The table with some of its rows, and the doubts about these or about the whole of it.
  private func share(_ rows: [LedgerRow]) -> Ledger {
    var share = ledger
    share.rows = rows
    let own = Self.lines(rows)
    share.doubts = ledger.doubts.filter { doubt in
      doubt.place.map { own.contains($0.line) || !lines.contains($0.line) } ?? true
    }
    return share
  }

  private static func lines(_ rows: [LedgerRow]) -> Set<Int> {
    var lines: Set<Int> = []
    for row in rows {
      lines.formUnion(row.line...(row.line + row.text.count { $0.isNewline }))
    }
    return lines
  }

  private mutating func tell(
    _ strangers: Strangers,
    _ message: (_ name: String, _ rows: String) -> String
  ) {
    for name in strangers.names.prefix(Self.nameLimit) {
      let found = strangers.rows[name] ?? (0, 0)
      told.append((found.line, message(name, found.count == 1 ? "此行" : "共 \(found.count) 行")))
    }
    let more = strangers.names.count - Self.nameLimit
    if more > 0 { told.append((.max, "另有 \(more) 个机关名称有同样的问题")) }
  }

  /// Names that are not as expected, in order, with first line and number of rows.
  private struct Strangers {
    var names: [String] = []
    var rows: [String: (line: Int, count: Int)] = [:]

    mutating func add(_ name: String, line: Int) {
      if rows[name] == nil { names.append(name) }
      rows[name, default: (line, 0)].count += 1
    }
  }
}
