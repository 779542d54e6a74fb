import ComplianceModel
import Testing

@testable import Ingestion

/// What single cells mean.
@Suite struct LedgerCellTests {
  @Test(arguments: [
    ("2018-02-12", "2018-02-12"), ("2018/2/12", "2018-02-12"), ("2018.2.12", "2018-02-12"),
    ("2018年2月12日", "2018-02-12"), ("20180212", "2018-02-12"), ("二〇一八年二月十二日", "2018-02-12"),
    ("二零一八年十二月三十一日", "2018-12-31"), ("二0一八年二月十二日", "2018-02-12"),
    ("２０１８年２月１２日", "2018-02-12"), ("2018年 2月 12日", "2018-02-12"), ("2018年2月12号", "2018-02-12"),
    ("2018-02-12 08:30", "2018-02-12"), ("2018-02-12T08:30:00+08:00", "2018-02-12"),
    ("2018/2/12 8:30:15", "2018-02-12"), ("2018年2月12日 上午8时30分", "2018-02-12"),
    ("2018年2月12日（星期一）", "2018-02-12"), ("2016-2-29", "2016-02-29"),
    ("2018年5月", "2018-05-01…2018-05-31"), ("2018-05", "2018-05-01…2018-05-31"),
    ("2018.5", "2018-05-01…2018-05-31"), ("201802", "2018-02-01…2018-02-28"),
    ("2016年2月份", "2016-02-01…2016-02-29"), ("2018年5月中旬", "2018-05-11…2018-05-20"),
    ("2018年第二季度", "2018-04-01…2018-06-30"), ("2018年4季度", "2018-10-01…2018-12-31"),
    ("2018年上半年", "2018-01-01…2018-06-30"), ("2018", "2018-01-01…2018-12-31"),
    ("2018年度", "2018-01-01…2018-12-31"), ("二〇一八年", "2018-01-01…2018-12-31"),
  ])
  func dates(text: String, day: String) {
    #expect(DateCell.read(text)?.description == day)
  }

  @Test(arguments: [
    "2018-02-30", "2018年2月29日", "2018-13-01", "20180230", "201813", "三月", "2月12日", "18-2-12",
    "12/2/2018", "43143", "2018-02-12至2018-03-01", "2018年1-6月", "2018年第五季度", "1800-01-01",
    "2018-02-12 见附件", "=TODAY()", "已公开", "2018-02-12 99:00", "-", "",
  ])
  func noDates(text: String) {
    #expect(DateCell.read(text) == nil)
  }

  @Test(arguments: [
    ("12", "12"), ("12件", "12"), ("12 件", "12"), ("１２", "12"), ("1,234", "1234"),
    ("1,234,567", "1234567"),
    ("134.8万元", "134.8"), ("3万件", "25000…35000"), ("二十三件", "23"), ("十", "10"), ("一百零五", "105"),
    ("5000余人", "5000…5999"), ("约300", "200…400"), ("约300份", "200…400"), ("300左右", "200…400"),
    ("100以上", "≥100"), ("100件以内", "≤100"), ("-3", "-3"), ("+3", "3"), ("98.5%", "98.5"), ("0", "0"),
    ("共12条", "12"),
  ])
  func numbers(text: String, value: String) {
    #expect(NumberCell.read(text)?.description == value)
  }

  @Test(arguments: [
    "三至五件", "12/15", "3件（其中1件涉密）", "见附件", "1 234", "0.98765", "12345678901234567890123", "第3期",
    "=1+1", "", "第一批",
  ])
  func noNumbers(text: String) {
    #expect(NumberCell.read(text) == nil)
  }

  private static func column(
    _ type: ColumnType,
    _ blank: Blank = .unknown,
    name: String = "列",
    choices: [LedgerChoice] = []
  ) -> LedgerCellReader {
    LedgerCellReader(
      LedgerColumn(
        name: name,
        type: type,
        headers: name == "涉密" ? ["涉及国家秘密"] : [],
        blank: blank,
        choices: choices,
        place: RulePlace(file: "", line: 1, column: 1)
      )
    )
  }

