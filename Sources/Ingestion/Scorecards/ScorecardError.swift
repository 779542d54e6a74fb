/// Why a file is no scorecard that can be compared; its description is meant for the user.
public enum ScorecardError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// It is cut off or no JSON at all.
  case notJSON
  /// It is something else, or of a version before scorecards could be compared.
  case foreign
  /// It was written by a later version.
  case tooNew(format: Int)
  /// Something is missing at this place.
  case missing(String)
  /// Something else stands at this place than should.
  case wrong(String, found: String?)
  /// There are more of these than the limit.
  case tooMany(String, limit: Int)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "超过 \(limit / 1_048_576) MB 的上限：请确认是 score 生成的评分卡"
    case .notJSON: "不是完整的 JSON，文件可能已损坏：请重新运行 score 生成"
    case .foreign: "不是 score 生成的评分卡，或者由旧版本生成：请用现在的版本重新运行 score"
    case .tooNew(let format): "由更新的版本生成（格式 \(format)）：请升级程序，或用现在的版本重新运行 score"
    case .missing(let place): "缺少 \(place)，文件可能被改动过：请重新运行 score 生成"
    case .wrong(let place, let found):
      place + (found.map { "（\($0)）" } ?? "") + "不合规定，文件可能被改动过：请重新运行 score 生成"
    case .tooMany(let place, let limit): "\(place) 超过 \(limit) 个的上限：请确认是 score 生成的评分卡"
    }
  }
}
