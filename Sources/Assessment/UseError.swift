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
  /// What is wanted has room for one checklist, and several apply.
  case severalChecklists([String])
  /// A folder has no scorecard that could be read.
  case noScorecards(folder: String, unreadable: [String])
  /// Two folders have no checklist in common.
  case noCommonChecklist(old: [String], new: [String])
  /// Two folders share no round of a checklist and have several to choose from.
  case severalPairs(String, old: [String], new: [String])

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
    case .severalChecklists(let checklists):
      "适用的指标体系有 \(checklists.count) 套，网页一次只写一套：请用 --checklist 指定（\(checklists.joined(separator: "、"))）"
    case .noScorecards(let folder, let unreadable):
      (unreadable + ["\(folder) 中没有可读的评分卡：请给出 score 的输出目录，如 scorecards，或其中一轮的目录"])
        .joined(separator: "\n")
    case .noCommonChecklist(let old, let new):
      "两个目录没有相同的指标体系（原：\(old.joined(separator: "、"))；现：\(new.joined(separator: "、"))），无法对比：请用同一套指标体系评分"
    case .severalPairs(let checklist, let old, let new):
      "\(checklist) 没有相同的轮次，又不止一轮（原：\(old.joined(separator: "、"))；现：\(new.joined(separator: "、"))）："
        + "请直接给出要对比的两轮目录，如 scorecards/\(checklist)/\(old.first ?? "")"
    }
  }
}
