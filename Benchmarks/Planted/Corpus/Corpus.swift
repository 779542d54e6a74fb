import Foundation

/// A report of the corpus and its label.
struct Filed {
  /// Folder of reports that are scored together.
  var batch: String
  var round: String
  var agency: String
  var text: String
  var slip: Slip
  /// The real report it is made of: what is found in that one is no accusation against this one.
  var seed: String?
  /// Names exchanged throughout, to recognise the findings of the real report.
  var renamed: [(old: String, new: String)] = []

  var path: String { "\(batch)/\(round)/\(agency).txt" }
}

/// Reports with one planted slip each, and clean ones.
struct Corpus {
  private(set) var filed: [Filed] = []
  private(set) var rosters: [String: [String]] = [:]
  /// What could not be planted, for people.
  var notes: [String] = []

  static let header = "id,name,aliases,kind,level,class,duties"

  mutating func add(_ report: Filed, row: String) {
    filed.append(report)
    rosters[report.batch, default: []].append(row)
  }

  var batches: [String] { Set(filed.map(\.batch)).sorted() }

  /// Writes reports, rosters and `labels.csv`.
  func write(to folder: URL) throws {
    let files = FileManager.default
    for report in filed {
      let place = folder.appendingPathComponent("\(report.batch)/\(report.round)")
      try files.createDirectory(at: place, withIntermediateDirectories: true)
      try report.text.write(
        to: place.appendingPathComponent(report.agency + ".txt"),
        atomically: true,
        encoding: .utf8
      )
    }
    for (batch, rows) in rosters {
      var seen: Set<String> = []
      let lines = [Self.header] + rows.filter { seen.insert($0).inserted }
      try (lines.joined(separator: "\n") + "\n")
        .write(
          to: folder.appendingPathComponent("\(batch)/roster.csv"),
          atomically: true,
          encoding: .utf8
        )
    }
    var labels = ["file,kind,codes,also,lines,cell,expected,note"]
    for report in filed {
      let slip = report.slip
      let cells = [
        report.path, slip.kind, slip.codes.joined(separator: "|"), slip.also.joined(separator: "|"),
        slip.lines.map(String.init).joined(separator: "|"), slip.cell ?? "", slip.expected ?? "",
        slip.note,
      ]
      labels.append(cells.map(Self.quoted).joined(separator: ","))
    }
    try (labels.joined(separator: "\n") + "\n")
      .write(to: folder.appendingPathComponent("labels.csv"), atomically: true, encoding: .utf8)
  }

  static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n".contains($0) }) else { return cell }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
