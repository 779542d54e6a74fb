import ComplianceModel
import Ingestion
import RuleLoading
import TestSupport

/// The shipped rules, loaded once.
enum Reading {
  static let rulebook: Rulebook = {
    do {
      let files = try RuleFiles.all().map { RuleFile(name: $0.name, text: $0.text) }
      return try RulebookLoader.load(files, digest: "")
    } catch {
      preconditionFailure("the shipped rules do not load: \(error)")
    }
  }()

  static let guide = ReadingGuide(rulebook)

  /// Reads a text as a report.
  static func read(_ text: String, roster: Roster = Roster()) throws -> ReportReader.Reading {
    try read(Array(text.utf8), roster: roster)
  }

  static func read(_ bytes: [UInt8], roster: Roster = Roster()) throws -> ReportReader.Reading {
    let source = SourceFile(name: "test.txt", digest: "")
    let document = try PlainTextReader().read(bytes, source: source)
    return ReportReader(guide).read(document, roster: roster)
  }

  /// Reads a paragraph below a title and, for problems and measures, below their heading.
  static func paragraph(_ text: String, year: String = "2018", under heading: String = "一、总体情况")
    throws -> AnnualReport
  {
    try read("示例市民政局\n\(year)年政府信息公开工作年度报告\n\n\(heading)\n\(text)\n").report
  }
}

extension AnnualReport {
  /// The exact text of a clause.
  func quote(_ statement: Statement) -> String {
    document.text.string(self.text.source(of: statement.range))
  }

  /// The line a clause starts on.
  func line(_ statement: Statement) -> Int {
    document.text.place(self.text.source(of: statement.range).start).line
  }
}
