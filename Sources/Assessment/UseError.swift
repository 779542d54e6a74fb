/// Why a use case could not be carried out; its description is meant for the user.
public enum UseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file could not be read.
  case unreadable(file: String, reason: String)
  /// Files that set something up are wrong; each message has its place.
  case wrongInput([String])
  /// No checklist has such an item.
  case unknownItem(String, nearest: String?)
  /// No report is of such a round.
  case unknownRound(String, known: [String])
  /// The reports are of several rounds, and one has to be chosen.
  case severalRounds([String])

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file)：\(reason)"
    case .wrongInput(let messages): messages.joined(separator: "\n")
    case .unknownItem(let item, let nearest):
      "没有考核点“\(item)”" + (nearest.map { "，是否想查“\($0)”？" } ?? "")
    case .unknownRound(_, known: []): "没有可以评分的年度报告（.txt）"
    case .unknownRound(let round, let known):
      "没有轮次“\(round)”；现有：\(known.joined(separator: "、"))"
    case .severalRounds(let rounds):
      "有几个轮次（\(rounds.joined(separator: "、"))）：请用 --round 指定"
    }
  }
}
