/// Puts a report together: title, preface, parts with their tables, signature.
struct Composer {
  var agency: Agency
  var figures: Figures
  var last: Figures?
  var generation: Generation
  /// Values of the old list.
  var list: [String: Int] = [:]
  var writer: Writer
  private var draft = Draft()

  init(
    agency: Agency,
    figures: Figures,
    last: Figures?,
    generation: Generation,
    list: [String: Int],
    writer: Writer
  ) {
    self.agency = agency
    self.figures = figures
    self.last = last
    self.generation = generation
    self.list = list
    self.writer = writer
  }

  static let titles = [
    "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项",
  ]
  static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  mutating func write() -> Draft {
    title()
    if generation == .list2014 { writeList() } else { writeSixParts() }
    signature()
    return draft
  }

  // MARK: Beginning and end

  private mutating func title() {
    let kind = generation == .list2014 && writer.chance.often(40) ? "政府信息公开工作报告" : "政府信息公开工作年度报告"
    let year = Draft.mark("Y.title", "\(figures.year)") + (writer.chance.often(30) ? "年度" : "年")
    if writer.chance.often(50) {
      draft.add([agency.name, year + kind])
    } else {
      draft.add(agency.name + year + kind)
    }
    let time = published
    if writer.chance.often(30) {
      draft.add(
        "发布日期：" + Draft.mark("S.published", "\(time.year)-0\(time.month)-\(time.day)") + "　来源："
          + agency.name
      )
    }
    draft.add("")
  }

  /// In time for any law: January for departments under the new one.
  private var published: (year: Int, month: Int, day: Int) {
    let late = agency.isGovernment || generation == .list2014
    return (
      figures.year + 1, late ? 2 + agency.id.count % 2 : 1,
      12 + (agency.name.count * 5 + figures.year) % 14
    )
  }

  private mutating func preface(announcing titles: [String]?) {
    var text = writer.say("preface")
    if let titles, writer.chance.often(50) {
      writer.facts["Q.parts"] = titles.joined(separator: "、")
      text += writer.say("announce")
    }
    text += writer.say("period") + writer.say("contact")
    draft.add(text)
    if writer.chance.often(50) { draft.add("") }
  }

  private mutating func signature() {
    let time = published
    let day = "\(time.year)年\(time.month)月\(time.day - 2)日"
    draft.add(["", Draft.mark("S.name", agency.name), Draft.mark("S.day", day)])
    guard generation == .list2014 else { return }
    draft.add([
      "", "附件", Draft.mark("Y.table", "\(figures.year)") + "年度政府信息公开工作情况统计表", "（\(agency.name)）",
    ])
    draft.add(ListTable.lines(list, amount: figures.feeText))
  }

  private mutating func head(_ index: Int, _ title: String) {
    draft.add(Draft.mark("H.\(index)", "\(Self.numerals[index])、") + title)
  }

  // MARK: The six parts

  private mutating func writeSixParts() {
    let inside = writer.chance.often(25)
    if !inside { preface(announcing: Self.titles) }
    head(0, Self.titles[0])
    if inside { preface(announcing: nil) }
    overall()
    head(1, Self.titles[1])
    if writer.chance.often(30) { draft.add(writer.say("decisions")) }
    draft.add(MatrixTables.disclosure(figures, generation: generation))
    head(2, Self.titles[2])
    let wrapped = writer.chance.often(40)
    draft.add(
      MatrixTables.applications(figures.applications, generation: generation, wrapped: wrapped)
    )
    head(3, Self.titles[3])
    draft.add(lawsuits())
    draft.add(MatrixTables.reviews(figures, wrapped: wrapped))
    head(4, Self.titles[4])
    problems()
    head(5, Self.titles[5])
    draft.add(writer.say("fee") + (writer.chance.often(60) ? writer.say("tasks") : ""))
  }

