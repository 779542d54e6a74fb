import ComplianceModel

/// Every key of the rule files, once: decoders check against it, schema and handbook come from it.
enum KeyTable {
  /// The keys of a kind of map, in the order in which people should write them.
  static func keys(of kind: MapKind) -> [KeySpec] { table[kind] ?? [] }

  /// One key of a kind of map.
  static func spec(_ name: String, in kind: MapKind) -> KeySpec? {
    keys(of: kind).first { $0.name == name }
  }

  private static let table: [MapKind: [KeySpec]] = [
    .round: [
      .may("title", .text, "名称"),
      .may("checklists", .texts, "采用的指标体系，缺省为适用于各机关的全部"),
      .may(
        "claims",
        .choice(ClaimPolicy.allCases.map(\.rawValue)),
        "可以核实而只有报告自述的，给全部（full，缺省）、一半（half）还是待定（open）"
      ),
      .may("date", .text, "印在结果上的日期，如 2019-02-20"),
      .may("rankedFrom", .decimal, "已判定的分值达到几成才列入排名，如 0.6"),
      .may("reports", .flag, "是否评年度报告；半年轮次（如 2018H1）缺省为 false"),
      .may("agencies", .texts, "参评机关的编号，缺省为 roster（名册中全部）"),
    ],
    .vocabulary: [
      .must("groups", .cueLists(nil), "同义词组，考核点中用 $组名 引用"),
      .must("sections", .maps(.section), "章节概念及其标题，先写的先匹配"),
      .must("cues", .cueLists(CueKind.allCases.map(\.rawValue)), "判断位置、语气、所指的提示词"),
      .must(
        "bodies",
        .wordLists(AdministrativeLevel.allCases.map(\.rawValue)),
        "各层级其他机关的称呼"
      ),
      .must("departmentEndings", .texts, "部门名称的结尾，如 局"),
      .must("reportTitles", .texts, "年度报告标题的结尾，如 政府信息公开工作年度报告"),
      .may(
        "slips",
        .cueLists(SlipWords.allCases.map(\.rawValue)),
        "审核格式和文字用的词：疑误的词和不作疑误的词"
      ),
      .may("countedTerms", .wordLists(nil), "带数目的提法及其各项，如 五公开"),
      .may("comparison", .map(.comparison), "与上年、与其他机关相同到什么程度才算雷同；不写则不比较"),
    ],
    .comparison: [
      .must("passage", .count(1...9_999), "连续相同多少字才算一段"),
      .must("numbers", .count(1...99), "一段中有几个不同的数（10以上）也相同，才用 numbered"),
      .must("agencies", .count(1...999), "同一句话有超过几个其他机关在用，就算通用文字"),
      .must("years", .map(.copying), "与上年报告（问题和措施以外）相同的限度"),
      .must("problems", .map(.copying), "问题和措施与上年报告相同的限度"),
      .must("peers", .map(.copying), "与其他机关的报告相同的限度"),
      .must("related", .map(.copying), "与上下级机关的报告相同的限度"),
      .must("figures", .map(.sameFigures), "统计数与上年相同的限度"),
      .must("template", .texts, "通用文字中的词语，有其中之一的分句不比较"),
    ],
    .copying: [
      .may("alone", .count(1...99_999), "一段达到多少字即算；不写则不单凭一段"),
      .may("numbered", .count(1...99_999), "数字也相同的一段达到多少字即算；不写则不单凭一段"),
      .must("total", .count(1...99_999), "各段合计至少多少字"),
      .must("share", .decimal, "同时至少占多少，如 0.3"),
    ],
    .sameFigures: [
      .must("least", .count(1...999), "至少有多少个不同的数相同"),
      .must("from", .count(1...999_999), "小于多少的数不算"),
      .must("share", .decimal, "相同的至少占多少，如 0.9"),
    ],
    .section: [
      .must("concept", .text, "概念名，考核点的 in 和 has 引用"),
      .must("titles", .texts, "标题或标题的一部分，最有代表性的在前"),
    ],
    .cue: [
      .must("words", .texts, "提示词"),
      .may("except", .anyTexts, "包含提示词而意思不同的词，如 未成年人 之于 未"),
    ],
    .findingFile: [.must("findings", .maps(.finding), "审核能发现的问题")],
    .finding: [
      .must("code", .text, "代码，如 FORM-SUM"),
      .must("title", .text, "问题名称"),
      .must("severity", .choice(Severity.allCases.map(\.rawValue)), "严重程度"),
      .must("message", .text, "说明，{…} 处填入所查到的内容，可用的名称见 Rules/README.md"),
      .must("remedy", .text, "怎样改正"),
      .may("basis", .text, "依据"),
    ],
    .workdayFile: [
      .must("years", .maps(.workYear), "各年的放假和补班，逐年相接"),
      .may("local", .maps(.localCalendar), "地方调整，只在指标体系启用时有效"),
    ],
    .workYear: [
      .must("year", .count(1990...2100), "年份"),
      .must("notices", .texts, "放假通知的文号，先发的在前"),
      .must("rest", .days(.monthDay), "放假的日子，逢周末的也可以写"),
      .may("work", .days(.monthDay), "补班的日子，都在周末"),
      .must("workdays", .count(1...366), "全年工作日数，用来核对前两项"),
    ],
    .localCalendar: [
      .must("id", .text, "标识，不重复，供指标体系启用"),
      .must("title", .text, "名称"),
      .must("notice", .text, "地方通知的名称或文号"),
      .may("rest", .days(.dated), "当地另外放假的日子"),
      .may("work", .days(.dated), "当地照常上班、全国放假的日子"),
    ],
    .ledgerFile: [.must("kinds", .maps(.ledgerKind), "台账的种类")],
    .ledgerKind: [
      .must("id", .text, "标识，也是文件名，如 policies"),
      .must("title", .text, "名称，也是文件名，如 政策文件"),
      .may("names", .texts, "文件的其他名称"),
      .may("subject", .text, "说明一行是关于什么的列"),
      .must("columns", .maps(.ledgerColumn), "各列；“机关”列都有，不必写"),
    ],
    .ledgerColumn: [
      .must("name", .text, "列名，表达式引用，如 公布日期"),
      .must("type", .choice(ColumnType.allCases.map(\.rawValue)), "内容的类型"),
      .may("headers", .texts, "表头的其他写法"),
      .may("required", .flag, "文件中必须有这一列"),
      .may(
        "blank",
        .choice(Blank.allCases.map(\.rawValue)),
        "空格的意思：unknown（缺省）没有填写，none 没有发生或没有此项"
      ),
      .may("choices", .wordLists(nil), "可以填写的词及其同义词（仅 choice）"),
    ],
    .form: [
      .must("id", .text, "标识，与文件名相同"),
      .must("title", .text, "名称"),
      .must("years", .years, "适用的报告年度"),
      .must("tables", .maps(.table), "表格"),
      .may("relations", .maps(.relation), "勾稽关系"),
      .may("regulations", .texts, "规章数的指标名：没有规章制定权的机关不填"),
      .may("changes", .texts, "增减数的指标名：可以是负数"),
      .may("parts", .maps(.part), "报告应有的各部分，按次序"),
      .may("deadlines", .map(.deadlines), "次年最迟公布的日子"),
      .may("narrative", .map(.narrative), "正文怎样说到表中的数"),
    ],
    .part: [
      .must("concept", .text, "章节概念（vocabulary.yaml 的 sections）"),
      .must("title", .text, "规定的标题"),
      .may("told", .texts, "没有这样的标题时，正文说到其中一词即可；这样的部分不论次序"),
    ],
    .deadlines: [
      .must("department", .days(.monthDay), "部门，如 01-31"),
      .must("government", .days(.monthDay), "各级政府，如 03-31"),
    ],
    .narrative: [
      .may("except", .phrases, "包含下面各词而意思不同的词，如 申请人"),
      .may("elsewhere", .phrases, "旁边有这些词的数不是本年度的总数，如 上年、累计"),
      .may("region", .phrases, "说的是整个地区或系统的词，部门的报告中不与表比较，如 全市"),
      .may("topics", .phrases, "表中没有的事项，其后的数归它，如 建议、提案"),
      .may("admissions", .phrases, "交代未办结的词，段落中有的，“全部办结”不算矛盾，如 结转"),
      .may("since", .phrases, "整句都不是本年度总数的词，如 以来、上半年"),
      .may("year", .phrases, "指报告年度全年的词，如 全年"),
      .may("rate", .phrases, "比率名称的结尾，如 率"),
      .may("parts", .phrases, "引出部分的词，如 其中"),
      .may("open", .phrases, "表示列举未完的词，如 等"),
      .may("share", .phrases, "引出占比的词，如 占"),
      .may("rise", .phrases, "表示增加的词，如 增长"),
      .may("fall", .phrases, "表示减少的词，如 下降"),
      .may("before", .phrases, "引出比较对象的词，如 较、比上年"),
      .may("units", .phrases, "其他量词，较长的也写上，如 人次"),
      .must("matters", .maps(.matter), "各事项"),
    ],
    .matter: [
      .may("topic", .phrases, "事项的名称；一个数归它前面最近提到的事项"),
      .may("near", .phrases, "本句或上级标题中应有的词"),
      .may("units", .phrases, "量词，如 件|宗"),
      .may("without", .phrases, "数的旁边不能有的词"),
      .may("figures", .maps(.narrativeFigure), "正文中的数和表中的数"),
      .may("claims", .maps(.narrativeClaim), "正文中的说法和与之矛盾的数"),
      .may("divisions", .maps(.division), "总数分成哪些部分"),
    ],
    .narrativeFigure: [
      .must("title", .text, "所数的是什么，如 收到申请数"),
      .must("value", .expression, "表中的数，如 收到申请数"),
      .may("or", .texts, "其他说得通的算法，各为一个表达式"),
      .must("says", .phraseGroups, "数的旁边应有的词，每组都要有"),
      .may("without", .phrases, "数的旁边不能有的词"),
      .may("units", .phrases, "量词，代替事项的量词"),
      .may("part", .flag, "可以在“其中”之后"),
      .may("next", .flag, "说的是转到下一年度的数"),
    ],
    .narrativeClaim: [
      .must("says", .phraseGroups, "同一分句中依次出现的词"),
      .may("without", .phrases, "分句中不能有的词"),
      .may("total", .flag, "说的是“全部”，段落中交代了未办结的不算"),
      .must("against", .expression, "与之矛盾的条件，如 收到申请数 > 0"),
    ],
    .division: [
      .must("parts", .phraseGroups, "各部分的名称"),
      .may("overlaps", .flag, "同一件可以计入几个部分，分项之和可以大于总数"),
    ],
    .table: [
      .must("id", .text, "标识，如 applications"),
      .must("layout", .choice(FormTable.Layout.allCases.map(\.rawValue)), "版式"),
      .may("columns", .maps(.column), "各列（仅 matrix）"),
      .must("rows", .maps(.row), "各行"),
    ],
    .column: [
      .must("labels", .texts, "列标签，由外到内"),
      .may("suffix", .anyText, "接在指标名后面的后缀；总计列不写"),
    ],
    .row: [
      .must("label", .anyText, "行标签，带编号，照表式抄写"),
      .may("name", .text, "指标名"),
      .may("unit", .text, "计量单位"),
      .may("heading", .flag, "只作分隔、没有数值的行"),
      .may("rows", .maps(.row), "下级各行"),
      .may("cells", .maps(.cell), "本行各格（仅 blocks、columns）"),
    ],
    .cell: [
      .may("label", .text, "列标签"),
      .may("labels", .texts, "列标签，由外到内"),
      .must("name", .text, "指标名"),
    ],
    .relation: [
      .must("title", .text, "名称，如 收到申请数＝各渠道申请数之和"),
      .must("holds", .expression, "应当成立的比较；last.指标名 为上一年度报告中的数"),
      .must("kind", .choice(FormRelation.Kind.allCases.map(\.rawValue)), "硬性或通常成立"),
      .may("each", .choice(["column", "row"]), "对矩阵表的每一列（名称为行）或每一行（名称为列）分别成立"),
    ],
    .checklist: [
      .must("id", .text, "标识，与文件夹名相同"),
      .must("title", .text, "名称"),
      .must("version", .text, "版本"),
      .must("source", .text, "要求和分值的出处"),
      .may("basis", .text, "没有另写依据的考核点的依据"),
      .may("from", .text, "可以取用（use）其考核点的指标体系"),
      .may("places", .count(0...4), "分值的小数位数，缺省为 2"),
      .may("silence", .choice(Item.Silence.allCases.map(\.rawValue)), "报告没有提到时怎样判，缺省为 notMet"),
      .may("audience", .map(.audience), "适用对象"),
      .may("grades", .maps(.grade), "等次，由高到低"),
      .may("notApplicable", .choice(policies), "不适用的分值怎样处理，缺省为 rescale；指标可另行规定"),
      .may("outOf", .decimal, "总分折算为几分制，如 100；缺省不折算"),
      .may("bonus", .map(.bonus), "加分项的上限和门槛"),
      .may("calendar", .texts, "地方工作日历"),
      .may("indicators", .nodes, "一级指标；与 blend 二者写一"),
      .may("blend", .maps(.blendPart), "由哪些指标体系按分值合成；与 indicators 二者写一"),
    ],
    .bonus: [
      .may("pool", .decimal, "加分项分值合计，写明时核对"),
      .may("atMost", .decimal, "最多加几分"),
      .may("gate", .text, "基本分达到多少才加分，如 base > 80"),
    ],
    .blendPart: [
      .must("checklist", .text, "指标体系的标识"),
      .must("marks", .decimal, "在总分中占几分"),
    ],
    .chapter: [.must("children", .nodes, "下级指标和考核点")],
    .audience: [
      .may("kinds", .choices(AgencyKind.allCases.map(\.rawValue)), "机关类别"),
      .may("levels", .choices(AdministrativeLevel.allCases.map(\.rawValue)), "层级"),
      .may("duties", .texts, "职责，有其中一项即可"),
      .may("years", .years, "报告年度"),
    ],
    .grade: [
      .must("title", .text, "等次名称"),
      .must("from", .decimal, "最低得分"),
    ],
    .indicator: [
      .must("id", .text, "标识，在指标体系内不重复"),
      .must("title", .text, "名称"),
      .may("marks", .decimal, "分值，等于下级之和；仅供参考和一票否决的可不写"),
      .may("role", .choice(roles), "计分方式，缺省为 scored；其他方式对全部下级有效"),
      .may("effect", .map(.effect), "下级各项一票否决的后果"),
      .may("award", .choice(["sum", "deduct"]), "下级之分相加，或从本指标的分值中扣除、扣完为止；缺省为 sum"),
      .may("notApplicable", .choice(policies), "不适用的分值怎样处理，缺省依指标体系"),
      .may("children", .nodes, "下级指标和考核点"),
      .may("file", .text, "写有下级的同一文件夹中的文件"),
    ],
    .item: itemKeys + checkKeys,
    .use: [
      .must("use", .text, "取自另一指标体系（from）的考核点的标识"),
      .may("marks", .decimal, "在本指标体系中的分值，缺省与原来相同"),
      .may("title", .text, "在本指标体系中的简称"),
      .may("requires", .text, "在本指标体系中的要求"),
    ],
    .check: checkKeys + [
      .may("all", .maps(.check), "全部成立"),
      .may("any", .maps(.check), "有一个成立"),
      .may("not", .map(.check), "不成立"),
      .may("atLeast", .count(1...99), "至少几个成立，与 of 同用"),
      .may("of", .maps(.check), "atLeast 所指的各项"),
    ],
    .sectionDemand: [
      .must("section", .texts, "章节概念，有一个即可"),
      .may("sentences", .count(1...99), "正文至少几句，缺省为 1"),
      .may("figures", .count(1...999), "正文至少几个数据"),
      .may("characters", .count(1...99_999), "正文至少多少字，标点不计"),
    ],
    .award: [
      .may("partly", .decimal, "部分符合得几成，缺省为 0.5"),
      .may("share", .expression, "按算出的比例（0 到 1）得分"),
      .may("steps", .maps(.step), "按比例或数量分档得分，由高到低"),
      .may("of", .expression, "steps 所看的数；缺省为达到要求的比例"),
      .may("levels", .levels, "由人工选定的等级，各得几成"),
      .may("each", .decimal, "每处扣分，写成负数，如 -0.2"),
      .may("atMost", .decimal, "最多扣几分"),
      .may("free", .count(0...999), "前几处不扣"),
    ],
    .step: [
      .must("from", .decimal, "达到多少，如 0.9"),
      .must("earns", .decimal, "得几成"),
    ],
    .effect: [
      .may("grade", .text, "不符合时等次不高于此"),
      .may("cap", .decimal, "不符合时得分不高于此"),
      .may("on", .text, "cap 所限的指标；缺省为总分"),
    ],
    .unless: [
      .may("shortcoming", .phrases, "承认这方面不足时只算部分符合"),
      .may("planned", .phrases, "这方面还在打算时只算部分符合"),
    ],
    .examples: [
      .may("met", .textsOrMaps(.example), "应判为符合的例子"),
      .may("partly", .textsOrMaps(.example), "应判为部分符合的例子"),
      .may("notMet", .textsOrMaps(.example), "应判为不符合的例子"),
      .may("open", .textsOrMaps(.example), "应判为待定的例子"),
      .may("notApplicable", .textsOrMaps(.example), "应判为不适用的例子"),
    ],
    .example: [
      .may("text", .text, "报告中的一句话，或一份小报告"),
      .may("rows", .ledgerRows, "台账各行，如 {policies: [{公布日期: 2018-02-12}]}"),
      .may(
        "provenance",
        .choice(Provenance.allCases.map(\.rawValue)),
        "台账由机关报送还是评估方采集，缺省为 filed"
      ),
      .may("last", .figures, "上一年度报告中的数，如 {结转下年度: 3}"),
    ],
  ]

