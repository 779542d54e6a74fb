import ComplianceModel
import Ingestion
import TestSupport
import Testing

/// Our own sentences from other fields, years and kinds of agencies, with traps.
@Suite struct StanceSetTests {
  private struct Score {
    var hits = 0
    var expected = 0
    var given = 0

    var precision: Double { given == 0 ? 1 : Double(hits) / Double(given) }
    var recall: Double { expected == 0 ? 1 : Double(hits) / Double(expected) }
  }

  @Test func stancesOfTheHarderSet() throws {
    let rows = try Fixtures.rows("stance-sentences.csv")
    #expect(rows.count >= 150)
    var scores: [String: Score] = [:]
    var wrong: [String] = []
    for row in rows {
      let wanted = row["role"] == "body" ? row["stance"] ?? "" : row["role"] ?? ""
      let actual = try reading(of: row)
      scores[wanted, default: Score()].expected += 1
      scores[actual, default: Score()].given += 1
      if actual == wanted {
        scores[wanted, default: Score()].hits += 1
      } else {
        wrong.append("\(row["id"] ?? "") \(wanted), read as \(actual): \(row["text"] ?? "")")
      }
    }
    for (name, score) in scores.sorted(by: { $0.key < $1.key }) {
      print("\(name): precision \(score.precision), recall \(score.recall), \(score.expected)")
    }
    for line in wrong { print("  \(line)") }
    #expect((scores["done"]?.precision ?? 0) >= 0.95)
    for stance in ["planned", "none", "shortcoming"] {
      #expect((scores[stance]?.precision ?? 0) >= 0.9, "\(stance)")
      #expect((scores[stance]?.recall ?? 0) >= 0.9, "\(stance)")
    }
  }

  /// Stance of the clause, or its role outside running text.
  private func reading(of row: [String: String]) throws -> String {
    var text = row["text"] ?? ""
    let clause = row["clause"] ?? ""
    var heading = "一、总体情况"
    switch row["place"] {
    case "problems": heading = "五、存在的主要问题"
    case "measures": heading = "五、下一步改进措施"
    case "heading" where text.first != "（" && !startsWithNumber(text): text = "（一）" + text
    case "caption" where !text.hasPrefix("图"): text = "图：" + text
    default: break
    }
    let report = try Reading.paragraph(text, year: row["year"] ?? "", under: heading)
    let statements = report.statements
    let found =
      statements.last { report.quote($0) == clause }
      ?? statements.first { report.quote($0).contains(clause) }
      ?? statements.first { report.quote($0).count > 3 && clause.contains(report.quote($0)) }
    guard let found else { return "missing" }
    return found.role == .body ? found.stance?.rawValue ?? "" : found.role.rawValue
  }

  private func startsWithNumber(_ text: String) -> Bool {
    text.first.map { "一二三四五六七八九十第123456789".contains($0) } ?? false
  }
}
