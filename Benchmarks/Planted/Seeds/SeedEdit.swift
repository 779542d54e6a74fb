/// A slip planted by hand in the words of a real report.
struct SeedEdit {
  var seed: String
  var kind: String
  var codes: [String]
  var also: [String]
  var old: String
  var new: String
  /// Whether the evidence has to name the line.
  var exact: Bool

  private init(
    _ seed: String,
    _ kind: String,
    _ codes: [String],
    _ old: String,
    _ new: String,
    also: [String] = [],
    exact: Bool = true
  ) {
    self.seed = seed
    self.kind = kind
    self.codes = codes
    self.also =
      also + ["TEXT-CONFLICT"].filter { !codes.contains($0) && codes[0].hasPrefix("TEXT") }
    self.old = old
    self.new = new
    self.exact = exact
  }

  static let all: [SeedEdit] = figures + parts + times + wording

  private static let figures: [SeedEdit] = [
    SeedEdit("000", "text-received", ["TEXT-FIGURE"], "我厅共收到30件依申请公开", "我厅共收到36件依申请公开"),
    SeedEdit("000", "text-review", ["TEXT-FIGURE"], "行政复议2件", "行政复议3件"),
    SeedEdit(
      "000",
      "text-suits",
      ["TEXT-FIGURE", "TEXT-PARTS"],
      "行政诉讼2件，其中",
      "行政诉讼4件，其中",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit(
      "000",
      "text-suit-part",
      ["TEXT-PARTS", "TEXT-FIGURE"],
      "被纠错1件",
      "被纠错2件",
      also: ["TEXT-FIGURE"]
    ),
    SeedEdit("000", "text-proposals", ["TEXT-PARTS"], "逐步解决的23件", "逐步解决的25件"),
    SeedEdit("000", "text-motions", ["TEXT-PARTS"], "66件政协提案", "68件政协提案"),
    SeedEdit(
      "000",
      "text-website",
      ["TEXT-FIGURE"],
      "网站公开7607条",
      "网站公开7067条",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit(
      "000",
      "text-disclosed",
      ["TEXT-FIGURE"],
      "主动公开工作信息11531条",
      "主动公开工作信息11351条",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit("000", "text-press", ["TEXT-FIGURE"], "新闻发布会8次", "新闻发布会6次"),
    SeedEdit(
      "000",
      "words-no-review",
      ["TEXT-WORDS", "TEXT-FIGURE"],
      "2018年，我厅共涉及因政府信息公开申请提起的行政复议2件，复议机关均维持了本机关的具体行政行为。",
      "2018年，我厅没有因政府信息公开申请被提起行政复议。",
      also: ["TEXT-FIGURE"]
    ),
    SeedEdit("002", "text-website", ["TEXT-FIGURE"], "共发布各类政府信息1557条", "共发布各类政府信息1575条"),
    SeedEdit("002", "text-weibo", ["TEXT-FIGURE"], "发布信息269条", "发布信息296条"),
    SeedEdit("002", "text-motions", ["TEXT-PARTS"], "逐步解决的提案30件", "逐步解决的提案31件"),
    SeedEdit("002", "text-motions-reference", ["TEXT-PARTS"], "提案63件（参阅件3件）", "提案63件（参阅件5件）"),
    SeedEdit(
      "002",
      "text-talks",
      ["TEXT-FIGURE", "TEXT-CONFLICT"],
      "新闻发布会6次，在线访谈5次",
      "新闻发布会6次，在线访谈8次"
    ),
    SeedEdit(
      "002",
      "words-review",
      ["TEXT-WORDS", "TEXT-FIGURE"],
      "2018年，我厅没有因政府信息公开申请提起行政复议、行政诉讼的情况。",
      "2018年，我厅因政府信息公开申请被提起行政复议1件，没有行政诉讼。",
      also: ["TEXT-FIGURE"]
    ),
    SeedEdit("003", "text-received", ["TEXT-FIGURE"], "收到政府信息公开申请2件", "收到政府信息公开申请3件"),
    SeedEdit("003", "text-proposals", ["TEXT-PARTS"], "建议18件、政协委员提案34件", "建议16件、政协委员提案34件"),
    SeedEdit(
      "003",
      "words-none-received",
      ["TEXT-WORDS", "TEXT-FIGURE"],
      "2020年度，市工信局收到政府信息公开申请2件，按程序依法向申请人提供了《政府信息公开告知书》。",
      "2020年度，市工信局未收到政府信息公开申请。"
    ),
    SeedEdit(
      "003",
      "words-review",
      ["TEXT-WORDS", "TEXT-FIGURE"],
      "2020年度，市工信局未发生有关政府信息公开申请的行政复议案件、行政诉讼案件及相关申诉案件。",
      "2020年度，市工信局发生有关政府信息公开申请的行政复议案件2件，未发生行政诉讼案件。",
      also: ["TEXT-FIGURE"]
    ),
    SeedEdit(
      "004",
      "text-received",
      ["TEXT-FIGURE"],
      "共受理依申请公开政府信息441件",
      "共受理依申请公开政府信息414件",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit(
      "004",
      "text-net",
      ["TEXT-FIGURE"],
      "政务网络平台申请217件",
      "政务网络平台申请271件",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit(
      "004",
      "text-outcome",
      ["TEXT-FIGURE"],
      "同意公开答复373件",
      "同意公开答复337件",
      also: ["TEXT-PARTS"]
    ),
    SeedEdit("004", "text-review", ["TEXT-FIGURE"], "行政复议案件总数为5", "行政复议案件总数为6"),
    SeedEdit("004", "text-suits", ["TEXT-FIGURE"], "行政诉讼案件总数为1", "行政诉讼案件总数为3"),
    SeedEdit("004", "text-talks", ["TEXT-FIGURE"], "政府网站在线访谈16次", "政府网站在线访谈18次"),
    SeedEdit("004", "text-press-head", ["TEXT-FIGURE"], "主要负责同志参加新闻发布会30次", "主要负责同志参加新闻发布会33次"),
    SeedEdit("004", "text-gazette", ["TEXT-FIGURE"], "全年政府公报公开信息数为331条", "全年政府公报公开信息数为313条"),
    SeedEdit("004", "text-issues", ["TEXT-FIGURE"], "市政府公报发行12期", "市政府公报发行10期"),
    SeedEdit(
      "004",
      "text-meetings",
      ["TEXT-PARTS", "TEXT-CONFLICT"],
      "除1次涉密外，其余6次",
      "除1次涉密外，其余5次"
    ),
    SeedEdit(
      "001",
      "text-press",
      ["TEXT-CONFLICT"],
      "今年以来共召开新闻发布会5次",
      "今年以来共召开新闻发布会7次",
      exact: false
    ),
  ]

  private static let parts: [SeedEdit] = [
    SeedEdit(
      "000",
      "parts-announced",
      ["PART-ANNOUNCED", "WORD-COUNT"],
      "包括概述等10个部分及附表",
      "包括概述等12个部分及附表"
    ),
    SeedEdit("001", "parts-announced", ["PART-ANNOUNCED", "WORD-COUNT"], "共十二个部分组成", "共十个部分组成"),
    SeedEdit(
      "000",
      "number-gap",
      ["OUTLINE-GAP"],
      "七、政府信息公开的收费及减免情况",
      "八、政府信息公开的收费及减免情况",
      also: ["OUTLINE-REPEAT", "PART-ANNOUNCED"],
      exact: false
    ),
    SeedEdit(
      "000",
      "number-lost",
      ["OUTLINE-UNNUMBERED", "OUTLINE-GAP"],
      "六、政府信息公开申请的办理情况",
      "政府信息公开申请的办理情况",
      also: ["OUTLINE-GAP", "PART-ANNOUNCED"],
      exact: false
    ),
    SeedEdit(
      "001",
      "number-repeated",
      ["OUTLINE-REPEAT", "OUTLINE-GAP"],
      "(三) 积极回应社会关切。",
      "(二) 积极回应社会关切。",
      also: ["OUTLINE-GAP"],
      exact: false
    ),
    SeedEdit(
      "002",
      "number-style",
      ["OUTLINE-STYLE", "OUTLINE-GAP"],
      "六、政府信息公开的收费及减免情况",
      "6、政府信息公开的收费及减免情况",
      also: ["OUTLINE-GAP"],
      exact: false
    ),
    SeedEdit(
      "003",
      "heading-lost",
      ["PART-MISSING", "OUTLINE-GAP"],
      "五、存在的主要问题及改进情况",
      "",
      also: ["OUTLINE-GAP"],
      exact: false
    ),
    SeedEdit("003", "part-title", ["PART-TITLE"], "五、存在的主要问题及改进情况", "五、存在的主要问题及改进举措"),
    SeedEdit("003", "subheading-gap", ["OUTLINE-GAP"], "（八）因政府信息公开申请提起行政复议、诉讼情况", "", exact: false),
    SeedEdit(
      "004",
      "number-gap",
      ["OUTLINE-GAP", "OUTLINE-REPEAT"],
      "6、 依申请公开情况",
      "7、 依申请公开情况",
      also: ["OUTLINE-REPEAT"],
      exact: false
    ),
    SeedEdit("003", "part-empty", ["PART-EMPTY"], "无。", "", exact: false),
    SeedEdit("003", "label-wrong", ["FORM-LABEL"], "第二十条第（五）项", "第二十条第（五）款"),
    SeedEdit(
      "003",
      "label-newer",
      ["FORM-LABEL", "FORM-GENERATION"],
      "本年新制作数量",
      "本年制发件数",
      also: ["FORM-LABEL", "FORM-GENERATION"],
      exact: false
    ),
  ]

  private static let times: [SeedEdit] = [
    SeedEdit(
      "000",
      "period-end",
      ["PERIOD-WRONG"],
      "2018年1月1日至2018年12月31日",
      "2018年1月1日至2018年11月30日"
    ),
    SeedEdit(
      "001",
      "period-year",
      ["PERIOD-WRONG", "YEAR-WRONG"],
      "自2018年1月1日起至2018年12月31日止",
      "自2017年1月1日起至2017年12月31日止",
      also: ["YEAR-WRONG"]
    ),
    SeedEdit(
      "002",
      "period-missing",
      ["PERIOD-MISSING"],
      "本报告中所列数据的统计期限为2018年1月1日至12月31日。",
      "",
      exact: false
    ),
    SeedEdit(
      "003",
      "period-turned",
      ["PERIOD-WRONG"],
      "自2020年1月1日起至2020年12月31日止",
      "自2020年1月1日起至2019年12月31日止",
      also: ["YEAR-WRONG", "DATE-ORDER"]
    ),
    SeedEdit(
      "004",
      "date-broken",
      ["DATE-BROKEN"],
      "2018年1月1日至2018年12月31日",
      "2018年1月1日至201812月31日",
      also: ["PERIOD-WRONG", "PERIOD-OPEN", "PERIOD-MISSING"]
    ),
    SeedEdit(
      "000",
      "attachment-year",
      ["YEAR-WRONG"],
      "附件：2018年度政府信息公开工作情况统计表",
      "附件：2017年度政府信息公开工作情况统计表",
      also: ["PART-ATTACHMENT"]
    ),
    SeedEdit("000", "sentence-year", ["YEAR-WRONG"], "2018年，我厅承办的66件政协提案", "2017年，我厅承办的66件政协提案"),
    SeedEdit("003", "sentence-year", ["YEAR-WRONG"], "2020年，市工信局未受到市委", "2019年，市工信局未受到市委"),
    SeedEdit(
      "001",
      "signing-year",
      ["DATE-ORDER", "YEAR-WRONG"],
      "2019年1月14日",
      "2018年1月14日",
      also: ["YEAR-WRONG", "DATE-ORDER"]
    ),
    SeedEdit("002", "late", ["DATE-LATE"], "2019年1月25日", "2019年4月25日"),
    SeedEdit("001", "date-order", ["DATE-ORDER"], "2019年1月14日", "2019年1月24日"),
    SeedEdit("001", "postcode", ["CONTACT-ADDRESS"], "邮编:266071", "邮编:26607"),
    SeedEdit("001", "mail", ["CONTACT-ADDRESS"], "jxwbgs@qd.shandong.cn", "jxwbgs.qd.shandong.cn"),
    SeedEdit("000", "phone", ["CONTACT-PHONE"], "0531-86909611", "0531-869096"),
    SeedEdit("002", "phone", ["CONTACT-PHONE"], "0531-66777263", "0531-667772"),
    SeedEdit("004", "phone", ["CONTACT-PHONE"], "0632-3350618", "0632-33506"),
    SeedEdit("000", "postcode", ["CONTACT-ADDRESS"], "邮编：250011", "邮编：2500111"),
  ]

  private static let wording: [SeedEdit] = [
    SeedEdit("000", "doubled", ["WORD-DOUBLED"], "提高了各单位对", "提高了各各单位对"),
    SeedEdit("001", "doubled", ["WORD-DOUBLED"], "不断加强队伍建设", "不断加强加强队伍建设"),
    SeedEdit("004", "doubled", ["WORD-DOUBLED"], "增进了政府和市民的沟通联系", "增进了政府和市民的的沟通联系"),
    SeedEdit("000", "placeholder", ["WORD-PLACEHOLDER"], "共发布相关信息57件", "共发布相关信息XX件"),
    SeedEdit("001", "placeholder", ["WORD-PLACEHOLDER"], "政策解读23期", "政策解读××期"),
    SeedEdit("003", "placeholder", ["WORD-PLACEHOLDER"], "年点击量超过18万次", "年点击量超过（待补充）万次"),
    SeedEdit(
      "000",
      "level",
      ["NAME-LEVEL"],
      "2018年，我厅对依申请要求提供的政府信息全部免费",
      "2018年，全市各级机关对依申请要求提供的政府信息全部免费"
    ),
    SeedEdit(
      "003",
      "level",
      ["NAME-LEVEL"],
      "2020年度，市工信局未发生政府信息公开工作收费及减免情况",
      "2020年度，全省各级机关未发生政府信息公开工作收费及减免情况"
    ),
    SeedEdit(
      "001",
      "other-body",
      ["NAME-OTHER"],
      "一、概述",
      "一、概述\n2018年，济南市经济和信息化委员会高度重视政府信息公开工作。",
      exact: false
    ),
    SeedEdit(
      "002",
      "signature",
      ["SIGN-NAME", "NAME-OTHER"],
      "                                     山东省科技厅",
      "                                     山东省教育厅",
      also: ["NAME-OTHER"]
    ),
    SeedEdit("002", "five", ["WORD-COUNT"], "全面推进决策、执行、管理、服务、结果“五公开”", "全面推进决策、执行、管理、结果“五公开”"),
    SeedEdit("001", "three", ["WORD-COUNT"], "重点抓好三个方面的工作", "重点抓好四个方面的工作"),
    SeedEdit("001", "document-year", ["DOCUMENT-YEAR"], "(国办发〔2018〕23号)", "(国办发〔2016〕23号)"),
    SeedEdit(
      "001",
      "identity",
      ["LEAK-ID"],
      "今年以来受理信息公开申请18起",
      "今年以来受理信息公开申请18起（申请人孙某，身份证号370202198001011237）"
    ),
    SeedEdit(
      "003",
      "mobile",
      ["LEAK-MOBILE"],
      "联系电话：0533-312068",
      "联系电话：0533-3120688，手机13953312068"
    ),
    SeedEdit(
      "000",
      "path",
      ["LEAK-PATH"],
      "[image: image4.png]TS",
      "[image: E:\\公开\\2018\\image4.png]TS"
    ),
    SeedEdit("000", "percent-lost", ["WORD-LOST"], "办结率100%。", "办结率100[image: ]。"),
    SeedEdit("001", "character-lost", ["WORD-LOST"], "不断增强公开实效", "不断增强公\u{FFFD}\u{FFFD}效"),
    SeedEdit("002", "punctuation", ["WORD-PUNCTUATION"], "丰富政策解读方式，通过通俗易懂", "丰富政策解读方式，，通过通俗易懂"),
  ]
}