  private static let roles = ItemRole.Kind.allCases.map(\.rawValue)
  private static let policies = NotApplicablePolicy.allCases.map(\.rawValue)

  private static let itemKeys: [KeySpec] = [
    .must("id", .text, "标识，在指标体系内不重复"),
    .must("title", .text, "简称"),
    .may("requires", .text, "要求，缺省与简称相同"),
    .may("basis", .text, "依据"),
    .may("marks", .decimal, "分值；一票否决的不写，仅供参考的可不写"),
    .may("role", .choice(roles), "计分方式，缺省为 scored"),
    .may("effect", .map(.effect), "一票否决的后果"),
    .may("award", .either(.choice(["all", "share"]), .map(.award)), "计分办法，缺省为部分符合得一半"),
    .may("check", .map(.check), "几项要求的组合"),
    .may("partly", .either(.choice(["never"]), .map(.check)), "怎样算部分符合；never 表示没有部分符合"),
    .may("unless", .map(.unless), "哪些相反的说法使符合降为部分符合"),
    .may("silence", .choice(Item.Silence.allCases.map(\.rawValue)), "报告没有提到时怎样判，缺省随指标体系"),
    .may("only", .choices(AgencyKind.allCases.map(\.rawValue)), "只考核这类机关"),
    .may("levels", .choices(AdministrativeLevel.allCases.map(\.rawValue)), "只考核这些层级"),
    .may("duties", .texts, "只考核有这些职责之一的机关"),
    .may("years", .years, "只考核这些报告年度"),
    .may("applies", .expression, "不成立时考核点不适用于这份报告的条件"),
    .must("remedy", .text, "失分后怎样改正"),
    .must("examples", .map(.examples), "说明用意并用作测试的例子"),
  ]