  @Test(
    arguments: [
      ("是", true), ("否", false), ("√", true), ("×", false), ("有", true), ("无", false), ("Y", true),
      ("n", false), ("TRUE", true), ("False", false), ("1", true), ("0", false), ("涉密", true),
      ("不涉密", false), ("非涉密", false), ("未涉及国家秘密", false), ("涉及国家秘密", true),
      ("机密", nil), ("2", nil), ("是否", nil), ("部分涉密", nil),
    ] as [(String, Bool?)]
  )
  func flags(text: String, expected: Bool?) {
    let value = Self.column(.flag, name: "涉密").value(of: text)
    #expect(value == expected.map(LedgerValue.flag) ?? .unreadable)
  }

  @Test(arguments: [("公开", true), ("已公开", true), ("未公开", false), ("不公开", false), ("尚未公开", false)])
  func flagsRepeatTheirColumn(text: String, expected: Bool) {
    #expect(Self.column(.flag, name: "公开").value(of: text) == .flag(expected))
  }

  @Test(
    arguments: [
      ("", .blank, LedgerValue.none, .flag(false)), ("　", .blank, .none, .flag(false)),
      ("/", .blank, .none, .flag(false)), ("—", .blank, .none, .flag(false)),
      ("——", .blank, .none, .flag(false)), ("待定", .blank, .blank, .blank),
      ("不适用", .blank, .blank, .blank), ("无", .none, .none, .flag(false)),
      ("没有", .none, .none, .flag(false)), ("未", .none, .none, .flag(false)),
      ("尚未解读", .none, .none, .unreadable), ("未公开", .none, .none, .unreadable),
    ] as [(String, LedgerValue, LedgerValue, LedgerValue)]
  )
  func emptyCells(
    text: String,
    unknown: LedgerValue,
    none: LedgerValue,
    flag: LedgerValue
  ) {
    #expect(Self.column(.date).value(of: text) == unknown)
    #expect(Self.column(.date, .none).value(of: text) == none)
    #expect(Self.column(.number, .none).value(of: text) == none)
    #expect(Self.column(.flag, .none).value(of: text) == flag)
  }

  /// A title may begin with 未, and a text may be anything.
  @Test(arguments: ["未成年人保护办法", "未公开", "=SUM(A1)", "公开、公示", "2018-02-30"])
  func texts(text: String) {
    #expect(Self.column(.text, .none).value(of: text) == .text(text))
  }

  @Test(
    arguments: [
      ("图解", "图解"), ("一图读懂", "图解"), ("文字解读", "文字"), ("H5", "数字化"), ("Ｈ５", "数字化"),
      ("图解（长图）", "图解"), ("图解、文字", "文字、图解"), ("文字+图解", "文字、图解"), ("文字；图解，图解", "文字、图解"),
      ("文字\n图解", "文字、图解"), ("文字和图解", "文字、图解"), ("无形式", nil), ("图解、其他", nil), ("图", nil),
    ] as [(String, String?)]
  )
  func choices(text: String, expected: String?) {
    let reader = Self.column(
      .choice,
      choices: [
        LedgerChoice(word: "文字", synonyms: ["文字解读"]),
        LedgerChoice(word: "图解", synonyms: ["一图读懂", "长图"]),
        LedgerChoice(word: "数字化", synonyms: ["h5"]),
      ]
    )
    #expect(reader.value(of: text) == expected.map(LedgerValue.text) ?? .unreadable)
  }

  /// A declared word is never taken for a word of denial.
  @Test func declaredWordsComeFirst() {
    let reader = Self.column(
      .choice,
      .none,
      choices: [LedgerChoice(word: "不公开", synonyms: ["未公开", "无"])]
    )
    #expect(reader.value(of: "无") == .text("不公开"))
    #expect(reader.value(of: "未公开") == .text("不公开"))
    #expect(reader.value(of: "") == .none)
  }
}
