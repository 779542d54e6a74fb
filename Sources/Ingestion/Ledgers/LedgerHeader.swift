internal import ComplianceModel

/// Which field of a row belongs to which declared column.
struct LedgerHeader: Equatable {
  /// For every declared column the field that holds it; nil if the file has none.
  private(set) var fields: [Int?]
  /// The field that names the agency.
  private(set) var agency: Int?
  /// Fields up to the last one with a header.
  private(set) var width = 0

  /// How many declared columns a row has to name to be the header.
  private static let fewest = 2

  /// The header that a row is; nil if it is none.
  init?(_ row: SheetRow, names: LedgerNames) {
    fields = Array(repeating: nil, count: names.columns.count)
    var agencyRank = Int.max
    for (index, text) in row.fields.enumerated() where !text.isEmpty {
      let keys = [text.matchingKey, text.headerKey]
      if !keys[0].isEmpty { width = index + 1 }
      if let column = keys.lazy.compactMap({ names.column[$0] }).first {
        if fields[column] == nil { fields[column] = index }
      } else if let rank = keys.lazy.compactMap({ names.agency[$0] }).first, rank < agencyRank {
        (agency, agencyRank) = (index, rank)
      }
    }
    let found = fields.count { $0 != nil }
    guard found > 0, found + (agency == nil ? 0 : 1) >= min(Self.fewest, fields.count) else {
      return nil
    }
  }

  /// What the reader did not make use of, and what is missing.
  func doubts(_ row: SheetRow, kind: LedgerKind, names: LedgerNames) -> [Doubt] {
    var doubts: [Doubt] = []
    let missing = zip(kind.columns, fields).filter { $1 == nil }.map(\.0)
    for (index, text) in row.fields.enumerated() {
      let key = text.headerKey
      if let column = names.column[text.matchingKey] ?? names.column[key] {
        guard let first = fields[column], first != index else { continue }
        doubts.append(
          Doubt(
            message:
              "第\(index + 1)列“\(text.clipped)”与第\(first + 1)列同为“\(kind.columns[column].name)”，只采用前者",
            place: row.place(of: index)
          )
        )
      } else if names.agency[key] != nil {
        guard let first = agency, first != index else { continue }
        doubts.append(
          Doubt(
            message: "第\(index + 1)列“\(text.clipped)”与第\(first + 1)列都像是机关，只采用后者",
            place: row.place(of: index)
          )
        )
      } else if let meant = nearest(key, among: missing) {
        doubts.append(
          Doubt(
            message: "不认识第\(index + 1)列“\(text.clipped)”，是否想写“\(meant)”？此列未采用",
            place: row.place(of: index)
          )
        )
      }
    }
    if row.isTooWide {
      doubts.append(
        Doubt(
          message: "表头超过 \(SheetRow.widest) 列，其后的列未采用",
          place: Place(line: row.line, column: 1)
        )
      )
    }
    for column in missing where column.isRequired {
      let others = column.headers.isEmpty ? "" : "（也可写作\(column.headers.joined(separator: "、"))）"
      doubts.append(
        Doubt(
          message: "缺少“\(column.name)”列\(others)",
          place: Place(line: row.line, column: 1)
        )
      )
    }
    return doubts
  }

  /// The header that was probably meant; two characters are too few to tell a slip from another word.
  private func nearest(_ key: String, among missing: [LedgerColumn]) -> String? {
    guard key.unicodeScalars.count > 2 else { return nil }
    let known = missing.flatMap { [$0.name] + $0.headers }.filter { $0.unicodeScalars.count > 2 }
    return NearestName.of(key, among: known)
  }
}

/// The headers that a kind of table knows, folded.
struct LedgerNames {
  let columns: [LedgerColumn]
  /// Position of the declared column by header.
  let column: [String: Int]
  /// Rank of the header among those of the agency's column; the smallest is the surest.
  let agency: [String: Int]

  init(_ kind: LedgerKind) {
    columns = kind.columns
    var column: [String: Int] = [:]
    for (index, declared) in kind.columns.enumerated() {
      for header in [declared.name] + declared.headers {
        for key in [header.matchingKey, header.headerKey] where column[key] == nil {
          column[key] = index
        }
      }
    }
    self.column = column
    agency = Dictionary(
      LedgerKind.agencyHeaders.enumerated().map { ($1.headerKey, $0) },
      uniquingKeysWith: min
    )
  }
}

extension String {
  /// Cut when too long for a message, line breaks as blanks.
  var clipped: String {
    let limit = 30
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(limit) {
      view.append(scalar.isBlank || scalar.value < 0x20 ? " " : scalar)
    }
    return String(view) + (unicodeScalars.count > limit ? "…" : "")
  }

  /// Without blanks at either end.
  var withoutOuterBlanks: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.isBlank { view.removeFirst() }
    while let last = view.last, last.isBlank { view.removeLast() }
    return String(view)
  }
}
