/// Where things lie around a single report: `<root>/<round>/<agency>.txt`, or
/// `<root>/<round>/<agency>/report.txt`; without a folder that names a round, the report's own folder.
public struct Layout: Sendable {
  /// The folder that holds the rounds, with a slash at its end, or empty.
  public let root: String
  /// Path of the report below it.
  public let name: String
  private let round: String?
  private let owner: String

  /// The layout around the report with this path.
  public init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folders = parts.dropLast()
    let file = parts.last ?? ""
    let stem = file.fileStem
    // The nearest two folders: the round, or the agency and then the round.
    let at = folders.indices.suffix(2).last { ReportFiles.isRound(folders[$0]) }
    let start = at ?? folders.endIndex
    root = folders[..<start].map { $0 + "/" }.joined()
    name = (folders[start...] + [file]).joined(separator: "/")
    round = at.map { folders[$0] }
    owner = stem == "report" && folders.endIndex - start == 2 ? folders[folders.endIndex - 1] : stem
  }

  /// Names that a roster may have; where there are both the first counts.
  public static let rosterNames = ["roster.csv", "roster.xlsx"]

  /// Folders in which a roster may be, each with a slash at its end or empty, the nearest first.
  public var rosterFolders: [String] {
    var folders = [root]
    if let round { folders.insert(root + round + "/", at: 0) }
    if round == nil { folders.append(root + "../") }
    return folders
  }

  /// Where the round is set up, below the root; nil without a round.
  public var roundFile: String? { round.map { $0 + "/round.yaml" } }

  /// Folders of evidence tables below the root: of the round, and of the agency.
  public var evidence: [String] {
    let above = round.map { $0 + "/" } ?? ""
    return [above + "evidence", above + owner + "/evidence"]
  }

  /// Folders of what people decided below the root, each with a slash at its end: of the round, and of
  /// the agency.
  public var people: [String] {
    let above = round.map { $0 + "/" } ?? ""
    return [above, above + owner + "/"]
  }

  /// Whether a file of this name holds what people decided.
  public static func isPeoples(_ name: String) -> Bool { PeopleFiles.Kind(name) != nil }

  /// Last year's report below the root, without its ending; nil when the round tells no year.
  public var lastYear: String? {
    guard let round, let year = Int(round) else { return nil }
    return name.hasPrefix("\(round)/\(owner)/")
      ? "\(year - 1)/\(owner)/report" : "\(year - 1)/\(owner)"
  }
}
