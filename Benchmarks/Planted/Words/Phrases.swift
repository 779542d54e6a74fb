/// Ways to say a thing, by what is said.
///
/// `{name}` stands for a fact of the report.
/// Written for this benchmark after the manner of published reports, so that nobody can tune a
/// reader to them; every pool has at least six ways where numbers are told.
enum Phrases {
  static let pools: [String: [String]] = [
    "preface": preface, "period": period, "contact": contact, "announce": announce,
    "overview": overview,
    "disclosed": disclosed, "disclosedRise": disclosedRise, "share": share, "fields": fields,
    "readings": readings,
    "press": press, "messages": messages, "proposals": proposals, "motions": motions,
    "received": received, "receivedNone": receivedNone, "channels": channels, "trend": trend,
    "closedAll": closedAll, "closedSome": closedSome, "outcomes": outcomes, "handling": handling,
    "documents": documents, "management": management, "platform": platform, "oversight": oversight,
    "training": training, "assessed": assessed, "decisions": decisions,
    "reviewed": reviewed, "reviewedNone": reviewedNone, "suits": suits, "suitsNone": suitsNone,
    "problem": problem, "measure": measure, "problemOpening": problemOpening,
    "measureOpening": measureOpening,
    "fee": fee, "tasks": tasks, "noCharge": noCharge, "listTotals": listTotals,
    "listChannels": listChannels,
    "listOutcomes": listOutcomes, "staff": staff, "opening": opening, "middle": middle,
    "closing": closing,
  ]

  // MARK: Preface

  static let preface = [
    "本报告由{self}按照《中华人民共和国政府信息公开条例》（以下简称《条例》）要求编制。",
    "根据《中华人民共和国政府信息公开条例》规定，结合{short}工作实际，现公布{year}年度政府信息公开工作年度报告。",
    "按照《中华人民共和国政府信息公开条例》有关要求，{self}组织编写了本年度报告，现予公布。",
    "依照《条例》关于年度报告的规定，现将{self}{year}年政府信息公开工作情况报告如下。",
    "为接受社会监督，{self}依据《中华人民共和国政府信息公开条例》编制并公开{year}年度报告。",
    "《中华人民共和国政府信息公开条例》要求行政机关每年公布上一年度工作年度报告，{self}据此编制本报告。",
  ]
  static let period = [
    "所列数据的统计期限自{P.start}起至{P.end}止。",
    "本报告中所列数据的统计期限为{P.start}至{P.end}。",
    "文中数据统计时段为{P.start}至{P.end}。",
    "报告所涉数据，统计时间从{P.start}起，到{P.end}止。",
    "数据统计期限为{P.start}—{P.end}。",
    "除另有说明外，数据统计期限均为{P.start}至{P.end}。",
  ]
  static let contact = [
    "如对本报告有疑问，请与{short}办公室联系（地址：{C.address}，邮编：{C.postcode}，电话：{C.phone}，电子邮箱：{C.mail}）。",
    "公众如有意见建议，可向{self}办公室反映，联系电话：{C.phone}；传真：{C.fax}；地址：{C.address}；邮政编码：{C.postcode}。",
    "报告电子版可在{self}门户网站（{C.site}）查阅下载。联系方式：{C.address}，邮编{C.postcode}，电话{C.phone}。",
    "对本报告有任何疑问的，请联系：{self}（{C.address}，邮政编码：{C.postcode}，联系电话：{C.phone}，电子邮件：{C.mail}）。",
    "电子版可从网站（{C.site}）下载；咨询电话：{C.phone}，传真：{C.fax}，通信地址：{C.address}，邮编：{C.postcode}。",
    "欢迎监督。单位地址：{C.address}（邮编：{C.postcode}）；办公电话：{C.phone}；电子信箱：{C.mail}。",
  ]
  static let announce = [
    "全文包括{Q.parts}六个部分。", "报告由{Q.parts}共六部分组成。", "本报告分为{Q.parts}六个方面。",
    "内容共六个部分：{Q.parts}。", "报告共分六部分，依次为{Q.parts}。", "全文由{Q.parts}等六部分构成。",
  ]

  // MARK: The year

