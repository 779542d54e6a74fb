import ComplianceModel
import Testing

@Suite struct HeaderKeyTests {
  @Test(arguments: [
    ("公布日期", "公布日期"), ("公布 日期", "公布日期"), ("公布日期（年月日）", "公布日期"), ("公布日期(yyyy-mm-dd)", "公布日期"),
    ("公布日期【必填】", "公布日期"), ("*标题：", "标题"), ("是否涉密", "涉密"), ("有无附件", "附件"), ("是否", "是否"),
    ("（年月日）", "(年月日)"), ("数量（件", "数量"), ("ＵＲＬ", "url"), ("", ""),
  ])
  func comparesHeaders(header: String, key: String) {
    #expect(header.headerKey == key)
  }
}