  private mutating func overall() {
    draft.add(writer.say("overview"))
    let subjects = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]
    let texts = [publicity(), requests(), management(), platform(), oversight()]
    let style = writer.chance.below(4)
    let half = writer.chance.often(20)
    for (index, words) in texts.enumerated() {
      let text = Draft.mark("X.\(index)", "") + words
      let number = half ? "(\(Self.numerals[index]))" : "（\(Self.numerals[index])）"
      let mark = Draft.mark("B.\(index)", number)
      switch style {
      case 0: draft.add([mark + subjects[index], text])
      case 1: draft.add(mark + subjects[index] + "。" + text)
      case 2:
        draft.add(mark + subjects[index] + "情况")
        draft.add(text)
      default: draft.add(subjects[index] + "方面，" + text)
      }
    }
  }

  private mutating func publicity() -> String {
    var text = writer.say("disclosed")
    if figures["web"] > 0, writer.chance.often(40) { text += writer.say("share") }
    if writer.facts["T.totalPercent"] != nil, writer.chance.often(50) {
      text += writer.say("disclosedRise")
    }
    text += writer.several("fields", 3).joined() + writer.say("readings")
    if writer.chance.often(60) { text += writer.say("press") }
    text += writer.prose() + writer.say("messages")
    text += writer.chance.often(30) ? writer.say("motions") : writer.say("proposals")
    if writer.chance.often(35) { text += writer.say("traps") }
    return text
  }

  private mutating func requests() -> String {
    let a = figures.applications
    guard a.received > 0 else { return writer.say("receivedNone") + writer.say("handling") }
    var text = writer.say("received")
    if writer.chance.often(60) { text += writer.say("channels") }
    if writer.facts["T.percent"] != nil, writer.chance.often(50) { text += writer.say("trend") }
    text += writer.say(a.left == 0 ? "closedAll" : "closedSome")
    if writer.chance.often(60) { text += writer.say("outcomes") }
    return text + writer.say("handling")
  }

  private mutating func management() -> String {
    // How many are in force is a column of the newer form only.
    let text = generation == .tables2021 && writer.chance.often(70) ? writer.say("documents") : ""
    return text + writer.several("management", 2).joined() + writer.prose()
  }

  private mutating func platform() -> String {
    writer.several("platform", 2).joined() + writer.prose()
  }

  private mutating func oversight() -> String {
    let trained = writer.say("training")
    let text = writer.several("oversight", 2).joined() + trained
    return text + (agency.isGovernment ? writer.say("assessed") : "") + writer.prose()
      + writer.prose()
  }

  private mutating func lawsuits() -> String {
    writer.say(figures.reviewTotal(0) > 0 ? "reviewed" : "reviewedNone")
      + writer.say(figures.suits > 0 ? "suits" : "suitsNone")
  }

  private mutating func problems() {
    let counts = ["一是", "二是", "三是", "四是"]
    let words = writer.several("problem", writer.chance.within(2...3))
    draft.add(
      writer.say("problemOpening") + zip(counts, words).map { $0 + $1 }.joined(separator: "；") + "。"
    )
    let steps = writer.several("measure", writer.chance.within(2...4))
    draft.add(
      writer.say("measureOpening") + zip(counts, steps).map { $0 + $1 }.joined(separator: "；") + "。"
    )
  }

  // MARK: The years up to 2018

  private mutating func writeList() {
    preface(announcing: nil)
    head(0, writer.chance.pick(["概述", "基本情况", "工作概述"]))
    draft.add(
      writer.say("overview") + writer.several("oversight", 2).joined() + writer.say("training")
        + writer.prose()
    )
    head(1, writer.chance.pick(["主动公开政府信息情况", "主动公开情况"]))
    var text =
      writer.say("listTotals") + writer.say("listChannels") + writer.several("fields", 3).joined()
    draft.add(text + writer.prose())
    draft.add(writer.say("press") + writer.prose() + writer.say("proposals"))
    head(2, writer.chance.pick(["依申请公开情况", "政府信息公开申请办理情况"]))
    if figures.applications.received > 0 {
      text = writer.say("received")
      if writer.chance.often(50) { text += writer.say("channels") }
      if writer.facts["T.percent"] != nil, writer.chance.often(40) { text += writer.say("trend") }
      draft.add(text + writer.say("listOutcomes") + writer.say("handling"))
    } else {
      draft.add(writer.say("receivedNone") + writer.say("handling"))
    }
    head(3, "政府信息公开的收费及减免情况")
    draft.add(writer.say("noCharge"))
    head(4, writer.chance.pick(["因政府信息公开申请提起行政复议、行政诉讼的情况", "行政复议、行政诉讼情况"]))
    draft.add(lawsuits())
    head(5, writer.chance.pick(["政府信息公开工作机构和人员情况", "组织保障情况"]))
    draft.add(writer.say("staff") + writer.prose())
    head(6, writer.chance.pick(["存在的主要问题及改进情况", "主要问题和改进措施"]))
    problems()
    draft.add("附件：" + Draft.mark("Y.attachment", "\(figures.year)") + "年度政府信息公开工作情况统计表")
  }
}
