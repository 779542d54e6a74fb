import ComplianceModel
import Foundation
import RuleLoading
import TestSupport
import Testing

@testable import Evaluation

/// The shipped checklist that turns findings into marks.
@Suite struct AnnualReportChecklistTests {
  private let rulebook: Rulebook
  private let checklist: Checklist

  init() throws {
    let files = try RuleFiles.all().map { RuleFile(name: $0.name, text: $0.text) }
    rulebook = try RulebookLoader.load(files, digest: "test")
    checklist = try #require(rulebook.checklists.first { $0.id == "annual-report" })
  }

  private static func codes(_ check: Check) -> [FindingCode] {
    if case .clean(let codes) = check { return codes }
    return check.parts.flatMap(codes)
  }

  @Test func everyCodeBelongsToOneItem() {
    let owned = checklist.items.flatMap { Self.codes($0.check) }.map(\.rawValue)
    #expect(owned.sorted() == AuditCode.allCases.map(\.rawValue).sorted())
  }

  /// What auditors only note is shown and costs nothing, and nothing else is free.
  ///
  /// FORM-MISREAD is the reader's trouble: it leaves open whether the sums hold.
  @Test func notesCostNothing() {
    let misread = FindingCode(rawValue: AuditCode.tableMisread.rawValue)
    let notes = Set(rulebook.findings.filter { $0.severity == .note }.map(\.code))
      .subtracting([misread])
    for item in checklist.items {
      let codes = Self.codes(item.check)
      guard !codes.isEmpty else { continue }
      let free = codes.filter(notes.contains)
      #expect(free == (item.role == .informational ? codes : []), "\(item.id)")
    }
  }

  /// Without last year's report nothing is compared, so nothing of the chapter can be lost.
  @Test func comparisonsApplyOnlyBesideLastYear() throws {
    let years = try #require(checklist.indicators.first { $0.id == "AY" })
    for item in years.items {
      #expect(item.applies?.names.map(\.name) == ["last"], "\(item.id)")
    }
  }

  @Test(arguments: [
    (2015, AgencyKind.department, ["AC01"]),
    (2018, .government, ["AC01"]),
    (2019, .department, ["AN05"]),
    (2019, .government, ["AN05", "AC09"]),
    (2020, .department, ["AN05", "AY01"]),
    (2021, .department, ["AN05", "AY01", "AC07", "AC08"]),
    (2025, .government, ["AN05", "AY01", "AC07", "AC08", "AC09"]),
  ])
  func generations(year: Int, kind: AgencyKind, own: [String]) {
    let agency = Agency(
      id: "a",
      name: "甲",
      kind: kind,
      level: .city,
      rankingClass: "",
      isGuessed: false
    )
    let limited = checklist.items.filter { $0.audience != Audience() }
    #expect(limited.filter { $0.audience.concerns(agency, year: year) }.map(\.id) == own)
  }

  /// The page on writing rules lists the names that a message may use.
  @Test(arguments: AuditCode.allCases)
  func thePageListsTheNamesOfMessages(code: AuditCode) throws {
    let page = try String(
      contentsOf: Fixtures.root.appendingPathComponent("Rules/README.md"),
      encoding: .utf8
    )
    let row = page.split(separator: "\n").first {
      $0.hasPrefix("| `") && $0.contains("`\(code.rawValue)`")
    }
    let cells = try #require(row).split(separator: "|")
    let names = cells[1].split { !$0.isLetter }.map(String.init)
    #expect(names == (code.slots.isEmpty ? ["none"] : code.slots))
  }

  @Test func itemsOfTheChecklist() {
    #expect(checklist.marks == Marks(tenThousandths: 1_000_000))
    #expect(checklist.items.count == 56)
  }
}
