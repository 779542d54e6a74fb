/// Why a file could not be read; its description is meant for the user.
public enum DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// It is no text, or text in another encoding than UTF-8 and GB18030.
  case notText
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// It has more words than the limit, in characters.
  case tooLong(limit: Int)
  /// A kind of file that cannot be read yet.
  case unsupported(String)
  /// A table without the row that names its columns, some of which are these.
  case noHeader(columns: [String])
  /// A table with more rows than the limit.
  case tooManyRows(limit: Int)
  /// A packed file, or a part of it, that is cut off or was changed; the detail says what is wrong.
  case damaged(String)
  /// A packed file that unfolds to more than any honest one, by the limit that it breaks.
  case unfoldsTooFar(String)
  /// An office file that only opens with a password.
  case encrypted
  /// A spreadsheet in a format that has to be saved anew; its name.
  case oldSpreadsheet(String)
  /// A workbook of which no visible sheet has the row that names the columns.
  case noSheet(columns: [String], looked: [String], hidden: [String])
  /// A web page that is cut off, or that no program can make sense of; the detail says what is wrong.
  case brokenPage(String)
  /// Text that some program read in the wrong character set and saved that way.
  case garbled

  /// A file of an office program that is no report; what it is.
  case noReport(kind: String)
  /// An office file in the container of before 2007; what it is.
  case oldOffice(kind: String)
  /// A file of pictures without words, as scanners make them.
  case onlyPictures
  /// A PDF file, and no program on this machine that lays it out.
  case noLayoutProgram
  /// A PDF file that the program could not lay out; what it said.
  case layoutFailed(String)
  /// A Word file that takes in text of other files.
  case foreignContent

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .empty: "文件是空的：请确认文件已完整保存"
    case .notText: "不是 UTF-8 或 GB18030 编码的文本：请另存为 UTF-8 纯文本后重试"
    case .tooLarge(let limit): "文件超过 \(limit / 1_048_576) MB 的上限：请确认选对了文件"
    case .tooLong(let limit):
      "文字超过 \(limit / 10_000) 万字的上限（年度报告一般不到 5 万字）：请确认选对了文件"
    case .unsupported(let kind): "暂不支持\(kind)文件：请另存为 UTF-8 纯文本（报告 .txt，台账 .csv）后重试"
    case .noHeader(let columns):
      "没有找到表头：前 10 行中应有一行写着列名，如 \(columns.joined(separator: "、"))，用半角逗号分隔"
    case .tooManyRows(let limit): "超过 \(limit) 行的上限：请分成几个文件"
    case .damaged(let detail): "文件已损坏或不完整（\(detail)）：请重新下载，或用 Word、Excel、WPS 打开后另存一份"
    case .unfoldsTooFar(let limit): "文件展开后过大（\(limit)），没有读取：请删去多余的行列和工作表后另存一份"
    case .encrypted: "文件设有打开密码：请用 Word、Excel、WPS 打开，取消密码后另存一份"
    case .oldSpreadsheet(let kind): "不能读取\(kind)：请用 Excel、WPS 打开，另存为“Excel 工作簿（.xlsx）”或 CSV"
    case .noReport(let kind): "这是\(kind)，不是报告正文：请用原软件打开，另存为 .docx 或 PDF 后重试"
    case .oldOffice(let kind):
      "不能读取\(kind)：请用 Word、WPS 打开，另存为 .docx；"
        + "或运行 soffice --headless --convert-to docx 文件名"
    case .onlyPictures: "文件中只有图片，没有文字（多为扫描件）：请使用文字版，或先做文字识别（OCR）并校对"
    case .noLayoutProgram:
      "读取 PDF 需要 poppler 的 pdftotext：请安装（Debian、Ubuntu：apt install poppler-utils；"
        + "macOS：brew install poppler），或改用 .docx、.txt"
    case .layoutFailed(let reason):
      "PDF 无法排版（pdftotext：\(reason)），文件可能已损坏：请重新下载，或改用 .docx、.txt"
    case .foreignContent: "文件嵌入了其他文件的正文，没有读取：请用 Word、WPS 打开后另存一份"
    case .noSheet(let columns, let looked, let hidden):
      "没有找到表头：可见的工作表（\(looked.isEmpty ? "无" : looked.joined(separator: "、"))）中，"
        + "前 10 行都没有写着列名的一行，如 \(columns.joined(separator: "、"))"
        + (hidden.isEmpty ? "" : "；隐藏的工作表（\(hidden.joined(separator: "、"))）不读取，需要时请取消隐藏")
    case .brokenPage(let detail): "网页已损坏或不完整（\(detail)）：请在浏览器中重新打开原网页，另存后再试"
    case .garbled: "文件是乱码（曾以错误的编码打开并保存）：请从原网页或原文件重新导出，另存为 UTF-8 后再试"
    }
  }
}
