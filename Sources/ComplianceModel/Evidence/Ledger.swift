/// Who put an evidence table together.
public enum Provenance: String, Codable, Sendable, Hashable, CaseIterable {
  /// The agency itself; what it says of its own work is a claim.
  case filed
  /// The assessing office.
  case collected
}

/// A dated evidence table as it was read (台账).
public struct Ledger: Sendable, Hashable {
  /// Identifier of its kind.
  public var kind: String
  /// Who put it together.
  public var provenance: Provenance
  /// The file it was read from.
  public var source: SourceFile
  /// Names of the declared columns in declared order, whether the file has them or not.
  public var columns: [String]
  /// What it lists, in order.
  public var rows: [LedgerRow]
  /// Trouble in reading.
  public var doubts: [Doubt]

  /// Creates a ledger.
  public init(
    kind: String,
    provenance: Provenance,
    source: SourceFile,
    columns: [String],
    rows: [LedgerRow],
    doubts: [Doubt] = []
  ) {
    self.kind = kind
    self.provenance = provenance
    self.source = source
    self.columns = columns
    self.rows = rows
    self.doubts = doubts
  }
}

/// A row of an evidence table.
public struct LedgerRow: Sendable, Hashable {
  /// Line on which it starts, from 1.
  public var line: Int
  /// The agency it belongs to, as printed; nil when the file does not say.
  public var agency: String?
  /// Its cells, one for each of ``Ledger/columns``.
  public var cells: [LedgerCell]
  /// The row exactly as filed, without its line end; for quotes.
  public var text: String

  /// Creates a row.
  public init(line: Int, agency: String?, cells: [LedgerCell], text: String) {
    self.line = line
    self.agency = agency
    self.cells = cells
    self.text = text
  }
}

/// A cell of an evidence table.
public struct LedgerCell: Sendable, Hashable {
  /// What was written, without blanks around it.
  public var raw: String
  /// What it means.
  public var value: LedgerValue

  /// Creates a cell.
  public init(raw: String, value: LedgerValue) {
    self.raw = raw
    self.value = value
  }
}

/// What a cell of an evidence table says.
public enum LedgerValue: Sendable, Hashable {
  /// Nothing: nobody wrote it down.
  case blank
  /// That it did not happen, or that there is none; never in a column of type flag.
  case none
  /// Something that does not fit the column; a doubt tells what.
  case unreadable
  /// Text; in a column of type choice the declared word, several of them divided by 、.
  case text(String)
  /// A day.
  case day(DayRange)
  /// A number.
  case number(NumberRange)
  /// Yes or no.
  case flag(Bool)
}