  private static let checkKeys: [KeySpec] = [
    .may("says", .phrases, "主题：正文中有一个分句说到它"),
    .may("with", .phraseGroups, "同一句中还要有的说法，每组都要有；只有主题算部分符合"),
    .may("without", .phraseGroups, "同一句中不能有的说法"),
    .may("about", .phrases, "句子、本段前文或上级标题应当关于什么"),
    .may(
      "within",
      .choice(Claim.Reach.allCases.map(\.rawValue)),
      "with 和 without 的范围，缺省为 sentence"
    ),
    .may("in", .texts, "只看这些章节概念"),
    .may("headings", .flag, "标题也算"),
    .may("stances", .choices(Stance.allCases.map(\.rawValue)), "算数的语气，缺省为 done"),
    .may("cited", .flag, "所引文件名中的字样也算"),
    .may("figure", .expression, "统计表中说明同一件事的条件，如 收到申请数 > 0"),
    .may("zero", .choice(Claim.Zero.allCases.map(\.rawValue)), "写明没有或填 0 时怎样判，缺省为 notMet"),
    .may("agrees", .figure, "文字中的数不能与之矛盾的指标"),
    .may("that", .expression, "应当成立的条件"),
    .may("clean", .texts, "不应有的问题代码"),
    .may("has", .either(.texts, .map(.sectionDemand)), "应有内容的章节概念"),
    .may("listed", .phraseGroups, "几个主题，各占一份；代替 says，同级的 with、about 等对每个主题都适用"),
    .may("rows", .text, "以哪种台账为据（ledgers.yaml 的标识）；有台账时不看报告自述"),
    .may("where", .expression, "只看哪些行；一行不剩则不适用（只写 rows 时为不符合）"),
    .may("each", .expression, "每一行都应成立的条件"),
    .may("some", .expression, "各行合在一起应成立的条件，如 count() >= 4"),
    .may("ask", .text, "没有台账、报告也没有说时，请人核对的问题"),
    .may("sample", .sample, "请人核对时抽取的行，如 3 of policies"),
  ]
}
