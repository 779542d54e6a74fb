import Assessment
import ComplianceModel
import Foundation
import TestSupport

/// The shipped rules behind the use cases, loaded once.
enum Bench {
  static let shipped: Workbench = {
    do {
      return try Workbench(rules: RuleFiles.all(), digest: "test")
    } catch {
      preconditionFailure("the shipped rules do not load: \(error)")
    }
  }()

  static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, shown: name, bytes: Array(text.utf8), digest: "")
  }

  /// The outcome of every item for a file, from the printed JSON.
  static func outcomes(
    _ file: InputFile,
    checklist: String = "report-content"
  ) throws -> [String: Item] {
    let text = try shipped.check(
      file,
      beside: [],
      only: [checklist],
      format: .json,
      color: false
    ).text
    let card = try JSONDecoder().decode(Card.self, from: Data(text.utf8))
    return Dictionary(uniqueKeysWithValues: card.items.map { ($0.id, $0) })
  }

  /// What tests need of the JSON contract.
  struct Card: Decodable {
    var items: [Item]
  }

  struct Item: Decodable {
    var id: String
    var outcome: String
    var ground: String?
    var reasons: [String]
  }
}
