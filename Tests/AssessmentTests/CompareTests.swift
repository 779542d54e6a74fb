import Assessment
import ComplianceModel
import Foundation
import TestSupport
import Testing

/// Two rounds scored and compared, from report files to the list that is handed out.
@Suite struct CompareTests {
  /// Ten marks an item; `third` is the phrase of the item whose rule changes.
  private static func checklist(third: String) -> String {
    let items = [
      ("I1", "养老", "养老"), ("I2", "医疗", "医疗"), ("I3", "教育", "教育"), ("I4", "住房", third),
    ].map { id, title, says in
      """
                - id: \(id)
                  title: \(title)
                  marks: 10
                  remedy: 写明\(title)工作
                  says: \(says)
                  examples: { met: [有。], notMet: [无。] }

      """
    }
    return """
      id: trial
      title: 试用
      version: "1"
      source: 虚构
      indicators:
        - id: A
          title: 民生
          marks: 40
          children:

      """ + items.joined()
  }

  private static let roster = """
    id,name,aliases,kind,level,class,duties
    mzj,示例市民政局,,department,city,部门,
    jyj,示例市教育局,,department,city,部门,
    czj,示例市财政局,,department,city,部门,
    """

  /// What an agency writes of its year; nothing stands for no report.
  private static func outputs(
    _ year: Int,
    third: String = "住房",
    agencies: [String],
    _ reports: [String: String]
  ) async throws -> [OutputFile] {
    let bench = try Trial(checklist: "trial", [("index.yaml", checklist(third: third))]).bench
    let names = ["mzj": "示例市民政局", "jyj": "示例市教育局", "czj": "示例市财政局"]
    let files = reports.map { id, text in
      Bench.file(
        "\(year)/\(id).txt",
        "\(names[id] ?? id)\n\(year)年政府信息公开工作年度报告\n\n一、总体情况\n\(text)\n"
      )
    }
    let round = Bench.file(
      "\(year)/round.yaml",
      "agencies: [\(agencies.joined(separator: ", "))]\n"
    )
    return try await bench.score(
      [Bench.file("roster.csv", roster), round] + files,
      only: [],
      date: nil,
      jobs: 2
    ).outputs
  }

  private static func side(_ folder: String, _ outputs: [OutputFile]) -> CompareRun.Side {
    CompareRun.Side(
      folder: folder,
      files: outputs.map {
        InputFile(name: $0.path, shown: "\(folder)/\($0.path)", bytes: $0.bytes, digest: "")
      }
    )
  }

  /// 2018: 民政局 tells of 医疗 and 教育, 教育局 of everything, 财政局 takes part.
  private static func old() async throws -> [OutputFile] {
    try await outputs(
      2018,
      agencies: ["mzj", "jyj", "czj"],
      [
        "mzj": "今年做好了医疗工作。今年做好了教育工作。今年做好了住房工作。",
        "jyj": "今年做好了养老、医疗、教育、住房工作。", "czj": "今年做好了住房工作。",
      ]
    )
  }

  /// 2019: 民政局 has mended 养老 and dropped 教育; 住房 has another rule; 教育局 published nothing;
  /// 财政局 no longer takes part.
  private static func new() async throws -> [OutputFile] {
    try await outputs(
      2019,
      third: "安居",
      agencies: ["mzj", "jyj"],
      ["mzj": "今年做好了养老工作。今年做好了医疗工作。今年做好了住房工作。"]
    )
  }

  private static func text(_ path: String, _ run: CompareRun) -> String {
    run.outputs.first { $0.path == path }?.text ?? ""
  }

  /// The lines of a table by its headings.
  private static func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private static func run() async throws -> CompareRun {
    try CompareRun(
      old: side("old", try await old()),
      new: side("new", try await new()),
      date: nil
    )
  }

