import ComplianceModel
import RuleLoading
import TestSupport
import Testing

@testable import Ingestion

/// The shipped kinds on tables as agencies keep them.
@Suite struct ShippedLedgerTests {
  @Test(arguments: [
    (
      "policies", "序号,制定机关,文件名称,发文字号,文件类型,印发日期,公开时间,公开方式,效力状态,解读时间,备注",
      "1,民政局,关于甲的办法,甲政发〔2018〕1号,规范性文件,2018-02-01,2018-02-12 08:30,主动公开,现行有效,,",
      "标题=关于甲的办法 文号=甲政发〔2018〕1号 类别=规范性文件 成文日期=2018-02-01 公布日期=2018-02-12 状态=有效 公开属性=主动公开 解读日期=none"
    ),
    (
      "proposals", "承办单位,建议提案编号,案由,类别,答复时间,上网日期,公开形式,是否涉密",
      "财政局,第12号,关于乙的建议,人大代表建议,2018年6月1日,2018年6月20日,全文公开,否",
      "编号=第12号 标题=关于乙的建议 类别=建议 答复日期=2018-06-01 公开日期=2018-06-20 公开方式=全文 涉密=no 不公开理由=blank"
    ),
    (
      "periodic", "单位,事项名称,所属月份,发布时间",
      "环保局,空气质量,2018年5月,—", "系列=空气质量 期间=2018-05-01…2018-05-31 公布日期=none"
    ),
    (
      "applications", "登记编号,申请方式,收到时间,延期答复日期,答复日期,答复结果",
      "2018-01,网络申请,2018/3/1,/,2018/3/20,信息不存在",
      "编号=2018-01 渠道=网络 收到日期=2018-03-01 延期日期=none 答复日期=2018-03-20 答复类型=无法提供"
    ),
    (
      "meetings", "会议名称,会议类型,召开日期,是否涉密,邀请公众列席,公开日期",
      "第31次,市政府常务会议,2018-10-09,,是,", "会议名称=第31次 类别=常务会议 会议日期=2018-10-09 涉密=no 公众列席=yes 公开日期=none"
    ),
    (
      "gazettes", "期数,发行日期,电子版日期,发行份数（份）",
      "第1期,2018-01-31,2018-01-31,3500", "期号=第1期 出版日期=2018-01-31 上网日期=2018-01-31 份数=3500"
    ),
  ])
  func readTablesOfTheField(kind: String, header: String, row: String, cells: String) throws {
    let rules = try RuleFiles.all().map { RuleFile(name: $0.name, text: $0.text) }
    let kinds = try RulebookLoader.load(rules, digest: "").ledgers
    let ledger = try LedgerReader.read(
      Array("\(header)\n\(row)\n".utf8),
      as: try #require(kinds.first { $0.id == kind }),
      provenance: .filed,
      source: SourceFile(name: "", digest: "")
    )
    let read = try #require(ledger.rows.first)
    for cell in cells.split(separator: " ") {
      let parts = cell.split(separator: "=").map(String.init)
      let index = try #require(ledger.columns.firstIndex(of: parts[0]))
      #expect(read.cells[index].short == parts[1], "\(parts[0])")
    }
    #expect(LedgerFixture.doubts(ledger).isEmpty)
  }
}
