import ComplianceModel
import Testing

@testable import Evaluation

@Suite struct ContactAuditorTests {
  private static func findings(_ contact: String) throws -> [String] {
    let text = Audited.report(
      preface: "本报告统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与我局办公室联系（\(contact)）。"
    )
    return ContactAuditor(subject: try Audited.subject(text)).findings()
      .map { "\($0.code.rawValue) \($0.actual ?? "")" }
  }

  @Test(arguments: [
    ("电话：0839-720231", ["CONTACT-PHONE 0839-720231"]),
    ("电话：0839-720231899", ["CONTACT-PHONE 0839-720231899"]),
    ("电话：839-7202318", ["CONTACT-PHONE 839-7202318"]),
    ("电话：0531-8690961", ["CONTACT-PHONE 0531-8690961"]),
    ("电话：0531-86909611、8606229", ["CONTACT-PHONE 8606229"]),
    ("电话：0839-7202318，传真：0839-72023", ["CONTACT-PHONE 0839-72023"]),
    ("电话：0839-7202318，邮编：62810", ["CONTACT-ADDRESS 62810"]),
    ("电话：0839-7202318，电子邮箱：czj#qc.gov.cn", ["CONTACT-ADDRESS czj#qc.gov.cn"]),
    ("电话：0839-7202318，电子邮箱：czj@qc", ["CONTACT-ADDRESS czj@qc"]),
    ("电话：0839-7202318，网址：wwww.qc.gov.cn", ["CONTACT-ADDRESS wwww.qc.gov.cn"]),
    ("电话：0839-7202318，网址：http//www.qc.gov.cn", ["CONTACT-ADDRESS http//www.qc.gov.cn"]),
    ("当面垂询", ["CONTACT-MISSING "]),
  ])
  func wrongDetailsAreFound(_ contact: String, _ found: [String]) throws {
    #expect(try Self.findings(contact) == found)
  }

  @Test(arguments: [
    "电话：0839-7202318", "电话：（0839）7202318", "电话：08397202318", "电话：0531-86909611、86062290",
    "电话：010-63208817转302", "电话：0531-86909611-8012", "电话：7202318", "电话：85911826", "电话：12345",
    "电话：4008001234", "电话：13912345678", "地址：青川县城关镇人民路8号", "电子邮箱：zwgk@jtyst.jiangling.gov.cn",
    "电话：0839-7202318，邮编：628100，网址：https://www.qc.gov.cn/col/col1/index.html",
    "电话：0839-7202318，网址：www.qc.gov.cn", "电话：021-58886666，传真：021-58886667",
  ])
  func soundDetailsAreSilent(_ contact: String) throws {
    #expect(try Self.findings(contact).isEmpty)
  }
}
