/// Which of the files handed in are reports, and for which round.
enum ReportFiles {
  /// Kinds of files that agencies file; some are still refused with a message.
  private static let extensions: Set<String> = ["txt", "html", "htm", "docx", "doc", "pdf"]

  static func isReport(_ file: InputFile) -> Bool {
    let parts = file.name.split(separator: "/")
    return extensions.contains(file.fileExtension) && !parts.contains("evidence")
      && !parts.contains { $0.hasPrefix(".") }
  }

  /// The round that a file's folder names, such as `2018` or `2018H1`.
  static func round(of file: InputFile) -> String? {
    file.name.split(separator: "/").dropLast().first { part in
      let (year, rest) = (part.prefix(4), part.dropFirst(4))
      return year.count == 4 && year.allSatisfy { $0.isASCII && $0.isNumber }
        && (rest.isEmpty || rest == "H1" || rest == "H2")
    }
    .map(String.init)
  }
}