  static let overview = [
    "{Y.body}年，{short}围绕中心工作，把公开透明的要求落到决策、执行、管理、服务、结果各环节，较好完成了全年任务。",
    "{Y.body}年以来，{we}坚持以公开为常态、不公开为例外，紧扣群众关切推进信息发布，公开质量稳步提高。",
    "一年来，{short}认真落实{superior}部署，聚焦企业和群众办事需求，持续加大公开力度。{Y.body}年各项工作平稳有序。",
    "{Y.body}年是各项改革任务集中落地的一年，{short}以公开促规范、以公开促服务，工作取得新的进展。",
    "在上级机关的指导下，{Y.body}年{short}对照年度要点逐项抓落实，公开的广度和深度都有所拓展。",
    "{Y.body}年，面对繁重的改革发展任务，{short}把信息公开与业务工作同部署、同检查，形成了齐抓共管的局面。",
    "{short}{Y.body}年继续完善信息发布、解读和回应衔接机制，努力让群众看得到、听得懂、能监督。",
  ]
  static let disclosed = [
    "全年通过各类渠道主动公开政府信息{T.total}条，其中网站{T.web}条、微信公众号{T.wechat}条、微博{T.weibo}条。",
    "共主动公开信息{T.total}条：门户网站{T.web}条，政务微信{T.wechat}条，政务微博{T.weibo}条。",
    "{year}年主动公开政府信息{T.total}条。按渠道分，门户网站发布{T.web}条，微信推送{T.wechat}条，微博发布{T.weibo}条。",
    "全年累计向社会公开各类信息{T.total}条，其中通过网站公开{T.web}条，通过微博公开{T.weibo}条，通过微信公开{T.wechat}条。",
    "主动公开各类政府信息合计{T.total}条（网站{T.web}条、微博{T.weibo}条、微信{T.wechat}条）。",
    "全年发布信息{T.total}条，网站、微信、微博分别为{T.web}条、{T.wechat}条、{T.weibo}条。",
    "{we}年内主动公开政府信息{T.total}条，包括政府网站{T.web}条、政务微博{T.weibo}条和政务微信{T.wechat}条。",
  ]
  static let disclosedRise = [
    "与{last}年的{T.lastTotal}条相比，{T.totalWord}{T.totalPercent}%。",
    "上年同期为{T.lastTotal}条，同比{T.totalWord}{T.totalPercent}%。",
    "较上年（{T.lastTotal}条）{T.totalWord}了{T.totalPercent}%。",
    "公开数量由上年的{T.lastTotal}条变为{T.total}条，{T.totalWord}{T.totalPercent}%。",
    "{last}年主动公开{T.lastTotal}条，今年{T.totalWord}{T.totalPercent}%。",
    "同比{T.totalWord}{T.totalPercent}%（{last}年为{T.lastTotal}条）。",
  ]
  static let share = [
    "网站公开的{T.web}条占全部{T.total}条的{T.webPercent}%。", "{T.total}条信息中网站发布{T.web}条，占比{T.webPercent}%。",
    "{T.total}条信息中，{T.web}条由网站发布，占比{T.webPercent}%。",
    "网站仍是主渠道，发布{T.web}条，占总数{T.total}条的{T.webPercent}%。",
    "从渠道看，网站{T.web}条，占{T.total}条的{T.webPercent}%。", "按总数{T.total}条计算，网站的{T.web}条占{T.webPercent}%。",
  ]
  static let fields = [
    "部门预算、决算及“三公”经费按时在网站专栏公布，说明随表公开。", "权责清单随机构职能调整及时更新，群众可按事项名称检索。",
    "随机抽查事项清单和检查结果在网站和监管平台同步公示。", "行政许可和行政处罚决定自作出之日起7个工作日内上网公示。",
    "办事指南按受理条件、材料、时限逐项列明，办理进度可在线查询。", "承担的民生实事按季度公布进展，年底公布完成情况。",
    "重要文件出台前在网站公开征求意见，采纳情况及理由一并反馈。", "采购意向、采购公告和成交结果做到应公开尽公开。",
    "专项资金的分配办法、分配结果和绩效评价结果依次公开。", "重点建设项目的批准、招投标、施工和竣工信息按阶段发布。",
    "应急预案、预警信息和处置情况通过多种渠道及时告知公众。", "双公示专栏运行正常，数据报送及时、完整。",
    "听取利益相关方和专家意见后再提交会议审议，议定事项会后公布。", "公共服务事项目录向社会公布，并注明责任科室和监督方式。",
  ]
  static let readings = [
    "全年发布政策解读{T.readings}篇，其中图解{T.pictures}篇、视频{T.videos}篇、文字{T.words}篇。",
    "坚持文件与解读同步起草、同步发布，共推出解读材料{T.readings}篇（图解{T.pictures}篇，视频{T.videos}篇，文字{T.words}篇）。",
    "围绕重要文件制作解读{T.readings}篇：图解{T.pictures}篇，短视频{T.videos}篇，文字稿{T.words}篇。",
    "解读形式更加多样，{T.readings}篇解读中图解{T.pictures}篇、视频{T.videos}篇、文字解读{T.words}篇。",
    "发布各类解读稿件{T.readings}篇，包括图解{T.pictures}篇、动漫视频{T.videos}篇以及文字材料{T.words}篇。",
    "共有{T.readings}篇解读材料上网，图解、视频、文字分别为{T.pictures}篇、{T.videos}篇、{T.words}篇。",
  ]
  static let press = [
    "参加或举办新闻发布会{T.press}次，主要负责同志出席{T.pressHead}次。", "全年召开新闻发布会{T.press}场，其中主要负责同志参加{T.pressHead}场。",
    "{short}共组织新闻发布会{T.press}次，主要负责人到场解读{T.pressHead}次。", "围绕群众关心的事项举办新闻发布会{T.press}场次。",
    "新闻发布会全年{T.press}次，会后图文实录在网站公布。", "年内参加政府新闻办组织的新闻发布会{T.press}次。",
  ]
  static let messages = [
    "网站和热线共收到群众留言{T.messages}条，均按规定时限答复。", "答复群众网上咨询{T.messages}条，未出现超期。",
    "互动栏目全年受理来信{T.messages}件，已逐件回复。", "回复公众咨询和建议{T.messages}条。",
    "处理网民留言{T.messages}条，对集中反映的问题形成专题答问。", "全年答复在线咨询{T.messages}件次。",
  ]
  static let proposals = [
    "承办人大代表建议{T.bills}件、政协提案{T.motions}件，合计{T.allProposals}件，全部按期办结并公开答复。",
    "共办理建议提案{T.allProposals}件（人大建议{T.bills}件，政协提案{T.motions}件），其中已解决或基本解决{T.solved}件，列入计划解决{T.planned}件，暂难解决{T.hard}件。",
    "全年办理人大代表建议{T.bills}件和政协提案{T.motions}件，共{T.allProposals}件，复文均在专栏公布。",
    "建议提案共{T.allProposals}件，所提问题已经解决的{T.solved}件，正在解决或列入规划的{T.planned}件，因条件限制难以解决的{T.hard}件。",
    "{T.allProposals}件建议提案按时办复，其中代表建议{T.bills}件、委员提案{T.motions}件，办理结果除涉密外全部公开。",
    "主办建议提案{T.allProposals}件，包括人大代表建议{T.bills}件、政协委员提案{T.motions}件，答复率100%。",
  ]
  static let motions = [
    "承办政协提案{T.motions}件，参阅件{T.reference}件，其余全部答复：已解决{T.motionsSolved}件，列入计划{T.motionsPlanned}件。",
    "办理政协提案{T.motions}件（参阅件{T.reference}件），其余均已办复：已经解决或基本解决{T.motionsSolved}件，正在解决{T.motionsPlanned}件。",
    "收到政协提案{T.motions}件，除{T.reference}件为参阅件不需书面答复外，其余已解决{T.motionsSolved}件，正在解决{T.motionsPlanned}件。",
    "分办政协提案{T.motions}件，含参阅件{T.reference}件；其余需答复的提案中，问题已解决的{T.motionsSolved}件，逐步解决的{T.motionsPlanned}件。",
  ]

