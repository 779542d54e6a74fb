import Testing

/// Whom an item concerns: not applicable with its ground, never a loss.
@Suite struct ApplicabilityTests {
  @Test(arguments: [
    ("only: [government]", "示例市民政局", "notApplicable"), ("only: [government]", "示例市人民政府", "met"),
    ("only: [department]", "示例市民政局", "met"), ("only: [department]", "示例市人民政府", "notApplicable"),
    ("levels: [county]", "示例市民政局", "notApplicable"), ("levels: [city, county]", "示例市民政局", "met"),
    ("duties: [养老]", "示例市民政局", "met"), ("duties: [住房, 养老]", "示例市民政局", "met"),
    ("duties: [住房]", "示例市民政局", "notApplicable"), ("years: [2018, 2019]", "示例市民政局", "met"),
    ("years: [2019, 2020]", "示例市民政局", "notApplicable"),
    ("applies: problems > 0", "示例市民政局", "notApplicable"),
  ])
  func audience(key: String, agency: String, outcome: String) throws {
    let trial = try Trial("says: 养老\n\(key)")
    let report = Trial.report("全年公开养老信息30条。", of: agency)
    let item = try trial.judge(report, [Trial.roster])
    #expect(item.outcome == outcome)
    if outcome == "notApplicable" {
      #expect(item.ground?.isEmpty == false)
      #expect(item.marks == "-")
      #expect(item.lost == "0.00")
    }
  }

  /// The ground names what keeps the item away.
  @Test(arguments: [
    ("only: [government]", "政府"), ("duties: [住房]", "职责"), ("levels: [county]", "级"),
    ("years: [2019, 2020]", "年"),
  ])
  func theGroundIsNamed(key: String, word: String) throws {
    let item = try Trial("says: 养老\n\(key)").judge("全年公开养老信息30条。")
    #expect(item.ground?.contains(word) == true, "\(item.ground ?? "-")")
  }

  /// Without a roster nobody knows the duties of an agency: what depends on them is open.
  @Test func dutiesOfAGuessedAgencyAreOpen() throws {
    let trial = try Trial("says: 住房\nduties: [住房]")
    let item = try trial.judge(Trial.report("全年公开信息30条。"), [])
    #expect(item.outcome == "undecided")
    #expect(item.why.contains("职责"), "\(item.why)")
    #expect(item.marks == "0.00–10.00")
  }

  /// Everything that applies is proven, nothing else counts: full marks of what is left.
  @Test func whatDoesNotApplyIsRescaled() throws {
    let index = """
      id: trial
      title: 试用
      version: "1"
      source: 虚构
      indicators:
        - id: A
          title: 甲
          marks: 10
          children:
            - id: I
              title: 养老
              marks: 6
              says: 养老
              remedy: 整改
              examples: { met: [有。], notMet: [无。] }
            - id: J
              title: 住房
              marks: 4
              says: 住房
              duties: [住房]
              remedy: 整改
              examples: { met: [有。], notMet: [无。] }
      """
    let trial = try Trial(checklist: "trial", [("index.yaml", index)])
    let card = try trial.card(Trial.report("全年公开养老信息30条。"), [Trial.roster])
    #expect(card.score.low == "10.00")
    #expect(card.score.high == "10.00")
    let lost = try trial.card(Trial.report("全年公开信息30条。"), [Trial.roster])
    #expect(lost.score.high == "0.00")
  }

  @Test func nothingApplicableIsUnscored() throws {
    let trial = try Trial("says: 养老\nonly: [government]")
    let card = try trial.card(Trial.report("全年公开养老信息30条。"), [Trial.roster])
    #expect(card.score.low == nil)
    #expect(card.score.high == nil)
  }
}
