import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct DateAuditorTests {
  private static func broken(_ sentence: String) throws -> [String] {
    let text = Audited.report(general: sentence)
    return BrokenDateAuditor(subject: try Audited.subject(text)).findings().compactMap(\.actual)
  }

  @Test(arguments: [
    ("统计自20231月1日起。", "20231月1日"), ("截至202312月31日。", "202312月31日"),
    ("2023年13月2日召开会议。", "2023年13月2日"), ("2023年2月30日召开会议。", "2023年2月30日"),
    ("2023年1231日截止。", "2023年1231日"), ("于2023年 月 日公布。", "2023年 月 日"),
    ("于203年1月公布。", "203年1月"), ("11月31日召开会议。", "11月31日"), ("统计至2023年12月31止。", "2023年12月31"),
    ("自2023年11日至12月31日。", "2023年11日"), ("统计至2023年12月31。", "2023年12月31"),
  ])
  func brokenDatesAreFound(_ sentence: String, _ printed: String) throws {
    #expect(try Self.broken(sentence) == [printed])
  }

  @Test(arguments: [
    "2023年1月1日至12月31日。", "2023 年 1 月 1 日起。", "2024年2月29日召开会议。", "2023年12月日均访问量300次。",
    "2023年月均公开20条。", "12月共公开30条。", "1月5、6日召开会议。", "网站于2023年3月上线。", "电话8620231，12月开通。",
    "2023年全年。", "办理期限为20日。", "国办发〔2023〕7号。", "公开310条，月末发布。", "2023年20日内办结。", "财政局公告2023年5号。",
    "截至2023年12月31，500条已公开。", "2023年1-6月公开150条。",
  ])
  func otherNumbersAreNoDates(_ sentence: String) throws {
    #expect(try Self.broken(sentence).isEmpty)
  }

  private static func days(_ text: String) throws -> [String] {
    try Audited.codes(text) { PublicationAuditor(subject: $0).findings() }
  }

  @Test(arguments: [
    ("青川县财政局", "2024年1月31日", []), ("青川县财政局", "2024年2月1日", ["DATE-LATE"]),
    ("青川县财政局", "2023年1月12日", ["DATE-ORDER"]), ("青川县财政局", "2023年12月31日", []),
    ("青川县人民政府", "2024年3月31日", []), ("青川县人民政府", "2024年4月1日", ["DATE-LATE"]),
    ("青川县财政局", "", ["DATE-MISSING"]),
    // A broken date is told as such.
    ("青川县财政局", "2024年1月 日", []),
  ])
  func daysOfSigning(_ name: String, _ day: String, _ codes: [String]) throws {
    let text = Audited.report(end: "青川县财政局\n\(day)").replacing("青川县财政局", with: name)
    #expect(try Self.days(text) == codes)
  }

  @Test(arguments: [
    ("发布日期：2024-01-30", []), ("发布日期：2024-02-03", ["DATE-LATE"]),
    ("发布日期：2024-01-10", ["DATE-ORDER"]), ("发布日期：2023-01-30", ["DATE-ORDER"]),
    // Written is not published.
    ("成文日期：2024-01-10", []),
  ])
  func daysOfPublication(_ header: String, _ codes: [String]) throws {
    let text = Audited.report().replacing("\n现公布", with: "\n\(header)\n现公布")
    #expect(try Self.days(text) == codes)
  }

  @Test(arguments: [(2018, "2019年3月31日", []), (2018, "2019年4月1日", ["DATE-LATE"])])
  func theLawOfTheYearHolds(_ year: Int, _ day: String, _ codes: [String]) throws {
    let text = """
      青川县财政局\(year)年政府信息公开工作报告
      统计期限自\(year)年1月1日起至\(year)年12月31日止。
      一、概述
      全年公开信息5条。
      青川县财政局
      \(day)
      """
    #expect(try Self.days(text) == codes)
  }
}