  // MARK: Applications

  static let received = [
    "全年共收到政府信息公开申请{T.received}件。", "{year}年，{we}新收政府信息公开申请{T.received}件。",
    "{short}本年度受理政府信息公开申请{T.received}件。", "年内共接收依申请公开{T.received}件。",
    "共收到公民、法人和其他组织提出的政府信息公开申请{T.received}件。", "本年新收到政府信息公开申请{T.received}件，内容多与群众切身利益相关。",
    "申请受理渠道畅通，全年收到申请{T.received}件。", "{year}年收到{T.received}件政府信息公开申请。",
  ]
  static let receivedNone = [
    "{year}年，{we}未收到政府信息公开申请。", "全年没有收到政府信息公开申请。", "本年度未收到公民、法人和其他组织提出的政府信息公开申请。",
    "年内{short}未接到依申请公开政府信息的申请。", "受理渠道畅通，但{year}年没有收到政府信息公开申请。", "本年新收政府信息公开申请0件。",
  ]
  static let channels = [
    "其中网络申请{T.byNet}件、信函申请{T.byLetter}件、当面申请{T.inPerson}件。",
    "按提交方式分：网络{T.byNet}件，信函{T.byLetter}件，当面{T.inPerson}件。",
    "申请渠道为网上提交{T.byNet}件、邮寄{T.byLetter}件、当面递交{T.inPerson}件。",
    "从渠道看，通过网络{T.byNet}件，通过信函{T.byLetter}件，当面提出{T.inPerson}件。",
    "网络平台、信函、当面申请分别为{T.byNet}件、{T.byLetter}件、{T.inPerson}件。",
    "包括网络申请{T.byNet}件，信件申请{T.byLetter}件，现场申请{T.inPerson}件。",
  ]
  static let trend = [
    "{last}年收到申请{T.lastReceived}件，同比{T.word}{T.percent}%。",
    "较上年的{T.lastReceived}件{T.word}{T.percent}%。",
    "与上年（{T.lastReceived}件）相比{T.word}{T.percent}%。",
    "上年为{T.lastReceived}件，{T.word}幅度为{T.percent}%。",
    "申请量由{last}年的{T.lastReceived}件变为{T.received}件，{T.word}{T.percent}%。",
    "同比{T.word}{T.percent}%，{last}年收到申请{T.lastReceived}件。",
  ]
  static let closedAll = [
    "{T.closed}件申请全部在法定期限内办结。", "当年办结{T.closed}件，无结转下年度继续办理的申请。", "所有申请均已按期答复，办结{T.closed}件。",
    "连同上年结转的申请在内，共办结{T.closed}件，已全部办结。", "截至年底全部办结，共{T.closed}件，没有超期。", "办结{T.closed}件，没有结转下年度的。",
  ]
  static let closedSome = [
    "上年结转{T.carriedIn}件，本年办结{T.closed}件，结转下年度继续办理{T.left}件。",
    "连同{last}年结转的{T.carriedIn}件，当年办结{T.closed}件，另有{T.left}件结转{next}年办理。",
    "全年办结申请{T.closed}件，尚在办理期限内的{T.left}件结转下年度。",
    "{T.closed}件已办结，{T.left}件结转下年度继续办理；上年结转的申请有{T.carriedIn}件。",
    "共办结{T.closed}件（含上年结转{T.carriedIn}件），结转下一年度{T.left}件。",
    "年末未办结、结转下年度继续办理的{T.left}件，已办结{T.closed}件。",
  ]
  static let outcomes = [
    "办理结果为：予以公开{T.granted}件，部分公开{T.partly}件，不予公开{T.refused}件，无法提供{T.unable}件。",
    "从结果看，予以公开{T.granted}件、部分公开{T.partly}件、不予公开{T.refused}件、无法提供{T.unable}件，其他情形依法处理。",
    "其中予以公开的{T.granted}件，部分公开的{T.partly}件，无法提供的{T.unable}件。",
    "答复中，予以公开{T.granted}件，不予公开{T.refused}件，因本机关不掌握等原因无法提供{T.unable}件。",
    "按办理结果分，予以公开{T.granted}件；部分公开{T.partly}件；不予公开{T.refused}件；无法提供{T.unable}件。",
    "作出予以公开答复{T.granted}件、部分公开答复{T.partly}件、不予公开答复{T.refused}件。",
  ]
  static let handling = [
    "收到申请后由办公室统一登记、分办和催办，答复文书经法制审核后发出。", "答复前与申请人电话沟通，了解真实需求，减少无效往返。",
    "对照最新规定修订了答复文书样式，说明理由和救济渠道。", "疑难申请由法律顾问参与会商，确保答复合法、准确。",
    "申请、受理、审核、送达各环节留痕，档案一事一卷。", "在网站公布了办理流程和申请表样式，方便公众对照填写。",
  ]

