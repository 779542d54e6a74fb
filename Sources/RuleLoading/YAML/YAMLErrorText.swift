import Yams

/// What is wrong with the YAML of a file, in Chinese.
struct YAMLErrorText {
  /// Line and column, from 1; nil when nobody knows.
  let position: (line: Int, column: Int)?
  let message: String

  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      position = (mark.line, mark.column)
      message = "YAML 语法错误：" + Self.translation(of: problem)
    case .reader(let problem, let offset, _, let yaml):
      position = offset.map { Self.position(ofCharacter: $0, in: yaml) }
      message = "文件中有 YAML 不允许的字符（\(problem)）"
    default:
      position = nil
      message = "无法读取 YAML（\(error)）"
    }
  }

  private static func position(
    ofCharacter offset: Int,
    in yaml: String
  ) -> (line: Int, column: Int) {
    let before = yaml.prefix(offset)
    let lastLine = before.split(omittingEmptySubsequences: false) { $0.isNewline }.last ?? ""
    return (before.count { $0.isNewline } + 1, lastLine.unicodeScalars.count + 1)
  }

  private static func translation(of problem: String) -> String {
    translations.first { problem.contains($0.key) }?.text ?? problem
  }

  private static let translations: [(key: String, text: String)] = [
    ("mapping values are not allowed", "此处不能写“键: 值”，请检查缩进，或给含“: ”的文字加引号"),
    ("could not find expected ':'", "键后面缺少冒号和空格"),
    ("did not find expected key", "此处应是一个键，请检查缩进和引号"),
    ("did not find expected '-' indicator", "列表的每一项应以“- ”开头并对齐"),
    ("did not find expected ',' or ']'", "方括号中缺少逗号，或方括号没有关上"),
    ("did not find expected ',' or '}'", "花括号中缺少逗号，或花括号没有关上"),
    ("did not find expected node content", "此处缺少内容"),
    ("did not find expected <document start>", "内容之后有多余的文字，请检查缩进"),
    ("found character that cannot start any token", "此处不能用这个字符开头（制表符不能用来缩进；以 @、` 开头的文字要加引号）"),
    ("found unexpected end of stream", "引号或括号没有关上，文件就结束了"),
    ("found unexpected document indicator", "引号没有关上"),
    ("block sequence entries are not allowed", "此处不能写列表项“- ”，请检查缩进"),
    ("block mapping entries are not allowed", "此处不能写“键: 值”，请检查缩进"),
    ("found undefined alias", "规则文件不支持别名（*）；以 * 开头的文字要加引号"),
    ("did not find expected alphabetic or numeric character", "以 *、& 开头的文字要加引号"),
    ("found unknown escape character", "双引号中有无法识别的转义"),
    ("found duplicate anchor", TreeGuard.anchorMessage),
    ("but found another document", "一个文件只能有一个 YAML 文档"),
    ("Maximum nesting level", "嵌套过深"),
  ]
}