  @Test func aRoundAndTheNext() async throws {
    let run = try await Self.run()
    #expect(run.isComplete && run.messages.isEmpty && run.compared == 2)
    let items = Self.rows(Self.text("comparison.csv", run))
    func status(_ agency: String) -> [String?] {
      items.filter { $0["机关编号"] == agency }.map { $0["整改状态"] }
    }
    #expect(status("mzj") == ["已整改", "无失分", "新增问题", "考核要求变更"])
    #expect(status("jyj") == ["新增问题", "新增问题", "新增问题", "考核要求变更"])
    let agencies = Self.rows(Self.text("agencies.csv", run))
    #expect(agencies.map { $0["机关编号"] } == ["jyj", "mzj", "czj"])
    let mzj = agencies[1]
    // 30 of 40 before; 10 regained and 10 lost, and 10 more by the changed rule.
    #expect(mzj["原得分 已得"] == "30.00" && mzj["现得分 已得"] == "20.00")
    #expect(mzj["表现变化 已得"] == "0.00" && mzj["规则变化 已得"] == "-10.00")
    #expect(mzj["结构变化 已得"] == "0.00" && mzj["得分变化 已得"] == "-10.00")
    #expect(mzj["收回分值"] == "10.00" && mzj["新增失分"] == "10.00")
    #expect(agencies[0]["说明"]?.contains("现轮次未公布年度报告") == true)
    #expect(agencies[2]["说明"] == "仅原轮次有")
    #expect(agencies[2]["原得分 已得"] == "10.00" && agencies[2]["现得分 已得"] == "")
  }

