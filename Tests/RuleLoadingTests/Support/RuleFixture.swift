import ComplianceModel
internal import Foundation
import RuleLoading
import TestSupport

/// A small, sound folder of rules, of which tests change single lines.
struct RuleFixture {
  /// Texts by name.
  var files = [
    "vocabulary.yaml": Self.vocabulary, "findings.yaml": Self.findings,
    "ledgers.yaml": Self.ledgers, "forms/f.yaml": Self.form,
    "checklists/c/index.yaml": Self.index, "checklists/c/A.yaml": Self.chapter,
  ]

  /// With one stretch of one file replaced.
  func replacing(_ old: String, with new: String, in file: String) -> RuleFixture {
    var changed = self
    changed.files[file] = files[file]?.replacingOccurrences(of: old, with: new)
    return changed
  }

  /// With other content in one file; nil takes it away.
  func with(_ text: String?, in file: String) -> RuleFixture {
    var changed = self
    changed.files[file] = text
    return changed
  }

  /// Loads it.
  func load() throws(RuleProblems) -> Rulebook {
    try RulebookLoader.load(
      files.map { RuleFile(name: $0.key, text: $0.value) },
      digest: "digest"
    )
  }

  /// The mistakes in it, as `file:line:column: message`.
  func problems() -> [String] {
    do throws(RuleProblems) {
      _ = try load()
      return []
    } catch {
      return error.problems.map { "\($0.place): \($0.message)" }
    }
  }

  /// The only item of the fixture, with these lines for its check.
  static func item(_ lines: String...) -> RuleFixture {
    RuleFixture().replacing(
      "    says: 培训\n",
      with: lines.map { "    \($0)\n" }.joined(),
      in: "checklists/c/A.yaml"
    )
  }

  /// What the only item asks for.
  func check() throws -> Check? { try load().checklists.first?.items.first?.check }

  /// The cues stand last, and the one that tests change first: more kinds move no line.
  private static let vocabulary = """
    groups:
      公开: [公开, 公布, 发布]
      专栏: [专栏, N个栏目]
    sections:
      - { concept: 依申请公开, titles: [依申请公开, 申请办理] }
      - { concept: 存在问题, titles: [存在的主要问题] }
    bodies: { national: [国务院] }
    departmentEndings: [局, 委员会]
    reportTitles: [政府信息公开工作年度报告]
    cues:
      planned: [planned]
      contents: { words: [contents], except: [] }

    """
    + CueKind.allCases.filter { $0 != .planned && $0 != .contents }
    .map { "  \($0.rawValue): [\($0.rawValue)]\n" }.joined()

  private static let findings = """
    findings:
      - { code: SUM, title: 合计不符, severity: error, message: 合计有误, remedy: 改正合计 }
      - { code: GAP, title: 编号不连续, severity: warning, message: 编号不连续, remedy: 补上编号 }

    """

  private static let ledgers = """
    kinds:
      - id: policies
        title: 政策文件
        names: [规范性文件]
        subject: 标题
        columns:
          - { name: 标题, type: text, headers: [文件名称], required: true }
          - { name: 公布日期, type: date, headers: [公开日期] }
          - { name: 解读日期, type: date, blank: none }
          - { name: 状态, type: choice, choices: { 有效: [], 废止: [作废] } }
      - id: gazettes
        title: 政府公报
        columns: [{ name: 期号, type: text }]

    """

  private static let form = """
    id: f
    title: 表
    years: [2008, 2018]
    tables:
      - id: t
        layout: list
        rows:
          - { label: 一、收到申请数, name: 收到申请数, rows: [{ label: 1.当面, name: 当面申请数 }] }
      - id: m
        layout: matrix
        columns:
          - { labels: [自然人], suffix: 自然人 }
          - { labels: [总计] }
        rows:
          - { label: 一、新收, name: 新收数 }
          - { label: 二、办结, name: 办结数 }
    relations:
      - { title: 当面不多于收到, holds: 当面申请数 <= 收到申请数, kind: hard }

    """

  private static let index = """
    id: c
    title: 指标体系
    version: 1
    source: 自拟
    grades: [{ title: 好, from: 6 }, { title: 差, from: 0 }]
    indicators:
      - { id: A, title: 培训, marks: 2, file: A.yaml }

    """

  private static let chapter = """
    children:
      - id: A1
        title: 举办培训
        marks: 2
        says: 培训
        remedy: 写明培训
        examples: { met: 举办培训3次。, notMet: [没有举办。] }

    """
}
