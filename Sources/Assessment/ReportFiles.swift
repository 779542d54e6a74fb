/// Which of the files handed in are reports, and for which round.
enum ReportFiles {
  /// Kinds of files that agencies file; some are still refused with a message.
  private static let extensions: Set<String> = ["txt", "html", "htm", "docx", "doc", "pdf"]

  static func isReport(_ file: InputFile) -> Bool {
    let parts = file.name.split(separator: "/")
    return extensions.contains(file.fileExtension) && !parts.contains("evidence")
      && !parts.contains { $0.hasPrefix(".") }
  }

  /// The identifier of the agency that the path names: `<agency>.txt` or `<agency>/report.txt`.
  static func owner(of file: InputFile) -> String {
    let folder = file.name.split(separator: "/").dropLast().last
    return file.stem == "report" ? folder.map(String.init) ?? file.stem : file.stem
  }

  /// The round that a file's folder names, such as `2018` or `2018H1`.
  static func round(of file: InputFile) -> String? {
    file.name.split(separator: "/").dropLast().first(where: isRound).map(String.init)
  }

  /// Whether a file sets up a round.
  static func isRoundFile(_ file: InputFile) -> Bool {
    file.name.split(separator: "/").last == "round.yaml"
  }

  /// The round that the folder of a `round.yaml` names, also when the folder itself was handed in.
  static func roundOfFolder(_ file: InputFile) -> String? {
    let folder = file.shown.split(separator: "/").dropLast().last.map(String.init)
    return round(of: file) ?? folder.flatMap { isRound($0) ? $0 : nil }
  }

  /// Whether a folder is named for a round: `2018`, or `2018H1` for its first half.
  static func isRound(_ folder: some StringProtocol) -> Bool {
    let (year, rest) = (folder.prefix(4), folder.dropFirst(4))
    return year.count == 4 && year.allSatisfy { $0.isASCII && $0.isNumber }
      && ["", "H1", "H2"].contains(rest)
  }
}
