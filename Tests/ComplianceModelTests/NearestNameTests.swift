import ComplianceModel
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("remdy", "remedy"), ("Says", "says"), ("syas", "says"), ("tittle", "title"),
    ("收到申请书", "收到申请数"), ("结转下年", "结转下年度"), ("收到申请数.自然人", "收到申请数·自然人"),
    ("公示", "公开"),
  ])
  func findsWhatWasMeant(name: String, meant: String) {
    let known = ["title", "says", "remedy", "公开", "收到申请数", "收到申请数·自然人", "结转下年度"]
    #expect(NearestName.of(name, among: known) == meant)
  }

  @Test(arguments: ["", "x", "banana", "完全不同的名称", "数"])
  func suggestsNothingFar(name: String) {
    #expect(NearestName.of(name, among: ["title", "says", "收到申请数", "开"]) == nil)
  }

  @Test func takesTheFirstOfEquallyNear() {
    #expect(NearestName.of("abc", among: ["abx", "aby"]) == "abx")
    #expect(NearestName.of("abc", among: ["axy", "aby", "abc"]) == "aby")
  }
}
