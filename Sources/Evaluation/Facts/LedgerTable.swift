internal import ComplianceModel

/// The rows of one kind of ledger as expressions see them.
struct LedgerTable {
  struct Row {
    let row: LedgerRow
    let source: SourceFile
    /// Whether it certainly belongs to the rows that are looked at, or only perhaps.
    var isCertain = true
  }

  let kind: LedgerKind
  let provenance: Provenance
  var rows: [Row]

  /// The table of a kind from the ledgers of an agency, collected ones before filed ones; nil when
  /// there is none.
  init?(_ kind: LedgerKind, among ledgers: [Ledger]) {
    let own = ledgers.filter { $0.kind == kind.id }
    guard let provenance = own.map(\.provenance).max(by: { $0.trust < $1.trust }) else {
      return nil
    }
    self.kind = kind
    self.provenance = provenance
    rows = own.filter { $0.provenance == provenance }.flatMap { ledger in
      ledger.rows.map { Row(row: $0, source: ledger.source) }
    }
  }

  /// Whether the kind has such a column.
  func has(_ column: String) -> Bool { kind.columns.contains { $0.name == column } }

  /// What a row says in a column; nil if there is no such column.
  func value(_ column: String, in row: Row) -> Value? {
    guard let index = kind.columns.firstIndex(where: { $0.name == column }) else { return nil }
    guard index < row.row.cells.count else { return .unknown }
    switch (row.row.cells[index].value, kind.columns[index].type) {
    case (.blank, .number): return .number(RatioRange(.anyCount))
    case (.blank, _), (.unreadable, _): return .unknown
    case (.none, .flag): return .truth(false)
    case (.none, _): return Value.none
    case (.text(let text), _): return .text(text)
    case (.day(let day), _): return .day(day)
    case (.number(let number), _): return .number(RatioRange(number))
    case (.flag(let flag), _): return .truth(flag)
    }
  }

  /// Evidence for a row.
  func evidence(_ row: Row) -> Evidence {
    Evidence(
      quote: row.row.text,
      file: row.source.name,
      place: Place(line: row.row.line, column: 1),
      section: kind.title,
      cell: nil
    )
  }
}

extension Provenance {
  /// How far what it proves is trusted.
  var trust: Trust {
    switch self {
    case .filed: .filed
    case .collected: .collected
    }
  }
}
