import Assessment
import ComplianceModel
import Foundation
import TestSupport

/// A made-up checklist behind the shipped vocabulary, forms, kinds of tables and working days.
struct Trial {
  let bench: Workbench
  let checklist: String

  /// The name of the agency whose report is judged where a test names no other.
  static let agency = "示例市民政局"
  /// That agency and another one, with an alias and a duty each.
  static let roster = Bench.file(
    "roster.csv",
    """
    id,name,aliases,kind,level,class,duties
    mzj,示例市民政局,市民政局|民政局,department,city,甲组,养老
    zfj,示例市住房和城乡建设局,市住建局,department,city,甲组,住房
    zf,示例市人民政府,市政府,government,city,乙组,

    """
  )

  /// The shipped rules with this checklist instead of theirs; `files` are named below its folder.
  init(checklist: String, _ files: [(name: String, text: String)]) throws {
    let shared = try RuleFiles.all().filter { !$0.name.hasPrefix("checklists/") }
    let own = files.map { ("checklists/\(checklist)/\($0.name)", $0.text) }
    bench = try Workbench(rules: shared + own, digest: "test")
    self.checklist = checklist
  }

  /// A checklist of one item `I` with these keys, a line each; `head` is added to the checklist.
  init(_ item: String, marks: String = "10", head: String = "") throws {
    try self.init(checklist: "trial", [("index.yaml", Self.index(item, marks: marks, head: head))])
  }

  /// A checklist of one item for each of these keys, in their order.
  init(each items: [String]) throws {
    let leaves = items.enumerated().map { index, item in
      let keys = item.split(separator: "\n").map { "        \($0)\n" }.joined()
      return """
              - id: I\(index)
                title: 试题
                marks: 1
                remedy: 整改
                examples: { met: [有。], notMet: [无。] }

        """ + keys
    }
    let head = """
      id: trial
      title: 试用
      version: "1"
      source: 虚构
      indicators:
        - id: A
          title: 甲
          marks: \(items.count)
          children:

      """
    try self.init(checklist: "trial", [("index.yaml", head + leaves.joined())])
  }

  /// The checklist as text; the item's own keys begin at line ``firstLine``.
  static func index(_ item: String, marks: String = "10", head: String = "") -> String {
    let keys = item.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "        \($0)\n" }.joined()
    return """
      id: trial
      title: 试用
      version: "1"
      source: 虚构
      places: 2
      indicators:
        - id: A
          title: 甲
          marks: \(marks)
          children:
            - id: I
              title: 试题
              marks: \(marks)
              remedy: 整改
              examples: { met: [有。], notMet: [无。] }
      \(keys.dropLast())
      \(head)

      """
  }

  /// The line of the checklist on which the keys of the item begin.
  static let firstLine = 16

  /// The mistakes in a checklist of this item, as `line: message`; empty when it loads.
  static func problems(_ item: String, marks: String = "10", head: String = "") -> [String] {
    do {
      _ = try Trial(item, marks: marks, head: head)
      return []
    } catch let problems as RuleProblems {
      return problems.problems.map { "\($0.place.line): \($0.message)" }
    } catch {
      return ["\(error)"]
    }
  }

  /// A report with this text below its title.
  static func report(_ text: String, of agency: String = agency, year: Int = 2018) -> InputFile {
    Bench.file(
      "\(year)/\(agency).txt",
      "\(agency)\n\(year)年政府信息公开工作年度报告\n\n\(text)\n"
    )
  }

  /// A table that the agency filed.
  static func filed(_ kind: String, _ csv: String, of agency: String = agency) -> InputFile {
    Bench.file("2018/\(agency)/evidence/\(kind).csv", csv + "\n")
  }

  /// A table of the whole round, with a column 机关.
  static func collected(_ kind: String, _ csv: String) -> InputFile {
    Bench.file("2018/evidence/\(kind).csv", csv + "\n")
  }

  /// The card of a report with what lies beside it.
  func card(_ report: InputFile, _ beside: [InputFile]) throws -> Card {
    let printed = try bench.check(
      report,
      beside: beside,
      only: [checklist],
      format: .json,
      color: false
    )
    return try JSONDecoder().decode(Card.self, from: Data(printed.text.utf8))
  }

  /// What becomes of an item for a report of the known agency with this text.
  func judge(
    _ text: String = "全年工作有序。",
    _ files: [InputFile] = [],
    item: String = "I"
  ) throws -> Item {
    try judge(Self.report(text), [Self.roster] + files, item: item)
  }

  /// What becomes of an item for any report with any files beside it.
  func judge(_ report: InputFile, _ beside: [InputFile], item: String = "I") throws -> Item {
    let items = try card(report, beside).items
    guard let found = items.first(where: { $0.id == item }) else { throw Missing(item: item) }
    return found
  }

  /// No such item on the card.
  struct Missing: Error { var item: String }

  /// What tests need of the printed scorecard.
  struct Card: Decodable {
    var score: Score
    var items: [Item]
    var adjustments: [Adjustment]
  }

  struct Score: Decodable, Equatable {
    var low: String?
    var high: String?
    var full: String
    var assessed: String
  }

  struct Adjustment: Decodable, Equatable {
    var node: String
    var low: String
    var high: String
  }

  struct Item: Decodable {
    var id: String
    var full: String
    var low: String?
    var high: String?
    var lost: String
    var outcome: String
    var trust: String
    var ground: String?
    var reasons: [String]
    var evidence: [Proof]

    /// Lowest and highest marks; one number when nothing is open.
    var marks: String {
      guard let low, let high else { return "-" }
      return low == high ? low : "\(low)–\(high)"
    }

    /// Everything that is said of why.
    var why: String { (reasons + [ground].compactMap(\.self)).joined(separator: "；") }
  }

  struct Proof: Decodable {
    var quote: String
    var file: String
    var line: Int
  }
}
