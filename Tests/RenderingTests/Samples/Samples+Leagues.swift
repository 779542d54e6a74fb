import ComplianceModel

extension Samples {
  /// A card with nothing but two items: `low` to `high` of 100.
  private static func plain(
    _ name: String,
    _ low: String,
    _ high: String? = nil,
    class rankingClass: String,
    guessed: Bool = false,
    filed: Bool = true
  ) -> Scorecard {
    let half = marks(low).scaled(1, over: 2, places: 2)
    let rest = marks(low) - half
    let top = marks(high ?? low) - half
    let items = [
      result(
        item("A01", "门户网站公开", "50"),
        ["主动公开"],
        .partlyMet,
        half.description
      ),
      result(
        item("G01", "收到申请数", "50", remedy: "写明收到申请的件数。"),
        ["依申请公开"],
        high == nil ? .partlyMet : .undecided,
        rest.description,
        top.description
      ),
    ]
    return card(
      agency(name, class: rankingClass, guessed: guessed),
      items,
      grade: GradeRange(low: "合格", high: high == nil ? "合格" : "优秀"),
      inputs: filed ? nil : []
    )
  }

  /// The same two items, none of which applies.
  private static func inapplicable(class rankingClass: String) -> Scorecard {
    var card = plain("枣庄市档案馆", "100", class: rankingClass)
    let items = card.items.map {
      result($0.item, $0.path, .notApplicable, "0", ground: "只适用于政府")
    }
    card = Samples.card(card.agency, items)
    return card
  }

  /// A class with a tie, an interval and one that cannot be scored, and a small class.
  static var leagues: [League] {
    func entry(_ card: Scorecard, _ best: Int, _ worst: Int? = nil) -> League.Entry {
      League.Entry(scorecard: card, standing: Standing(best: best, worst: worst ?? best))
    }
    let departments = "市直部门"
    let counties = "区（市）"
    return [
      League(
        checklist: stamp,
        round: "2018",
        rankingClass: departments,
        entries: [
          entry(plain("枣庄市司法局", "87.50", class: departments), 1),
          entry(plain("枣庄市审计局", "76.00", "88.00", class: departments), 1, 3),
          entry(plain("枣庄市水利局", "81.25", class: departments), 2, 3),
          entry(plain("枣庄市体育局", "60", class: departments, guessed: true), 4),
          entry(plain("枣庄市信访局", "60", class: departments), 4),
          entry(plain("枣庄市地震局", "0", class: departments, filed: false), 6),
          League.Entry(scorecard: inapplicable(class: departments), standing: nil),
        ]
      ),
      League(
        checklist: stamp,
        round: "2018",
        rankingClass: counties,
        entries: [
          entry(plain("滕州市人民政府", "77.70", class: counties), 1),
          League.Entry(
            scorecard: plain("山亭区人民政府", "10", "55", class: counties),
            standing: nil
          ),
        ]
      ),
    ]
  }

  /// A league around one card.
  static func league(of card: Scorecard, standing: Standing?) -> League {
    League(
      checklist: card.checklist,
      round: card.round,
      rankingClass: card.agency.rankingClass,
      entries: [League.Entry(scorecard: card, standing: standing)]
    )
  }

  static var run: Run {
    var older = leagues
    for index in older.indices {
      older[index].round = "2017"
      older[index].roundTitle = "2017年度<试评>"
      for entry in older[index].entries.indices {
        older[index].entries[entry].scorecard.round = "2017"
      }
    }
    return Run(
      date: date,
      rulesDigest: stamp.digest,
      files: [
        FileRecord(
          file: SourceFile(
            name: "reports/2018/market.txt",
            digest: String(repeating: "a1", count: 32)
          ),
          fate: .scored(agency: "枣庄市市场监督管理局", round: "2018")
        ),
        FileRecord(
          file: SourceFile(name: "reports/2018/broken.docx", digest: ""),
          fate: .unreadable("文件已损坏：不是有效的 Word 文档。请重新导出后再放入。")
        ),
        FileRecord(
          file: SourceFile(
            name: "reports/2018/readme.md",
            digest: String(repeating: "b2", count: 32)
          ),
          fate: .skipped("不是年度报告。")
        ),
      ],
      leagues: leagues + older
    )
  }
}
