/// Why a file could not be read; its description is meant for the user.
public enum DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// It is no text, or text in another encoding than UTF-8 and GB18030.
  case notText
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// A kind of file that cannot be read yet.
  case unsupported(String)
  /// A table without the row that names its columns, some of which are these.
  case noHeader(columns: [String])
  /// A table with more rows than the limit.
  case tooManyRows(limit: Int)

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .empty: "文件是空的：请确认文件已完整保存"
    case .notText: "不是 UTF-8 或 GB18030 编码的文本：请另存为 UTF-8 纯文本后重试"
    case .tooLarge(let limit): "文件超过 \(limit / 1_048_576) MB 的上限：请确认选对了文件"
    case .unsupported(let kind): "暂不支持\(kind)文件：请另存为 UTF-8 纯文本（报告 .txt，台账 .csv）后重试"
    case .noHeader(let columns):
      "没有找到表头：前 10 行中应有一行写着列名，如 \(columns.joined(separator: "、"))，用半角逗号分隔"
    case .tooManyRows(let limit): "超过 \(limit) 行的上限：请分成几个文件"
    }
  }
}
