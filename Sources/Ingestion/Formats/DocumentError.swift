/// Why a file could not be read; its description is meant for the user.
public enum DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// It is no text, or text in another encoding than UTF-8.
  case notText
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// A kind of file that cannot be read yet.
  case unsupported(String)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .empty: "文件是空的：请确认文件已完整保存"
    case .notText: "不是 UTF-8 编码的文本：请另存为 UTF-8 纯文本后重试"
    case .tooLarge(let limit): "文件超过 \(limit / 1_048_576) MB 的上限：请确认这是一份年度报告"
    case .unsupported(let kind): "暂不支持\(kind)文件：请另存为 UTF-8 纯文本（.txt）后重试"
    }
  }
}
