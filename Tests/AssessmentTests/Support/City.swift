import Assessment
import Foundation
import TestSupport

/// The shipped reports scored as `yardstick score` does, once: among them the made-up city.
enum City {
  /// Agencies of which every item was judged by hand, in both rounds.
  static let judged = ["yt-fgw", "yt-wjj", "yt-scj"]
  static let departments = "zaozhuang-2018-department"

  private static let task = Task { () throws -> Workbench.ScoreRun in
    try await Bench.shipped.score(try files(), only: [], date: nil, jobs: 2)
  }

  /// What a run over `reports` came to.
  static var run: Workbench.ScoreRun {
    get async throws { try await task.value }
  }

  /// Every file below `reports` but what only people read.
  static func files() throws -> [InputFile] {
    let folder = Fixtures.root.appendingPathComponent("reports")
    let endings = [".txt", ".csv", ".xlsx", ".yaml"]
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .filter { name in endings.contains(where: name.hasSuffix) }
      .map { name in
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        return InputFile(name: name, shown: "reports/" + name, bytes: bytes, digest: "")
      }
  }

  /// A scorecard of the departments' suite.
  static func card(_ agency: String, _ round: String, _ checklist: String = departments)
    async throws -> Card
  {
    let path = "\(checklist)/\(round)/\(agency).json"
    let output = try await run.outputs.first { $0.path == path }
    guard let output else { throw Missing(path: path) }
    return try JSONDecoder().decode(Card.self, from: Data(output.text.utf8))
  }

  /// The text of an output.
  static func text(_ path: String) async throws -> String {
    let output = try await run.outputs.first { $0.path == path }
    guard let output else { throw Missing(path: path) }
    return output.text
  }

  /// No such output.
  struct Missing: Error { var path: String }

  /// What the tests need of the JSON contract.
  struct Card: Decodable {
    struct Score: Decodable { var low, high: String? }
    struct Item: Decodable {
      var id, outcome, trust: String
      var low, high: String?
      var stale, contested: Bool
      var judgements: [Word]
    }
    struct Word: Decodable { var stage, assessor, standing: String }
    struct Finding: Decodable { var code, status: String }
    struct League: Decodable { var best, worst: Int? }
    var score: Score
    var selfScore: String?
    var items: [Item]
    var findings: [Finding]
    var league: League

    func item(_ id: String) -> Item? { items.first { $0.id == id } }
  }
}
