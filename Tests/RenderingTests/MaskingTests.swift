import ComplianceModel
import Testing

@testable import Rendering

/// Numbers of private persons are shown nowhere, whatever holds them.
@Suite struct MaskingTests {
  private static let secret = "370102198801011234"

  private static var finding: Finding {
    Finding(
      code: FindingCode(rawValue: "LEAK-ID"),
      severity: .error,
      blame: .report,
      message: "有号码",
      remedy: "遮盖",
      evidence: [Samples.evidence("王某\(secret)，13812345678来函", line: 3)]
    )
  }

  @Test func jsonIsMasked() {
    let text = JSONValue.finding(Self.finding).document
    #expect(!text.contains(Self.secret) && text.contains("3701**********1234"))
    #expect(!text.contains("13812345678") && text.contains("138****5678"))
  }

  @Test func pagesAndTablesTakeTheMaskedQuote() {
    let evidence = Self.finding.evidence[0]
    #expect(evidence.shown == "王某3701**********1234，138****5678来函")
    #expect("\(QuoteView().view([evidence]))".contains("3701**********1234"))
    #expect(!"\(QuoteView().view([evidence]))".contains(Self.secret))
    // The model keeps the exact quote: it is looked up in the source.
    #expect(evidence.quote.contains(Self.secret))
  }

  @Test(arguments: [
    "公开信息12345678901条", "0531-86909611", "2018年1月1日至2018年12月31日", "索引号23423423444", "",
  ])
  func otherNumbersAreShown(_ quote: String) {
    #expect(PrivateNumbers.masked(quote) == quote)
  }
}
