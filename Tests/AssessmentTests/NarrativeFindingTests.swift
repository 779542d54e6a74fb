import Assessment
import Foundation
import TestSupport
import Testing

/// What the text tells in numbers and words, against the tables of two made-up reports whose own text
/// is left away.
@Suite struct NarrativeFindingTests {
  /// A paragraph under a heading of its own, in a report with these tables, and the codes it earns.
  struct Case: Sendable, CustomTestStringConvertible {
    var tables: Tables
    var text: String
    var codes: [String]

    init(_ tables: Tables, _ text: String, _ codes: String...) {
      self.tables = tables
      self.text = text
      self.codes = codes
    }

    var testDescription: String { text }
  }

  /// Where the tables come from.
  enum Tables: Sendable {
    /// A department of a province, 2017.
    case list
    /// A department of a county, 2022.
    case matrix

    func report(_ text: String) throws -> String {
      switch self {
      case .list:
        let lines = try Self.lines("province-transport-2017")
        return (lines[..<8] + text.split(separator: "\n").map(String.init) + lines[52...])
          .joined(separator: "\n")
      case .matrix:
        let lines = try Self.lines("county-health-2022")
          .filter { !$0.hasPrefix("2022年，因政府信息公开被申请") }
        let start = lines.firstIndex { $0.hasPrefix("二、") } ?? 0
        return (lines[..<7] + text.split(separator: "\n").map(String.init) + lines[start...])
          .joined(separator: "\n")
      }
    }