  // MARK: Reviews and suits

  static let reviewed = [
    "因政府信息公开被申请行政复议{T.review}件。", "{year}年共发生政府信息公开行政复议{T.review}件。",
    "全年涉及政府信息公开的行政复议案件{T.review}件。",
    "行政复议方面，本年度共有{T.review}件与政府信息公开有关。", "公民、法人或者其他组织因政府信息公开提起行政复议{T.review}件。",
    "政府信息公开行政复议总数为{T.review}件。",
  ]
  static let reviewedNone = [
    "{year}年未发生因政府信息公开引起的行政复议。", "全年没有因政府信息公开被申请行政复议。", "政府信息公开行政复议0件。",
    "本年度无政府信息公开行政复议案件。", "未收到针对政府信息公开的行政复议申请。", "因政府信息公开申请行政复议的情况没有发生。",
  ]
  static let suits = [
    "因政府信息公开被提起行政诉讼{T.suits}件。", "发生政府信息公开行政诉讼{T.suits}件。", "全年涉及政府信息公开的行政诉讼案件{T.suits}件。",
    "行政诉讼方面，共有{T.suits}件与政府信息公开有关。", "政府信息公开行政诉讼共{T.suits}件。", "法院受理的政府信息公开行政诉讼案件{T.suits}件。",
  ]
  static let suitsNone = [
    "没有因政府信息公开引起的行政诉讼。", "未发生政府信息公开行政诉讼。", "政府信息公开行政诉讼0件。",
    "本年度无政府信息公开行政诉讼案件。", "全年未因政府信息公开被提起行政诉讼。", "政府信息公开方面的行政诉讼没有发生。",
  ]
}
