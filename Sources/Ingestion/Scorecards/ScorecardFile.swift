/// A scorecard as it stands in its file; keys are those of the contract.
struct ScorecardFile: Decodable {
  /// The latest format that is read.
  static let format = 1

  var id: String
  var agency: String
  var round: String
  var missing: String?
  var checklist: Checklist
  var score: Score
  var grade: Grade?
  var league: League?
  var items: [Item]
  var adjustments: [Adjustment]
  var findings: [Finding]

  struct Checklist: Decodable {
    var id: String
    var title: String
    var version: String
    var digest: String
    var places: Int
  }

  struct Score: Decodable {
    var low: String?
    var high: String?
    var full: String
  }

  struct Grade: Decodable {
    var low: String
    var high: String
  }

  struct League: Decodable {
    var name: String

    enum CodingKeys: String, CodingKey { case name = "class" }
  }

  struct Item: Decodable {
    var id: String
    var path: [String]
    var title: String
    var role: String
    var rule: String
    var full: String
    var low: String?
    var high: String?
    var outcome: String
    var ground: String?
    var reasons: [String]
    var evidence: [Quote]
    var remedy: String
  }

  struct Adjustment: Decodable {
    var node: String
    var title: String
    var low: String
    var high: String
  }

  struct Finding: Decodable {
    var code: String
    var severity: String
    var blame: String
    var message: String
    var expected: String?
    var actual: String?
    var remedy: String
    var evidence: [Quote]
    var status: String
  }

  /// A quote; that of a finding names neither file nor section.
  struct Quote: Decodable {
    var quote: String
    var file: String?
    var line: Int
    var section: String?
    var cell: String?
  }
}

/// A scorecard whose format was looked at before anything else.
struct VersionedScorecard: Decodable {
  var file: ScorecardFile

  private enum Key: CodingKey { case format }

  init(from decoder: any Decoder) throws {
    let head = try? decoder.container(keyedBy: Key.self)
    guard let format = try? head?.decodeIfPresent(Int.self, forKey: .format) else {
      throw ScorecardError.foreign
    }
    guard format <= ScorecardFile.format else { throw ScorecardError.tooNew(format: format) }
    file = try ScorecardFile(from: decoder)
  }
}
