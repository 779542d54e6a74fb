/// What tests of people's judgements need of the JSON contract.
struct ReviewedCard: Decodable {
  struct Score: Decodable {
    var low: String
    var high: String
  }
  struct Item: Decodable {
    var id: String
    var outcome: String
    var trust: String
    var low: String
    var high: String
    var stale: Bool
    var contested: Bool
    var judgements: [Word]
  }
  struct Word: Decodable {
    var reason: String
    var assessor: String
    var standing: String
  }
  struct Finding: Decodable {
    var code: String
    var status: String
  }
  var agency: String
  var score: Score
  var items: [Item]
  var findings: [Finding]
  var strayJudgements: [Word]
  var selfScore: String?
}
