public import ComplianceModel

/// Names of the output files, relative to the folder of scorecards; links between pages rely on them.
public enum OutputPath {
  /// Page over all rounds and checklists.
  public static let overview = "index.html"
  /// Summary of a run for programs.
  public static let run = "run.json"

  /// Page of all classes of one checklist and round.
  public static func league(checklist: String, round: String) -> String {
    folder(checklist, round) + "index.html"
  }

  /// Ranking as a table.
  public static func rankingCSV(checklist: String, round: String) -> String {
    folder(checklist, round) + "ranking.csv"
  }

  /// All items of all agencies as a table.
  public static func itemsCSV(checklist: String, round: String) -> String {
    folder(checklist, round) + "items.csv"
  }

  /// Ranking, losses, open items and all items as a workbook.
  public static func workbook(checklist: String, round: String) -> String {
    folder(checklist, round) + "results.xlsx"
  }

  /// Draft of the official notice of one checklist and round.
  public static func notice(checklist: String, round: String) -> String {
    folder(checklist, round) + "notice.md"
  }

  /// Page of one scorecard.
  public static func scorecardHTML(checklist: String, round: String, agency: String) -> String {
    folder(checklist, round) + safeName(agency) + ".html"
  }

  /// One scorecard for programs.
  public static func scorecardJSON(checklist: String, round: String, agency: String) -> String {
    folder(checklist, round) + safeName(agency) + ".json"
  }

  /// Page of the report behind a scorecard, as it was understood.
  public static func sourceHTML(checklist: String, round: String, agency: String) -> String {
    folder(checklist, round) + "sources/" + safeName(agency) + ".html"
  }

  /// Page over all comparisons.
  public static let comparison = "index.html"
  /// All agencies of all comparisons as a table.
  public static let agenciesCSV = "agencies.csv"
  /// All items of all comparisons as a table.
  public static let comparisonCSV = "comparison.csv"
  /// Agencies, and what they have to mend, as a workbook.
  public static let rectificationWorkbook = "rectification.xlsx"

  /// What one agency has to mend; below the later round.
  public static func rectificationHTML(_ agency: AgencyComparison) -> String {
    scorecardHTML(
      checklist: agency.new.checklist.id,
      round: agency.new.round,
      agency: agency.agency.id
    )
  }

  /// The same for programs.
  public static func rectificationJSON(_ agency: AgencyComparison) -> String {
    scorecardJSON(
      checklist: agency.new.checklist.id,
      round: agency.new.round,
      agency: agency.agency.id
    )
  }

  /// A name that every file system takes and that never leaves its folder.
  ///
  /// Chinese stays. What cannot stand in a file name becomes `_`; a name that had to be changed ends
  /// in a checksum of what it was, so that two agencies never share a file. `index` is taken by the
  /// page of the league.
  public static func safeName(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    var bytes = 0
    for scalar in name.unicodeScalars {
      let isLeadingDot = scalar == "." && safe.allSatisfy { $0 == "_" }
      let next: Unicode.Scalar = isLeadingDot || isUnsafe(scalar) ? "_" : scalar
      bytes += UTF8.width(next)
      guard bytes <= longestName else { break }
      safe.append(next)
    }
    while let last = safe.last, last == " " || last == "." { safe.removeLast() }
    let result = String(safe)
    guard result.utf8.elementsEqual(name.utf8), !result.isEmpty, result.lowercased() != "index"
    else { return "\(result.isEmpty ? "_" : result)-\(checksum(name))" }
    return result
  }

  /// The link to an output file from a page that is another one, ready for `href`.
  static func link(to target: String, from page: String) -> String {
    let target = target.split(separator: "/")
    let folders = page.split(separator: "/").dropLast()
    let shared = zip(target.dropLast(), folders).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folders.count - shared)
    return (up + target.dropFirst(shared).map { percentEncoded($0) }).joined(separator: "/")
  }

  /// Encodes everything in ASCII that could mean something in a link.
  static func percentEncoded(_ text: some StringProtocol) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      if !scalar.isASCII || scalar.properties.isAlphabetic
        || "0123456789-._~".unicodeScalars.contains(scalar)
      {
        encoded.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        encoded += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    return encoded
  }

  private static let longestName = 180

  private static func folder(_ checklist: String, _ round: String) -> String {
    "\(safeName(checklist))/\(safeName(round))/"
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: "/\\:*?\"<>|".unicodeScalars.contains(scalar)
    }
  }

  private static func checksum(_ text: String) -> String {
    StableHash.hexadecimal(StableHash.fnv1a(text), digits: 8)
  }
}
