import Foundation

/// Variants of the real reports: one slip each, or changes that do no harm.
struct SeedCorpus {
  var seeds: [Seed]
  var chance: Chance
  private var next: [String: Int] = [:]

  init(seeds: [Seed], seed: UInt64) {
    self.seeds = seeds
    chance = Chance(seed: seed ^ 0x5EED)
  }

  static let baseline = "seeds-baseline"

  mutating func generate(into corpus: inout Corpus) {
    for seed in seeds {
      corpus.add(
        Filed(
          batch: Self.baseline,
          round: seed.round,
          agency: seed.agency,
          text: seed.lines.joined(separator: "\n"),
          slip: Slip(kind: "clean-seed"),
          seed: seed.id
        ),
        row: seed.row
      )
    }
    for edit in SeedEdit.all {
      guard let seed = seeds.first(where: { $0.id == edit.seed }) else { continue }
      guard let line = seed.line(with: edit.old) else {
        corpus.notes.append("seed \(edit.seed): “\(edit.old)” is not there once")
        continue
      }
      var lines = seed.lines
      lines[line - 1] = lines[line - 1].replacingOccurrences(of: edit.old, with: edit.new)
      if edit.new.isEmpty, lines[line - 1].isEmpty { lines.remove(at: line - 1) }
      let slip = Slip(
        kind: "seed-" + edit.kind,
        codes: edit.codes,
        also: edit.also,
        lines: edit.exact ? [line] : [],
        note: "\(edit.old) → \(edit.new)"
      )
      file(seed, lines, slip, into: &corpus)
    }
    for seed in seeds {
      for _ in 0..<10 { tableSlip(seed, into: &corpus) }
      for way in 0..<4 { harmless(seed, way, into: &corpus) }
    }
  }

  /// Every batch holds a real report once: variants of one report are not copies of each other.
  private mutating func file(
    _ seed: Seed,
    _ lines: [String],
    _ slip: Slip,
    row: String? = nil,
    renamed: [(old: String, new: String)] = [],
    into corpus: inout Corpus
  ) {
    let number = next[seed.id, default: 0]
    next[seed.id] = number + 1
    corpus.add(
      Filed(
        batch: String(format: "batch-%02d", number),
        round: seed.round,
        agency: seed.agency,
        text: lines.joined(separator: "\n"),
        slip: slip,
        seed: seed.id,
        renamed: renamed
      ),
      row: row ?? seed.row
    )
  }

  // MARK: Tables

  private mutating func tableSlip(_ seed: Seed, into corpus: inout Corpus) {
    let rows = seed.rows
    guard rows.count > 10 else { return }
    seed.id == "003" ? matrixSlip(seed, rows, into: &corpus) : listSlip(seed, rows, into: &corpus)
  }

  private mutating func matrixSlip(
    _ seed: Seed,
    _ rows: [(label: String, numbers: [Int])],
    into corpus: inout Corpus
  ) {
    let table = rows.filter { $0.numbers.count == 7 }
    guard !table.isEmpty else { return }
    let row = chance.pick(table)
    let column = chance.below(7)
    let line = row.numbers[column]
    var lines = seed.lines
    let old = lines[line - 1].trimmingCharacters(in: .whitespaces)
    if chance.often(20) {
      lines[line - 1] = "\t"
      return file(
        seed,
        lines,
        Slip(
          kind: "seed-cell-blank",
          codes: ["FORM-BLANK"],
          also: ["FORM-RELATION", "FORM-CELL"],
          lines: [line],
          expected: old
        ),
        into: &corpus
      )
    }
    lines[line - 1] = "\t\(chance.misread(Int(old) ?? 0))"
    let cell = "\(row.label)·\(MatrixTables.columns[column])"
    let also = ["TEXT-FIGURE", "TEXT-WORDS", "TEXT-CONFLICT", "FORM-COLUMNS"]
    let slip = Slip(
      kind: "seed-cell",
      codes: ["FORM-CELL", "FORM-RELATION"],
      also: also,
      lines: [line],
      cell: cell,
      expected: old
    )
    file(seed, lines, slip, into: &corpus)
  }

  /// A whole and as many parts after it as its sum has.
  private static let sums: [(String, Int)] = [
    ("收到申请数", 5), ("申请办结数", 2), ("行政复议数量", 3), ("行政诉讼数量", 3), ("被举报投诉数量", 3), ("报送信息数", 2),
    ("工作人员数", 2),
    ("开通政府信息公开网站", 3), ("设置政府信息查阅点数", 3), ("查阅点接待人数", 3),
  ]

