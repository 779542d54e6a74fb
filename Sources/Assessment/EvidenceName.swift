internal import ComplianceModel

/// What the path of a file says of the evidence table in it.
///
/// `<round>/evidence/<kind>.csv` or `.xlsx` is a table of the whole round, and below
/// `<round>/<agency>/evidence/` lie those of a single agency; folders `collected` and `filed` below `evidence` tell who put it together.
struct EvidenceName {
  /// The round of the folders; nil when none names one, then it serves every round.
  var round: String?
  /// The folder of the agency; nil for tables of the whole round.
  var agency: String?
  /// Who put it together.
  var provenance: Provenance
  /// Name of the file without ending.
  var stem: String

  /// What is wrong with the place of a file.
  struct Misplaced: Error {
    var message: String
  }

  private static let folder = "evidence"

  /// Files of programs for tables; of some the reader only says how to save them anew.
  private static let extensions: Set<String> = [
    "csv", "xlsx", "xlsm", "xls", "xlsb", "et", "ods", "numbers",
  ]

  /// Whether a table lies among the evidence and is not hidden, as those of open spreadsheets are.
  static func isEvidence(_ file: InputFile) -> Bool {
    let parts = file.name.split(separator: "/")
    return extensions.contains(file.fileExtension) && parts.dropLast().contains { $0 == folder }
      && !parts.contains { $0.hasPrefix(".") || $0.hasPrefix("~") }
  }

  init(_ file: InputFile) throws(Misplaced) {
    let folders = file.name.split(separator: "/").dropLast().map(String.init)
    stem = file.stem
    round = ReportFiles.round(of: file)
    guard let index = folders.firstIndex(of: Self.folder) else {
      throw Misplaced(message: "台账应放在 evidence 目录中")
    }
    var above = folders[..<index]
    if let round, let at = above.firstIndex(of: round) { above = above[(at + 1)...] }
    guard above.count <= 1 else {
      throw Misplaced(message: "台账应放在 年度/evidence 或 年度/机关/evidence 目录中")
    }
    agency = above.first
    let below = folders[(index + 1)...]
    switch (below.first.flatMap(Provenance.init), below.count) {
    case (nil, 0): provenance = agency == nil ? .collected : .filed
    case (let said?, 1): provenance = said
    default:
      throw Misplaced(message: "evidence 下面只能有 collected（采集）和 filed（报送）两个目录")
    }
  }

  /// The kind that the file is named for: its identifier, title or another name, alone or in front of
  /// `-`, `_` or a blank, as in `policies-上半年.csv`; the longest name that fits.
  func kind(among kinds: [LedgerKind]) -> LedgerKind? {
    let wanted = stem.foldedScalars
    var best: (kind: LedgerKind, length: Int)?
    for kind in kinds {
      for name in [kind.id, kind.title] + kind.names {
        let scalars = name.foldedScalars
        guard wanted.starts(with: scalars), scalars.count > best?.length ?? 0 else { continue }
        let rest = Self.withoutSuffix(wanted.dropFirst(scalars.count))
        guard rest.first.map("-_ (".unicodeScalars.contains) ?? true else { continue }
        best = (kind, scalars.count)
      }
    }
    return best?.kind
  }

  /// 政策文件台账 is 政策文件.
  private static func withoutSuffix(_ rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<
    Unicode.Scalar
  > {
    for word in ["台账", "清单", "一览表", "统计表", "明细表", "表"] {
      let scalars = Array(word.unicodeScalars)
      if rest.starts(with: scalars) { return rest.dropFirst(scalars.count) }
    }
    return rest
  }

  /// The name of a kind that was probably meant.
  func nearest(among kinds: [LedgerKind]) -> String? {
    let names = kinds.flatMap { [$0.id, $0.title] + $0.names }
    let start = stem.split(whereSeparator: { "-_ －＿　".contains($0) }).first.map(String.init)
    return NearestName.of(stem, among: names)
      ?? start.flatMap { NearestName.of($0, among: names + kinds.map(\.id)) }
  }
}
