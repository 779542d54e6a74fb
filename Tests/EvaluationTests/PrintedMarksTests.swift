import ComplianceModel
import Foundation
import Testing

@testable import Evaluation
@testable import Rendering

/// Marks are read back from what people get, and added up in exact decimals.
@Suite struct PrintedMarksTests {
  static let seeds = 0..<60

  static func card(_ checklist: Checklist, _ result: Scorer.Result) -> Scorecard {
    Scorecard(
      agency: Rules.agency(),
      round: "2018",
      checklist: ChecklistStamp(
        id: checklist.id,
        title: checklist.title,
        version: "1",
        digest: "ff",
        places: checklist.places
      ),
      root: result.root,
      items: result.items,
      adjustments: result.adjustments,
      findings: [],
      doubts: [],
      grade: nil,
      inputs: []
    )
  }

  static func card(_ seed: Int) -> Scorecard {
    guard seed % 3 == 0 else {
      let tree = RandomTree(seed: seed)
      return card(tree.checklist, tree.result)
    }
    let blend = RandomBlend(seed: seed)
    return card(blend.blend, blend.result)
  }

  static func league(_ card: Scorecard) -> League {
    League(
      checklist: card.checklist,
      round: card.round,
      rankingClass: "市直部门",
      entries: [
        League.Entry(scorecard: card, standing: card.score.map { _ in Standing(best: 1, worst: 1) })
      ]
    )
  }

  private static func page(_ card: Scorecard) throws -> String {
    try Pages().scorecard(card, league: league(card), standing: nil, date: nil)
  }

  private static func marks(_ printed: Substring) throws -> Marks {
    try #require(Marks(decimal: printed.hasPrefix("+") ? printed.dropFirst() : printed))
  }