  @Test func whatIsHandedOut() async throws {
    let run = try await Self.run()
    #expect(
      run.outputs.map(\.path) == [
        "trial/2019/jyj.html", "trial/2019/jyj.json", "trial/2019/mzj.html",
        "trial/2019/mzj.json", "index.html", "agencies.csv", "comparison.csv",
        "rectification.xlsx",
      ]
    )
    let page = Self.text("trial/2019/mzj.html", run)
    let toMend =
      page.components(separatedBy: "id=\"to-mend\"").last?
      .components(separatedBy: "</section>").first ?? ""
    #expect(toMend.contains("I3 教育") && toMend.contains("I4 住房") && !toMend.contains("I1 养老"))
    #expect(toMend.contains("写明教育工作"))
    let index = Self.text("index.html", run)
    #expect(index.contains("href=\"trial/2019/mzj.html\""))
    #expect(index.contains("示例市财政局") && index.contains("仅原轮次有"))
  }

  @Test func theSameBytesWhateverTheOrder() async throws {
    let (old, new) = (try await Self.old(), try await Self.new())
    let one = try CompareRun(old: Self.side("a", old), new: Self.side("b", new), date: nil)
    let two = try CompareRun(
      old: Self.side("a", old.reversed()),
      new: Self.side("b", new.reversed()),
      date: nil
    )
    #expect(one.outputs.map(\.bytes) == two.outputs.map(\.bytes))
  }

  /// The rest goes on, and nobody is said to have left whose scorecard is damaged.
  @Test func aDamagedScorecardIsNamed() async throws {
    var new = try await Self.new()
    let index = try #require(new.firstIndex { $0.path == "trial/2019/mzj.json" })
    new[index].bytes = Array(new[index].bytes.prefix(200))
    let run = try CompareRun(
      old: Self.side("old", try await Self.old()),
      new: Self.side("new", new),
      date: nil
    )
    #expect(!run.isComplete && run.compared == 1)
    #expect(run.messages.count == 1)
    #expect(run.messages.first?.hasPrefix("new/trial/2019/mzj.json：") == true)
    let rows = Self.rows(Self.text("agencies.csv", run))
    #expect(rows.first { $0["机关编号"] == "mzj" }?["说明"] == "现轮次的评分卡无法读取")
  }

  @Test func aCopyOfAScorecardIsNamed() async throws {
    let old = try await Self.old()
    var new = try await Self.new()
    let card = try #require(new.first { $0.path == "trial/2019/mzj.json" })
    new.append(OutputFile(path: "trial/2019/副本.json", bytes: card.bytes))
    let run = try CompareRun(old: Self.side("old", old), new: Self.side("new", new), date: nil)
    #expect(run.compared == 2 && !run.isComplete)
    #expect(run.messages.first?.contains("只采用了前者") == true)
  }

  /// Rounds that are in both are paired; others are named.
  @Test func whichRoundsBelongTogether() async throws {
    let (old, new) = (try await Self.old(), try await Self.new())
    let both = try CompareRun(
      old: Self.side("old", old),
      new: Self.side("new", old + new),
      date: nil
    )
    #expect(both.compared == 3)
    #expect(both.messages == ["trial 的 2019 轮次只在 new 中有，未作对比"])
    #expect(both.isComplete)
    let other = try await Self.outputs(2017, agencies: ["mzj"], ["mzj": "全年平稳。"])
    #expect(throws: UseError.self) {
      try CompareRun(old: Self.side("old", old + other), new: Self.side("new", new), date: nil)
    }
  }

  @Test func whatCannotBeCompared() async throws {
    let old = try await Self.old()
    #expect(throws: UseError.noScorecards(folder: "empty", unreadable: [])) {
      try CompareRun(old: Self.side("empty", []), new: Self.side("new", old), date: nil)
    }
    let renamed = old.map {
      OutputFile(path: $0.path, text: $0.text.replacing("\"id\": \"trial\"", with: "\"id\": \"x\""))
    }
    #expect(throws: UseError.noCommonChecklist(old: ["trial"], new: ["x"])) {
      try CompareRun(old: Self.side("old", old), new: Self.side("new", renamed), date: nil)
    }
  }

  /// Identifiers from a file never lead out of the folder.
  @Test func pathsStayInside() async throws {
    let evil = try await Self.old().map {
      OutputFile(
        path: $0.path,
        text: $0.text.replacing("\"id\": \"mzj\"", with: "\"id\": \"../../mzj\"")
          .replacing("\"round\": \"2018\"", with: "\"round\": \"..\"")
      )
    }
    let run = try CompareRun(old: Self.side("a", evil), new: Self.side("b", evil), date: nil)
    #expect(run.compared == 3)
    for output in run.outputs {
      #expect(!output.path.split(separator: "/").contains(".."), "\(output.path)")
    }
  }

  /// The program itself: folders, messages and exit codes.
  @Test func theCommand() async throws {
    var files: [String: String] = [:]
    for (folder, outputs) in [("old", try await Self.old()), ("new", try await Self.new())] {
      for output in outputs where !output.path.hasSuffix(".xlsx") {
        files["\(folder)/\(output.path)"] = output.text
      }
    }
    files["new/trial/2019/broken.json"] = "{"
    files["other/readme.txt"] = "nothing"
    let root = try Program.temporary(files)
    defer { try? FileManager.default.removeItem(at: root) }
    func path(_ name: String) -> String { root.appendingPathComponent(name).path }
    func compare(_ old: String, _ new: String, _ out: String) throws -> Program.Result {
      try Program.run(["compare", path(old), path(new), "--out", path(out)])
    }
    let whole = try compare("old", "new", "out")
    #expect(whole.code == 3)
    #expect(whole.errors.contains("broken.json") && whole.output.contains("已对比 2 个机关"))
    #expect(FileManager.default.fileExists(atPath: path("out/trial/2019/mzj.html")))
    #expect(try compare("old/trial/2018", "new/trial/2019", "rounds").code == 3)
    for (old, new, out, word) in [
      ("old", "old", "x", "同一目录"), ("old", "old/trial", "x", "同一目录"),
      ("old", "new", "new/out", "重叠"), ("old/trial/2018", "new", "old", "重叠"),
      ("old", "missing", "x", "找不到"), ("old", "other/readme.txt", "x", "不是目录"),
      ("other", "new", "x", "没有可读的评分卡"),
    ] {
      let result = try compare(old, new, out)
      #expect(result.code == 2 && result.errors.contains(word), "\(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: path("x")))
  }
}
