internal import ComplianceModel
internal import Ingestion

/// Makes a dossier of an example, which usually is a sentence.
struct ExampleDossier {
  /// The item that the example is about; nil for a report without any content.
  let item: Item?
  let example: RuleExample?
  let bench: Workbench

  /// The dossier; nil, for an example that is no report, when nothing can be read of it.
  var dossier: Dossier? {
    let file = InputFile(name: "示例.txt", shown: "示例.txt", bytes: Array(text.utf8), digest: "")
    guard let (report, identified) = try? bench.identified(file, roster: Roster()) else {
      return nil
    }
    var agency = identified
    // An example says for itself whom it is about: no roster is missing.
    agency.isGuessed = false
    agency.duties = isConcerned ? item?.audience.duties.sorted().prefix(1).map { $0 } ?? [] : []
    if let levels = item?.audience.levels, !levels.isEmpty {
      let order = AdministrativeLevel.allCases
      agency.level = order.first { levels.contains($0) == isConcerned } ?? agency.level
    }
    let year = report.year.map(String.init) ?? ""
    return Dossier(
      agency: agency,
      round: year,
      report: report,
      previous: previous(of: report),
      ledgers: example?.ledgers.compactMap(ledger) ?? []
    )
  }

  private var isConcerned: Bool { example?.outcome != .notApplicable }

  /// The example below a title, unless it has one of its own.
  ///
  /// The agency is one that the item concerns, or one that it does not when it should not apply; the
  /// year is the first of its years, else 2018.
  private var text: String {
    let text = example?.text ?? ""
    if text.contains("信息公开"), text.contains("报告\n") { return text }
    let kinds = item?.audience.kinds ?? []
    let isGovernment = kinds.count == 1 && (kinds == [.government]) == isConcerned
    let agency = isGovernment ? "示例市人民政府" : "示例市农业农村局"
    return "\(agency)\n\(year)年政府信息公开工作年度报告\n\n\(text)\n"
  }

  private var year: Int {
    guard let years = item?.audience.years else { return 2018 }
    return isConcerned || item?.audience.kinds.isEmpty == false
      ? years.lowerBound : years.lowerBound - 1
  }

  /// Last year's figures, printed in the same form.
  private func previous(of report: AnnualReport) -> Footprint? {
    guard let figures = example?.lastYear, !figures.isEmpty else { return nil }
    return Footprint(
      year: report.year.map { $0 - 1 },
      source: SourceFile(name: "上年示例.txt", digest: ""),
      form: report.form,
      figures: figures.mapValues(NumberRange.init)
    )
  }

  /// Rows are written out as a file and read back, so that examples test the reading too.
  private func ledger(_ rows: ExampleLedger) -> Ledger? {
    guard let kind = bench.ledgerKinds.first(where: { $0.id == rows.kind }) else { return nil }
    let columns = kind.columns.map(\.name)
    let lines = [columns] + rows.rows.map { row in columns.map { row[$0] ?? "" } }
    let text = lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    return try? LedgerReader.read(
      Array(text.utf8),
      as: kind,
      provenance: example?.provenance ?? .filed,
      source: SourceFile(name: kind.title + ".csv", digest: "")
    )
  }

  private func quoted(_ field: String) -> String {
    "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