  /// `62.50–77.50`, `62.50`, or nil for a dash.
  private static func range(_ printed: Substring) throws -> MarksRange? {
    guard printed != "—" else { return nil }
    let ends = try printed.split(separator: "–").map(marks)
    return MarksRange(low: try #require(ends.first), high: try #require(ends.last))
  }

  // MARK: Scorecard

  @Test(arguments: seeds)
  func theSumOfTheScorecard(_ seed: Int) throws {
    let card = Self.card(seed)
    guard let score = card.score else { return }
    #expect(ScoreSum(card)?.rows.contains { $0.kind == .unexplained } == false)
    let table = try #require(
      try Self.page(card).components(separatedBy: "<table class=\"sum\">").last?
        .components(separatedBy: "</table>").first
    )
    let rows = try table.components(separatedBy: "<tr").dropFirst(2).map { row in
      try row.components(separatedBy: "<td class=\"number\">").dropFirst().map {
        try Self.marks(try #require($0.split(separator: "<").first))
      }
    }
    let last = try #require(rows.last)
    for column in last.indices {
      #expect(rows.dropLast().reduce(Marks.zero) { $0 + $1[column] } == last[column])
    }
    #expect(last.first == score.low && last.last == score.high)
  }

  /// Every indicator that counts: its full marks, less what its children lack of theirs, plus its
  /// adjustments.
  @Test(arguments: seeds)
  func theTreeOfTheScorecard(_ seed: Int) throws {
    let card = Self.card(seed)
    let page = try Self.page(card)
    let tree = try #require(page.components(separatedBy: "<div class=\"tree\">").last)
    var open: [PrintedNode] = [PrintedNode(isItem: false)]
    var checked = 0
    for piece in tree.components(separatedBy: "<").dropFirst() {
      if piece.hasPrefix("details class=\"indicator\"") { open.append(PrintedNode(isItem: false)) }
      if piece.hasPrefix("details class=\"item\"") { open.append(PrintedNode(isItem: true)) }
      try open[open.count - 1].read(piece, Self.range, Self.change)
      guard piece.hasPrefix("/details>"), open.count > 1 else { continue }
      let node = open.removeLast()
      if node.counts, !node.isItem, let earned = node.earned {
        let full = try #require(node.full)
        checked += 1
        #expect(full - node.lack.low + node.added.low == earned.low)
        #expect(full - node.lack.high + node.added.high == earned.high)
      }
      open[open.count - 1].add(node)
    }
    #expect(checked == Self.counting(card.root) - (card.score == nil ? 0 : 1))
    let top = open[0]
    let changes = try #require(card.score.map { _ in card.adjustmentOfWhole } ?? (.zero, .zero))
    if let score = card.score {
      #expect(top.sum.low + changes.low == score.low)
      #expect(top.sum.high + changes.high == score.high)
    }
  }

  /// Indicators that count and apply.
  private static func counting(_ node: NodeScore) -> Int {
    guard node.role == .scored, !node.children.isEmpty else { return 0 }
    return node.children.map(counting).reduce(node.earned == nil ? 0 : 1, +)
  }

  /// `+2.00`, or `-1.00…+2.00`.
  private static func change(_ printed: Substring) throws -> (low: Marks, high: Marks) {
    let ends = try printed.split(separator: "…").map(marks)
    return (try #require(ends.first), try #require(ends.last))
  }

  /// What does not count is called by its name and has no losses.
  @Test func rolesAreShown() throws {
    let checklist = try Notices.checklist("zhaoqing-2019")
    let verdicts = Notices.verdicts(
      checklist,
      ["C2": .share(1, of: 2), "C3": .outcome(.notMet), "B1.1": .share(1, of: 2)]
    )
    let card = Self.card(checklist, Scorer().score(checklist, verdicts: verdicts))
    let page = try Self.page(card)
    let losses = try #require(
      page.components(separatedBy: "id=\"losses\"").last?.components(separatedBy: "</section>")
        .first
    )
    // The veto costs most: 85 + 25 → 59; then B1.1, which gains nothing while it stands.
    #expect(card.losses.map(\.item.id) == ["C3", "B1.1"])
    #expect(losses.contains("<small class=\"role\">一票否决</small>"))
    #expect(losses.contains("整改可得 +51.00"))
    #expect(!losses.contains("C2"))
    #expect(losses.contains("<b class=\"lost\">−15.00</b><span>"))
    let veto = try #require(page.components(separatedBy: "id=\"item-C3\"").last)
    #expect(
      veto.components(separatedBy: "</summary>").first?.contains("class=\"number\"") == false
    )
    #expect(
      page.contains(
        "C2 加分乙 <small class=\"role\">加分项</small></span><span class=\"number\"><b>5.00</b> / 10.00"
      )
    )
    #expect(page.contains("一票否决：C3 没有被否决的账号，得分以59.00分为限</th><td class=\"number\">-51.00"))
    let items = try Self.table(ItemsCSV.text([Self.league(card)]))
    #expect(items.map { $0["计分方式"] } == ["计分", "计分", "计分", "计分", "加分项", "加分项", "一票否决"])
    #expect(items.map { $0["失分"] } == ["15.00", "0.00", "0.00", "0.00", "0.00", "0.00", ""])
  }

  // MARK: Tables

  private static func table(_ text: String) throws -> [[String: Substring]] {
    var lines = text.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = lines.removeFirst().map(String.init)
    return lines.map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  @Test(arguments: seeds)
  func theRanking(_ seed: Int) throws {
    let card = Self.card(seed)
    let league = Self.league(card)
    let row = try #require(try Self.table(RankingCSV.text([league])).first)
    guard let score = card.score else {
      #expect(row["已得"] == "")
      return
    }
    func marks(_ column: String) throws -> Marks { try Self.marks(try #require(row[column])) }
    #expect(try marks("已得") == score.low)
    #expect(try marks("已得") + marks("待定") == marks("最高可得"))
    var low = try marks("加分与调整 最低")
    var high = try marks("加分与调整 最高")
    for node in card.root.children where node.role == .scored && node.earned != nil {
      low += try marks("\(node.title) 已得")
      high += try marks("\(node.title) 已得") + marks("\(node.title) 待定")
    }
    #expect(MarksRange(low: low, high: high) == score)
  }

  @Test(arguments: seeds)
  func theTableOfItems(_ seed: Int) throws {
    let card = Self.card(seed)
    guard let score = card.score else { return }
    var low = card.root.full
    var high = card.root.full
    for row in try Self.table(ItemsCSV.text([Self.league(card)])) where row["计分方式"] == "计分" {
      guard let earned = row["已得"], !earned.isEmpty else { continue }
      let full = try Self.marks(try #require(row["满分"]))
      let lost = try Self.marks(try #require(row["失分"]))
      let open = try Self.marks(try #require(row["待定"]))
      #expect(try Self.marks(earned) + open + lost == full)
      low = low - lost - open
      high = high - lost
    }
    for change in card.adjustments {
      low += change.low
      high += change.high
    }
    #expect(MarksRange(low: low, high: high) == score)
  }
}

/// A node of the tree as it is printed.
private struct PrintedNode {
  let isItem: Bool
  var counts = true
  var earned: MarksRange?
  var full: Marks?
  var added: (low: Marks, high: Marks) = (.zero, .zero)
  /// What the children lack of their full marks, and what they earned.
  var lack: (low: Marks, high: Marks) = (.zero, .zero)
  var sum: (low: Marks, high: Marks) = (.zero, .zero)
  private var isAdjustment = false

  init(isItem: Bool) { self.isItem = isItem }

  /// Reads a piece of a page from one `<` to the next.
  mutating func read(
    _ piece: String,
    _ range: (Substring) throws -> MarksRange?,
    _ change: (Substring) throws -> (low: Marks, high: Marks)
  ) rethrows {
    if piece.hasPrefix("small class=\"role\">") { counts = false }
    if piece.hasPrefix("p class=\"adjustment\">") { isAdjustment = true }
    let text = piece.split(separator: ">", maxSplits: 1).last ?? ""
    if isAdjustment, piece.hasPrefix("span class=\"number\">") {
      let read = try change(text)
      added = (added.low + read.low, added.high + read.high)
      isAdjustment = false
    }
    if piece.hasPrefix("b>"), earned == nil { earned = try range(text) }
    if piece.hasPrefix("/b> / "), full == nil { full = Marks(decimal: text.dropFirst(3)) }
  }

  mutating func add(_ child: PrintedNode) {
    guard child.counts, let earned = child.earned, let full = child.full else { return }
    lack = (lack.low + full - earned.low, lack.high + full - earned.high)
    sum = (sum.low + earned.low, sum.high + earned.high)
  }
}