    private static func lines(_ name: String) throws -> [String] {
      try String(contentsOf: Fixtures.url("made-up/\(name).txt"), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private struct Inspection: Decodable {
    struct Finding: Decodable {
      var code: String
      var message: String
    }
    var findings: [Finding]
  }

  private static func findings(_ file: InputFile) throws -> [(code: String, message: String)] {
    let text = try Bench.shipped.inspect(file, beside: [], format: .json, color: false)
    let read = try JSONDecoder().decode(Inspection.self, from: Data(text.utf8))
    return read.findings.map { ($0.code, $0.message) }.filter { $0.0.hasPrefix("TEXT-") }
  }

  private static let figures: [Case] = [
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请85件。", "TEXT-FIGURE"),
    Case(.list, "六、依申请公开情况\n2017年共受理公民、法人和其他组织依申请公开政府信息五十七件。", "TEXT-FIGURE"),
    Case(.list, "六、依申请公开情况\n我厅全年共收到申请68件。", "TEXT-FIGURE"),
    Case(.list, "六、依申请公开情况\n按时办结56件，延期办结3件。", "TEXT-FIGURE"),
    Case(.list, "六、依申请公开情况\n答复情况为：属于已主动公开范围17件，同意公开12件。", "TEXT-FIGURE"),
    Case(.list, "二、主动公开\n全年主动公开政府信息6824条。", "TEXT-FIGURE"),
    Case(
      .list,
      "二、主动公开\n全年主动公开政府信息6842条，其中政府公报36条、政府网站4175条、政务微博1508条、政务微信930条、其他方式220条。",
      "TEXT-FIGURE"
    ),
    Case(.list, "二、解读\n全年发布政策解读稿件26篇，参加或举办新闻发布会12次。", "TEXT-FIGURE"),
    Case(.list, "二、解读\n全年参加或举办新闻发布会21次，厅主要负责同志出席3次。", "TEXT-FIGURE"),
    Case(.list, "二、解读\n举办政府网站在线访谈6次。", "TEXT-FIGURE"),
    Case(.list, "二、回应\n全年回应公众关注热点54次。", "TEXT-FIGURE"),
    Case(.list, "七、复议诉讼\n因政府信息公开被申请行政复议4件。", "TEXT-FIGURE"),
    Case(.list, "七、复议诉讼\n因政府信息公开被提起行政诉讼3件，其中驳回原告诉讼请求1件，纠错1件。", "TEXT-FIGURE"),
    Case(.list, "二、组织\n配备专职人员5人，兼职人员41人。", "TEXT-FIGURE"),
    Case(.list, "二、组织\n安排政府信息公开专项经费53万元。", "TEXT-FIGURE"),
    Case(.list, "二、组织\n全年举办政务公开培训班5期，培训386人次。", "TEXT-FIGURE"),
    Case(.list, "五、平台\n设置政府信息公开查阅点5处，向省图书馆、省档案馆报送信息421条。", "TEXT-FIGURE", "TEXT-FIGURE"),
    Case(.list, "二、主动公开\n全年制发规范性文件12件。", "TEXT-FIGURE"),
    Case(.list, "二、主动公开\n全年主动公开政府信息约9000条。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n2022年共收到政府信息公开申请19件。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n全年新收政府信息公开申请8件，上年结转2件。", "TEXT-FIGURE", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n办结政府信息公开申请7件，结转下年度继续办理1件。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n办结政府信息公开申请9件，结转下年度继续办理2件。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n全年收到信息公开申请9件，其中自然人7件、法律服务机构1件。", "TEXT-FIGURE"),
    Case(
      .matrix,
      "（一）依申请公开\n全年新收到政府信息公开申请9件。办结9件，其中予以公开3件，部分公开1件，本机关不掌握相关政府信息4件，重复申请1件。",
      "TEXT-FIGURE",
      "TEXT-FIGURE"
    ),
    Case(.matrix, "（三）政府信息管理\n全年制发行政规范性文件3件。", "TEXT-FIGURE"),
    Case(.matrix, "（三）政府信息管理\n全年作出行政许可决定236件。", "TEXT-FIGURE"),
    Case(.matrix, "（四）复议诉讼\n2022年因政府信息公开被申请行政复议2件，均予以维持。", "TEXT-FIGURE"),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请58件（当面5件、网络44件、信函6件）。", "TEXT-FIGURE"),
    Case(.list, "七、复议诉讼\n行政复议案件总数为4，行政诉讼案件总数为2，均与政府信息公开有关。", "TEXT-FIGURE"),
    Case(.list, "二、主动公开\n通过政府网站主动公开政府信息4157条。", "TEXT-FIGURE"),
    Case(.list, "二、主动公开\n主动公开规范性文件13件。", "TEXT-FIGURE"),
    Case(.list, "二、解读\n全年共召开新闻发布会12次，其中主要负责同志参加新闻发布会5次。", "TEXT-FIGURE"),
    Case(.list, "二、回应\n回应公众关注热点或重大舆情45次，其中微博微信回应13次。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n答复9件，其中予以公开4件，部分公开1件，不掌握3件，不予处理2件。", "TEXT-FIGURE"),
    Case(.matrix, "（三）政府信息管理\n现行有效行政规范性文件13件。", "TEXT-FIGURE"),
  ]

  private static let others: [Case] = [
    Case(.list, "四、重点\n清理现行规范性文件146件，保留79件、修订18件、废止31件。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n承办政协提案63件。其中，已经解决25件，正在解决30件，难以解决5件。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n承办建议21件（主办13件、协办6件），均已办结。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n承办建议21件，其中主办24件。", "TEXT-PARTS"),
    Case(.list, "二、主动公开\n主动公开政府信息6842条，比2016年的6071条增长21.7%。", "TEXT-PERCENT"),
    Case(.list, "二、主动公开\n主动公开政府信息6842条，比2016年的6071条下降12.7%。", "TEXT-TREND"),
    Case(.list, "二、主动公开\n主动公开政府信息6842条，比2016年的6071条增加717条。", "TEXT-TREND"),
    Case(.list, "六、依申请公开情况\n收到政府信息公开申请58件，其中网络申请44件，占79.5%。", "TEXT-PERCENT"),
    Case(.list, "四、互动\n收到来信386件，办结381件，办结率89.7%。", "TEXT-PERCENT"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，较2021年的14件增长35.7%。", "TEXT-TREND"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，较2021年的14件有所上升。", "TEXT-TREND"),
    Case(.list, "六、依申请公开情况\n2017年，我厅未收到政府信息公开申请。", "TEXT-WORDS"),
    Case(.list, "六、依申请公开情况\n本年度无政府信息公开申请。", "TEXT-WORDS"),
    Case(.list, "七、复议诉讼\n2017年未发生因政府信息公开引起的行政复议、行政诉讼。", "TEXT-WORDS", "TEXT-WORDS"),
    Case(.list, "七、复议诉讼\n我厅没有因政府信息公开申请提起行政诉讼的情况。", "TEXT-WORDS"),
    Case(.list, "七、复议诉讼\n因政府信息公开被申请行政复议3件，均予以维持。", "TEXT-WORDS"),
    Case(.list, "七、复议诉讼\n未收到针对政府信息公开工作的举报投诉。", "TEXT-WORDS"),
    Case(.matrix, "（一）依申请公开\n全部申请均已办结，无结转。", "TEXT-WORDS"),
    Case(.matrix, "（一）依申请公开\n收到的政府信息公开申请全部办结。", "TEXT-WORDS"),
    Case(.matrix, "（四）复议诉讼\n2022年未发生因政府信息公开引发的行政复议案件。", "TEXT-WORDS"),
    Case(.matrix, "（三）政府信息管理\n本年度未制发行政规范性文件。", "TEXT-WORDS"),
    Case(.list, "二、培训\n明确五区一市、高新区管委会和55个市直部门落实任务。对五区一市、高新区管委会和70个市直部门开展培训。", "TEXT-CONFLICT"),
    Case(.list, "四、重点\n全年网站发布涉及群众切身利益的动态信息3000余篇。全年网站发布涉及群众切身利益的动态信息5200篇。", "TEXT-CONFLICT"),
    Case(
      .list,
      "六、依申请公开情况\n58件政府信息公开申请答复结果：属于已主动公开范围17件，同意公开21件，同意部分公开2件，不同意公开3件，不属于本行政机关公开9件，申请信息不存在4件，告知作出更改补充2件，告知通过其他途径办理1件。",
      "TEXT-FIGURE"
    ),
    Case(.list, "四、重点\n检查企业462家，合格447家，合格率98.6%。", "TEXT-PERCENT"),
    Case(.list, "九、建议提案\n办理建议提案77件，其中A类51件、B类20件、C类9件。", "TEXT-PARTS"),
    Case(.matrix, "（四）复议诉讼\n无政府信息公开行政复议、行政诉讼案件。", "TEXT-WORDS"),
    // Names in front, numbers behind.
    Case(.matrix, "（一）依申请公开\n全年收到政府信息公开申请9件。网络、信函、当面申请分别为6件、2件和2件。", "TEXT-PARTS"),
    Case(.list, "七、复议诉讼\n政府信息公开行政复议、行政诉讼案件分别为4件、2件。", "TEXT-FIGURE"),
    // Channels overlap, but a digit mends the sum.
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条，其中网站4105条、微信1872条、微博465条。", "TEXT-PARTS"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条（网站4105条、微信1872条、微博355条）。", "TEXT-PARTS"),
    Case(.matrix, "（一）主动公开\n全年发布信息6432条。按渠道分，网站发布4105条，微信推送1772条，微博发布455条。", "TEXT-PARTS"),
    Case(.matrix, "（一）主动公开\n发布解读材料47篇，包括图解21篇、视频8篇以及文字解读16篇。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n承办人大代表建议36件、政协提案41件，合计87件。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n办理建议提案87件，其中代表建议36件、委员提案41件。", "TEXT-PARTS"),
    Case(.list, "九、建议提案\n办理建议36件、提案41件，目前，87件建议和提案已全部办结。", "TEXT-PARTS"),
    Case(.list, "三、决策\n召开专题会议9次，除2次涉密外，其余6次全部公开。", "TEXT-PARTS"),
    // What it was and what it is stand in two sentences.
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条，其中网站4105条。同比增长22.5%（2021年为5668条）。", "TEXT-PERCENT"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。与上年（5668条）相比下降13.5%。", "TEXT-TREND"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。2021年主动公开5668条，今年减少13.5%。", "TEXT-TREND"),
    Case(.matrix, "（一）主动公开\n网站发布1532条，占总数4396条的43.85%。", "TEXT-PERCENT"),
    Case(.matrix, "（一）主动公开\n4396条信息中，1532条由网站发布，占比43.85%。", "TEXT-PERCENT"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，与上年的14件持平。", "TEXT-TREND"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，与2021年的14件基本持平。", "TEXT-TREND"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。\n（五）监督保障\n本年度共主动公开信息6342条。", "TEXT-CONFLICT"),
    Case(.matrix, "（一）主动公开\n全年共召开新闻发布会5次。\n（四）平台\n今年以来共召开新闻发布会7次。", "TEXT-CONFLICT"),
    Case(.matrix, "（一）依申请公开\n连同上年结转1件，当年办结9件，另有3件结转2023年办理。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n年末未办结、结转下年度继续办理的1件，已办结7件。", "TEXT-FIGURE"),
    Case(.matrix, "（一）依申请公开\n办结9件，因本机关不掌握等原因无法提供5件。", "TEXT-FIGURE"),
    Case(.matrix, "（三）政府信息管理\n截至年底现行有效行政规范性文件13件。", "TEXT-FIGURE"),
    Case(.matrix, "（三）政府信息管理\n制发行政规范性文件1件；经清理废止1件，现行有效的13件。", "TEXT-FIGURE"),
    Case(.matrix, "（三）政府信息管理\n全年行政许可处理决定236件。", "TEXT-FIGURE"),
    Case(.matrix, "（四）复议诉讼\n行政复议方面，本年度共有2件与政府信息公开有关。", "TEXT-FIGURE"),
    Case(.matrix, "（四）复议诉讼\n公民、法人或者其他组织因政府信息公开提起行政复议2件。", "TEXT-FIGURE"),
    Case(.matrix, "（四）复议诉讼\n政府信息公开方面的行政复议没有发生。", "TEXT-WORDS"),
    Case(.list, "七、复议诉讼\n全年未因政府信息公开被提起行政诉讼。", "TEXT-WORDS"),
  ]

  private static let lawful: [Case] = [
    // Lists that do not claim to be whole.
    Case(
      .list,
      "六、依申请公开情况\n58件政府信息公开申请中，属于已主动公开范围17件，同意公开21件，同意部分公开2件，不同意公开3件，不属于本行政机关公开9件，申请信息不存在4件，告知作出更改补充1件。"
    ),
    Case(.matrix, "（一）依申请公开\n办结9件。办理结果为：予以公开4件，部分公开1件，无法提供3件。"),
    Case(.matrix, "（一）依申请公开\n办结9件：予以公开4件，部分公开1件，其余依法告知。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条，其中网站3905条、微信1172条、微博455条。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。网站公开4105条，微信公开2672条，微博公开1455条。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条（网站6105条、微信4872条、微博1355条）。"),
    Case(.matrix, "（一）主动公开\n发布解读材料47篇，其中图解21篇、视频8篇。"),
    Case(.list, "九、建议提案\n承办人大代表建议36件、政协提案41件，已办结70件。"),
    Case(.list, "九、建议提案\n承办人大代表建议36件、政协提案41件，其中建议和提案面商50件。"),
    Case(.list, "九、建议提案\n承办提案63件，参阅件3件，其余全部答复：已经解决35件，正在解决25件。"),
    Case(.list, "三、决策\n召开专题会议9次，除2次涉密外，其余7次全部公开。"),
    Case(.list, "三、决策\n召开会议9次，其中专题会议4次、常务会议3次，其余2次为协调会。"),
    Case(.list, "七、复议诉讼\n政府信息公开行政复议、行政诉讼案件分别为3件、2件。"),
    Case(.list, "四、重点\n检查客运、货运企业分别为120家和86家，共206家。"),
    Case(.list, "二、主动公开\n政府网站发挥主渠道作用，公开政府信息4175条。"),
    // What is compared is told elsewhere, or is something else.
    Case(.matrix, "（一）主动公开\n收到来信30件。市民投诉较上年的120件下降16.7%。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。与上年（5668条）相比增长13.5%。"),
    Case(.matrix, "（一）依申请公开\n上年结转1件。较上年的14件下降35.7%。"),
    Case(.matrix, "（一）主动公开\n网站发布1532条，占总数4396条的34.85%。"),
    Case(.matrix, "（一）主动公开\n网站、微信分别发布1532条、800条，占总数4396条的53%。"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，与上年的9件持平。"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，与上年的10件基本持平。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。\n（五）重点\n教育领域主动公开政府信息26条。"),
    Case(.matrix, "（一）主动公开\n全年主动公开政府信息6432条。\n（五）重点\n通过网站，主动公开政府信息4105条。"),
    Case(.matrix, "（一）主动公开\n召开新闻发布会5次，参加省召开新闻发布会2次。"),
    Case(.matrix, "（一）依申请公开\n连同上年结转1件，当年办结9件，另有1件结转2023年办理。"),
    Case(.matrix, "（一）依申请公开\n办结9件，因本机关不掌握等原因无法提供3件。"),
    Case(.matrix, "（三）政府信息管理\n通过网站公示行政处罚决定30件，行政许可决定50件。"),
    Case(.matrix, "（三）政府信息管理\n对规范性文件开展评估，印发宣传手册200份，废止内部制度5项。"),
    Case(.matrix, "（四）复议诉讼\n行政诉讼没有发生败诉。"),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请58件，其中当面申请5件、网络申请44件、信函申请9件。"),
    Case(.list, "六、依申请公开情况\n2017年全厅共受理依申请公开五十八件。"),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请近60件。"),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请50余件。"),
    Case(.list, "六、依申请公开情况\n《条例》施行以来，我厅共收到政府信息公开申请412件。"),
    Case(.list, "六、依申请公开情况\n上半年收到政府信息公开申请30件，下半年收到28件。"),
    Case(.list, "六、依申请公开情况\n1至6月收到政府信息公开申请33件。"),
    Case(.list, "六、依申请公开情况\n2016年收到政府信息公开申请47件，2017年收到58件，增长23.4%。"),
    Case(.list, "六、依申请公开情况\n收到涉及征地补偿的政府信息公开申请21件。"),
    Case(.list, "六、依申请公开情况\n全省交通运输系统共收到政府信息公开申请1260件。"),
    Case(.list, "六、依申请公开情况\n全年收到行政许可申请3214件，办结3214件。"),
    Case(.list, "六、依申请公开情况\n网络申请40件，电子邮件申请4件。"),
    Case(.list, "六、依申请公开情况\n网络和信函申请53件。"),
    Case(.list, "六、依申请公开情况\n收到申请58件。当场答复6件，15个工作日内答复49件，延期答复3件。"),
    Case(.list, "九、建议提案\n全年承办建议提案77件，办结77件，其中省人大代表建议36件、省政协提案41件。"),
    Case(.list, "二、主动公开\n网站发布信息1200条，其中图片新闻88条。"),
    Case(.list, "二、主动公开\n2017年主动公开政府信息6842条，比2016年的6071条增长12.7%。"),
    Case(.list, "二、主动公开\n全年主动公开财政信息26条，环境信息31条。"),
    Case(.list, "二、主动公开\n2018年计划主动公开政府信息7000条以上。"),
    Case(.list, "二、解读\n厅长出席新闻发布会3次，分管领导参加新闻发布会9次。"),
    Case(.list, "二、解读\n一季度召开新闻发布会2次，二季度召开3次。"),
    Case(.list, "七、复议诉讼\n全年办理行政复议案件36件，出庭应诉12次。"),
    Case(.list, "七、复议诉讼\n因政府信息公开被申请行政复议3件，复议机关维持2件，终止1件。被提起行政诉讼2件。"),
    Case(.list, "二、组织\n专职和兼职人员共44人。"),
    Case(.list, "二、组织\n参加省政府办公厅举办的培训班2期。"),
    Case(.list, "五、平台\n图书馆设置查阅点1处，档案馆设置查阅点2处。"),
    Case(.matrix, "（一）依申请公开\n2022年共收到政府信息公开申请10件（含上年结转1件）。"),
    Case(.matrix, "（一）依申请公开\n全年新收政府信息公开申请9件，上年结转1件，办结9件，结转下年度1件。"),
    Case(.matrix, "（一）依申请公开\n收到申请9件。按申请人分：自然人8件，法律服务机构1件；按渠道分：网络6件，信函2件，当面1件。"),
    Case(.matrix, "（一）依申请公开\n9件政府信息公开申请按时办结，办结率100%。"),
    Case(.matrix, "（一）依申请公开\n与2021年相比，收到政府信息公开申请减少5件。"),
    Case(.matrix, "（一）依申请公开\n全县卫生健康系统共收到政府信息公开申请45件。"),
    Case(.matrix, "（三）政府信息管理\n全年公示行政许可280件、行政处罚41件。"),
    Case(.matrix, "（三）政府信息管理\n参与起草规范性文件5件，清理规范性文件4件。"),
    Case(.matrix, "（四）复议诉讼\n被申请行政复议1件，复议机关予以维持。未发生行政诉讼案件。"),
    Case(.list, "四、重点\n清理现行规范性文件146件，保留97件、修订18件、废止31件。"),
    Case(.list, "九、建议提案\n承办政协提案63件（参阅件3件）。其中，已经解决25件，正在解决30件，难以解决5件。"),
    Case(.list, "九、建议提案\n承办建议21件：已经解决12件、正在解决6件、暂时难以解决3件。"),
    Case(.list, "九、建议提案\n承办建议21件（主办13件、协办8件），均已办结。"),
    Case(.list, "九、建议提案\n承办建议21件，其中主办13件。"),
    Case(.list, "四、重点\n发布信息1670条，其中规范性文件4条、公文法规类101条、工作动态类234条。"),
    Case(.list, "四、重点\n检查企业462家（其中客运企业120家、货运企业86家等）。"),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请58件，其中网络申请44件。"),
    Case(.list, "二、主动公开\n主动公开政府信息6842条，比2016年的6071条增加771条。"),
    Case(.list, "六、依申请公开情况\n收到政府信息公开申请58件，其中网络申请44件，占75.9%。"),
    Case(.list, "六、依申请公开情况\n收到政府信息公开申请58件，其中网络申请44件，占75.8%。"),
    Case(.list, "六、依申请公开情况\n收到政府信息公开申请58件，其中网络申请44件，占全省总量的3.2%。"),
    Case(.list, "四、互动\n收到来信386件，办结381件，办结率98.7%。"),
    Case(.list, "四、互动\n收到来信386件，按时办结381件，群众满意率96.2%。"),
    Case(.list, "四、互动\n公开工作占年度考核4%。"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，较2021年的14件减少35.7%。"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，较2021年的14件有所下降。"),
    Case(.matrix, "（一）依申请公开\n全年新收到政府信息公开申请9件，与上年基本持平。"),
    Case(.list, "六、依申请公开情况\n未收到传真申请。"),
    Case(.list, "六、依申请公开情况\n未收到不予公开的投诉。没有收到申请人的异议。"),
    Case(.list, "六、依申请公开情况\n2016年未收到政府信息公开申请。"),
    Case(.list, "六、依申请公开情况\n如未收到申请，应当填报零报告。"),
    Case(.list, "七、复议诉讼\n没有发生因政府信息公开被行政复议纠错、行政诉讼败诉的情况。"),
    Case(.list, "七、复议诉讼\n没有发生重大政务舆情，未引发行政复议之外的纠纷。"),
    Case(.list, "七、复议诉讼\n全年未收取任何费用，没有失泄密事件。"),
    Case(.matrix, "（一）依申请公开\n除1件结转下年外，其余申请全部办结。"),
    Case(.matrix, "（一）依申请公开\n办结9件，均按时答复，尚在期限内的1件转入2023年。"),
    Case(.matrix, "（四）复议诉讼\n全年未发生政府信息公开行政诉讼案件。"),
    Case(.matrix, "（四）复议诉讼\n因政府信息公开被申请行政复议1件，已予维持，无行政诉讼。"),
    Case(.matrix, "（四）监督\n没有出现因公开不当引发的投诉。"),
    Case(.list, "二、培训\n9个领域的任务落实到17个市直部门。62个市直部门首次晒出部门预算。"),
    Case(.list, "六、依申请公开情况\n2017年，我厅收到58件政府信息公开申请，全部按期办结，办结率100%。"),
    Case(.list, "六、依申请公开情况\n全年共收到政府信息公开申请58件，较上年增长16%。"),
    Case(
      .list,
      "六、依申请公开情况\n58件申请中，属于已主动公开范围17件，同意公开21件，同意部分公开2件，不同意公开3件，不属于本行政机关公开9件，申请信息不存在4件，告知作出更改补充1件，告知通过其他途径办理1件。"
    ),
    Case(.list, "六、依申请公开情况\n全年收到政府信息公开申请58件，其中涉及征地的26件、涉及收费公路的19件、涉及招投标的25件。"),
    Case(.list, "六、依申请公开情况\n本厅政府信息公开申请受理量为58件，办结58件。"),
    Case(.list, "六、依申请公开情况\n申请人通过网络提交申请44件，占75.86%；通过信函提交申请9件，占15.52%；当面提交5件，占8.62%。"),
    Case(.list, "六、依申请公开情况\n共收到政府信息公开申请58件，同比增加11件。"),
    Case(.list, "七、复议诉讼\n全年共发生政府信息公开行政复议3件，行政诉讼2件。"),
    Case(.list, "七、复议诉讼\n行政复议3件，其中维持2件，其他1件；行政诉讼2件，其中维持1件，纠正1件。"),
    Case(.list, "七、复议诉讼\n2017年，因政府信息公开申请提起行政复议3件、行政诉讼2件，均已结案。"),
    Case(.list, "七、复议诉讼\n2016年因政府信息公开被申请行政复议7件，2017年降至3件。"),
    Case(.list, "二、主动公开\n截至2017年底，网站累计公开政府信息56000条。"),
    Case(.list, "二、主动公开\n厅网站全年公开政府信息4175条，微博公开政府信息1508条，微信公开政府信息903条。"),
    Case(.list, "二、主动公开\n全年主动公开政府信息6842条；其中：机构职能类32条、政策文件类146条、行政许可类3214条、行政处罚类587条。"),
    Case(.list, "二、主动公开\n主动公开规范性文件10件，制发规范性文件11件。"),
    Case(.list, "二、主动公开\n按照要求废止规范性文件31件，修订规范性文件18件。"),
    Case(.list, "二、解读\n发布政策解读62篇，其中图解27篇、动漫6部、专家访谈9篇。"),
    Case(.list, "二、解读\n发布文字解读35篇、图解27篇。"),
    Case(.list, "二、解读\n参加省政府新闻发布会4次，举办新闻发布会8次。"),
    Case(.list, "二、解读\n每季度召开新闻发布会3次。"),
    Case(.list, "二、解读\n全年共召开新闻发布会12次，其中主要负责同志参加新闻发布会3次。"),
    Case(.list, "二、回应\n回应公众关注热点或重大舆情45次，其中微博微信回应31次。"),
    Case(.list, "二、组织\n配备专职人员3名，兼职人员四十一名。"),
    Case(.list, "二、组织\n厅直单位配备专职人员12名。"),
    Case(.list, "二、组织\n专项经费35万元，其中培训经费8万元。"),
    Case(.list, "二、组织\n3月举办政务公开培训班1期，9月举办3期。"),
    Case(.list, "二、组织\n培训信息员120人次，政务公开培训386人次。"),
    Case(.list, "四、重点\n检查企业462家，合格447家，合格率96.8%。"),
    Case(.list, "四、重点\n公路里程1.2万公里，比2016年增长3.4%。"),
    Case(.list, "四、重点\n满意度96%，较上年提高2个百分点。"),
    Case(.list, "九、建议提案\n承办省人大代表建议36件、省政协提案41件，共77件，按期办复率100%。"),
    Case(.list, "九、建议提案\n办理建议提案77件，其中A类51件、B类20件、C类6件。"),
    // How many could not be solved is not told.
    Case(.list, "九、建议提案\n承办提案63件，参阅件3件，其余全部答复：已经解决35件，正在解决20件。"),
    Case(.list, "九、建议提案\n2016年承办建议提案63件。2017年，已经解决25件，正在解决30件，难以解决5件。"),
    Case(.matrix, "（一）依申请公开\n全年收到政府信息公开申请9件，加上上年结转1件，共计10件。办结9件，结转1件。"),
    Case(.matrix, "（一）依申请公开\n共办理政府信息公开申请10件，其中新收9件，上年结转1件。"),
    Case(.matrix, "（一）依申请公开\n办理结果：予以公开4件，部分公开1件，无法提供3件，不予处理1件，总计9件。"),
    Case(.matrix, "（一）依申请公开\n通过县政府办公室转办申请3件。"),
    Case(.matrix, "（一）依申请公开\n自然人申请8件，占88.9%；法人或其他组织申请1件，占11.1%。"),
    Case(.matrix, "（一）依申请公开\n1件申请因材料不全予以补正，2件延期答复。"),
    Case(.matrix, "（一）依申请公开\n申请主要集中在疫情防控（5件）、医保报销（3件）等方面。"),
    Case(.matrix, "（三）政府信息管理\n制发行政规范性文件1件，废止1件，现行有效规范性文件3件。"),
    Case(.matrix, "（四）复议诉讼\n2022年县政府共受理行政复议案件12件，其中涉及我局1件。"),
  ]

  @Test(arguments: figures + others + lawful)
  func finds(_ example: Case) throws {
    let text = try example.tables.report(example.text)
    let found = try Self.findings(Bench.file("报告.txt", text))
    #expect(found.map(\.code).sorted() == example.codes.sorted(), "\(found)")
  }

  /// What the five real reports tell wrongly.
  @Test(arguments: try Seed.all())
  func seeds(seed: Seed) throws {
    let expected = [
      "000": ["TEXT-PARTS 11531条 7607＋748＋1321 9676"],
      "002": ["TEXT-FIGURE 7件 6", "TEXT-PARTS 32件 18＋6＋4 28"],
      "004": [
        "TEXT-PARTS 441件 202＋217＋19 438", "TEXT-PARTS 441件 114＋373＋12＋4＋40＋8＋4 555",
        "TEXT-CONFLICT 市直部门 55个 70家",
      ],
    ]
    let file = InputFile(name: seed.id, shown: seed.id, bytes: try seed.bytes(), digest: "")
    let found = try Self.findings(file)
    let wanted = expected[seed.id] ?? []
    #expect(found.count == wanted.count, "\(found)")
    for (finding, parts) in zip(found, wanted) {
      let parts = parts.split(separator: " ").map(String.init)
      #expect(finding.code == parts[0])
      for part in parts.dropFirst() { #expect(finding.message.contains(part), "\(finding)") }
    }
  }

  @Test(arguments: [
    ("city-2013", [String]()), ("city-market-2024", []), ("county-health-2022", []),
    // 61 in the text and 58 in the table; 12905 + 612 + 769 = 14286 of 14386.
    ("county-2016", ["TEXT-FIGURE", "TEXT-PARTS"]),
    // 86 in the text and 83 in the table.
    ("district-2020", ["TEXT-FIGURE"]),
    ("national-hydrology-2014", []), ("province-transport-2017", []), ("province-water-2019", []),
    ("township-2015", []),
  ])
  func madeUpReports(name: String, codes: [String]) throws {
    let bytes = [UInt8](try Data(contentsOf: Fixtures.url("made-up/\(name).txt")))
    let found = try Self.findings(InputFile(name: name, shown: name, bytes: bytes, digest: ""))
    #expect(found.map(\.code) == codes, "\(found)")
  }
}
