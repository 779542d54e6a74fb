import Testing

@Suite struct MistakeTests {
  @Test(arguments: Mistake.inWords + Mistake.inItems + Mistake.inMarks)
  func tellsWhereAndWhat(mistake: Mistake) {
    let fixture = RuleFixture().replacing(mistake.old, with: mistake.new, in: mistake.file)
    #expect(fixture.files[mistake.file] != RuleFixture().files[mistake.file])
    #expect(fixture.problems() == mistake.problems.map { "\(mistake.file):\($0)" })
  }

  @Test(arguments: [
    ("vocabulry.yaml", "vocabulry.yaml:1:1: 未知的规则文件，是否想写 “vocabulary.yaml”？"),
    ("ledger.yaml", "ledger.yaml:1:1: 未知的规则文件，是否想写 “ledgers.yaml”？"),
    ("forms/x.yml", "forms/x.yml:1:1: 未知的规则文件"),
    ("checklists/d.yaml", "checklists/d.yaml:1:1: 未知的规则文件"),
    ("checklists/c/B.yaml", "checklists/c/B.yaml:1:1: 没有指标引用这个章节文件（file: B.yaml）"),
  ])
  func tellsStrayFiles(name: String, problem: String) {
    #expect(RuleFixture().with("children: []", in: name).problems() == [problem])
  }
}