  private mutating func listSlip(
    _ seed: Seed,
    _ rows: [(label: String, numbers: [Int])],
    into corpus: inout Corpus
  ) {
    let sums = Self.sums.compactMap { name, parts in
      rows.firstIndex { $0.label.contains(name) }.map { $0...($0 + parts) }
    }
    let sum = chance.pick(sums)
    let line = rows[chance.within(sum)].numbers[0]
    var lines = seed.lines
    let old = lines[line - 1].trimmingCharacters(in: .whitespaces)
    let also = ["TEXT-FIGURE", "TEXT-WORDS", "TEXT-CONFLICT", "TEXT-PARTS", "FORM-UNUSUAL"]
    if chance.often(20) {
      lines[line - 1] = "\t"
      return file(
        seed,
        lines,
        Slip(
          kind: "seed-list-blank",
          codes: ["FORM-BLANK"],
          also: also + ["FORM-RELATION", "FORM-CELL"],
          lines: [line],
          expected: old
        ),
        into: &corpus
      )
    }
    lines[line - 1] = "\t\(chance.misread(Int(old) ?? 0))"
    let slip = Slip(
      kind: "seed-list",
      codes: ["FORM-RELATION", "FORM-CELL"],
      also: also,
      lines: [line],
      expected: old
    )
    file(seed, lines, slip, into: &corpus)
  }

  // MARK: Harmless changes

  private mutating func harmless(_ seed: Seed, _ way: Int, into corpus: inout Corpus) {
    var lines = seed.lines
    switch way {
    case 0:
      // Other layout: indents, blank lines between paragraphs, spaces at the ends.
      lines = lines.flatMap { line -> [String] in
        guard !line.hasPrefix("\t"), line.count > 80 else { return [line] }
        return ["　　" + line + "  ", ""]
      }
      file(seed, lines, Slip(kind: "clean-layout"), into: &corpus)
    case 1:
      // Brackets of the other width in running text.
      lines = lines.map { line in
        guard !line.hasPrefix("\t"), line.count > 80 else { return line }
        return seed.id == "001"
          ? line.replacingOccurrences(of: "(", with: "（").replacingOccurrences(of: ")", with: "）")
          : line.replacingOccurrences(of: "（", with: "(").replacingOccurrences(of: "）", with: ")")
      }
      file(seed, lines, Slip(kind: "clean-brackets"), into: &corpus)
    case 2:
      guard let names = Self.names[seed.id] else { return }
      let changed = { (text: String) in
        names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      }
      file(
        seed,
        lines.map(changed),
        Slip(kind: "clean-renamed"),
        row: changed(seed.row),
        renamed: names,
        into: &corpus
      )
    default:
      guard let changes = Self.numbers[seed.id] else { return }
      for (old, new) in changes {
        guard
          let line = seed.line(with: old)
            ?? seed.rows.first(where: { $0.label.contains(old) })?.numbers[0]
        else {
          corpus.notes.append("seed \(seed.id): “\(old)” is not there once")
          return
        }
        if lines[line - 1].contains(old) {
          lines[line - 1] = lines[line - 1].replacingOccurrences(of: old, with: new)
        } else {
          lines[line - 1] = "\t" + new
        }
      }
      file(seed, lines, Slip(kind: "clean-numbers"), into: &corpus)
    }
  }

  private static let names: [String: [(old: String, new: String)]] = [
    "000": [("山东", "岭东"), ("齐鲁", "岭海"), ("济南市历下区", "云湖市临江区"), ("鲁", "岭")],
    "001": [("青岛", "云港"), ("市南区香港中路", "湖东区解放中路"), ("浙江大学", "江海大学")],
    "002": [("山东", "岭东"), ("齐鲁", "岭海"), ("济南市高新区舜华路", "云湖市高新区松涛路"), ("鲁", "岭")],
    "003": [("淄博", "澄湖"), ("张店区柳泉路", "湖东区松泉路")],
    "004": [("枣庄", "岳浦"), ("滕州市", "泗州市"), ("薛城区", "柳城区"), ("枣", "岳"), ("山东", "岭东")],
  ]

  /// Numbers changed in text and table alike, so that everything agrees as before.
  private static let numbers: [String: [(String, String)]] = [
    "000": [
      ("我厅共收到30件", "我厅共收到42件"), ("收到申请数", "42"), ("网络申请数", "39"), ("申请办结数", "42"), ("按时办结数", "42"),
      ("申请答复数", "42"),
      ("不属于本行政机关公开数", "22"), ("全年共回复公众咨询和监督639条", "全年共回复公众咨询和监督657条"), ("其他方式回应事件数", "624"),
    ],
    "003": [("建议18件、政协委员提案34件，目前，52件", "建议21件、政协委员提案36件，目前，57件")],
    "004": [
      ("网站公开123909条", "网站公开123959条"), ("主动公开政府信息141783条", "主动公开政府信息141833条"),
      ("政府网站公开政府信息数", "123959"), ("主动公开政府信息数", "141833"),
    ],
  ]
}
