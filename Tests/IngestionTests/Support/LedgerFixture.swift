import ComplianceModel

@testable import Ingestion

/// A kind of table with a column of every type.
enum LedgerFixture {
  static let place = RulePlace(file: "ledgers.yaml", line: 1, column: 1)

  static let policies = LedgerKind(
    id: "policies",
    title: "政策文件",
    subject: "标题",
    columns: [
      column("标题", .text, ["文件名称"], isRequired: true),
      LedgerColumn(
        name: "类别",
        type: .choice,
        choices: [
          LedgerChoice(word: "规范性文件", synonyms: ["行政规范性文件"]), LedgerChoice(word: "其他文件"),
        ],
        place: place
      ),
      column("公布日期", .date, ["发布时间", "公开时间"], isRequired: true),
      column("解读日期", .date, blank: .none),
      column("份数", .number),
      column("涉密", .flag, blank: .none),
    ],
    place: place
  )

  private static func column(
    _ name: String,
    _ type: ColumnType,
    _ headers: [String] = [],
    isRequired: Bool = false,
    blank: Blank = .unknown
  ) -> LedgerColumn {
    LedgerColumn(
      name: name,
      type: type,
      headers: headers,
      isRequired: isRequired,
      blank: blank,
      place: place
    )
  }

  static func read(_ text: String) throws(DocumentError) -> Ledger {
    try LedgerReader.read(
      Array(text.utf8),
      as: policies,
      provenance: .filed,
      source: SourceFile(name: "policies.csv", digest: "d")
    )
  }

  /// Doubts as `line:column message`.
  static func doubts(_ ledger: Ledger) -> [String] {
    ledger.doubts.map { doubt in
      let place = doubt.place.map { "\($0.line):\($0.column) " } ?? ""
      return place + doubt.message
    }
  }
}

extension LedgerCell {
  /// What it means, in short.
  var short: String {
    switch value {
    case .blank: "blank"
    case .none: "none"
    case .unreadable: "unreadable"
    case .text(let text): text
    case .day(let day): day.description
    case .number(let number): number.description
    case .flag(let flag): flag ? "yes" : "no"
    }
  }
}
