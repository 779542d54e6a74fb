/// The list of the years up to 2018, in the version for departments and that for cities.
enum ListTable {
  /// Names of the cells that a relation of the form binds, with the whole they belong to.
  static let wholes: [(whole: String, parts: [String])] = [
    ("received", ["inPerson", "byFax", "byNet", "byLetter", "byOther"]),
    ("closed", ["inTime", "extended"]),
    (
      "answered",
      ["known", "granted", "partly", "refused", "elsewhereBody", "absent", "amended", "otherWay"]
    ),
    ("refused", ["secret", "business", "privacy", "security", "noInformation", "otherReason"]),
    ("review", ["reviewKept", "reviewMended", "reviewOther"]),
    ("suit", ["suitKept", "suitMended", "suitOther"]),
    ("complaint", ["complaintKept", "complaintMended", "complaintOther"]),
    ("sent", ["sentPaper", "sentFile"]),
    ("staff", ["fulltime", "parttime"]),
  ]

  /// Values of every cell, with all relations holding.
  static func values(_ f: Figures, chance: inout Chance) -> [String: Int] {
    var v = f.counts
    let received = f.applications.received
    v["docsPublished"] = f["docs"]
    v["received"] = received
    v["closed"] = received
    v["extended"] = received > 12 ? chance.below(4) : 0
    v["inTime"] = received - (v["extended"] ?? 0)
    v["answered"] = received
    let answers = [
      "known", "granted", "partly", "refused", "elsewhereBody", "absent", "amended", "otherWay",
    ]
    split(received, weights: [20, 38, 8, 8, 12, 8, 3, 3], into: answers, of: &v, &chance)
    let reasons = ["secret", "business", "privacy", "security", "noInformation", "otherReason"]
    split(v["refused"] ?? 0, weights: [5, 20, 30, 5, 25, 15], into: reasons, of: &v, &chance)
    for (group, name) in [(0, "review"), (1, "suit")] {
      let kinds = f.reviews[group]
      v[name + "Kept"] = kinds[0]
      v[name + "Mended"] = kinds[1]
      v[name + "Other"] = kinds[2] + kinds[3]
      v[name] = kinds.reduce(0, +)
    }
    v["sentPaper"] = chance.within(3...60)
    v["sentFile"] = chance.within(4...80)
    v["sent"] = (v["sentPaper"] ?? 0) + (v["sentFile"] ?? 0)
    v["staff"] = f["fulltime"] + f["parttime"]
    v["posts"] = chance.within(1...9)
    v["bodies"] = chance.within(1...5)
    v["meetings"] = chance.within(1...9)
    // Topics are counted once, whatever the channels: never more than these together.
    v["answersOnline"] = chance.within(5...90)
    v["topics"] = chance.within(1...((v["answersOnline"] ?? 0) + f["readings"]))
    // The sum over channels may exceed the total, as one item counts once.
    let channels = f["gazette"] + f["web"] + f["weibo"] + f["wechat"] + f["elsewhere"]
    v["published"] = chance.often(50) ? channels : channels - chance.below(f["elsewhere"])
    return v
  }

  private static func split(
    _ whole: Int,
    weights: [Int],
    into names: [String],
    of v: inout [String: Int],
    _ chance: inout Chance
  ) {
    for name in names { v[name] = 0 }
    for _ in 0..<whole {
      var draw = chance.below(100)
      for (name, weight) in zip(names, weights) {
        draw -= weight
        if draw < 0 {
          v[name, default: 0] += 1
          break
        }
      }
    }
  }

  /// Whether every sum holds, from the values alone.
  static func addsUp(_ v: [String: Int]) -> Bool {
    wholes.allSatisfy { whole, parts in
      v[whole, default: 0] == parts.map { v[$0, default: 0] }.reduce(0, +)
    }
  }

  private static func row(_ cells: [String]) -> [String] { cells.map { "\t" + $0 } + [""] }

  static func lines(_ v: [String: Int], amount: String) -> [String] {
    func head(_ label: String) -> [String] { row([label, "", ""]) }
    func one(_ label: String, _ unit: String, _ key: String) -> [String] {
      row([label, unit, Draft.mark("L.\(key)", "\(v[key, default: 0])")])
    }
    var lines = row(["统　计　指　标", "单位", "统计数"])
    lines += head("一、主动公开情况")
    lines += ["\t　　（一）主动公开政府信息数", "　　　　（不同渠道和方式公开相同信息计1条）"]
    lines += one("", "条", "published").dropFirst()
    lines +=
      one("　　　　　　其中：主动公开规范性文件数", "条", "docsPublished") + one("　　　　　　　　　制发规范性文件总数", "件", "docs")
    lines += head("　　（二）通过不同渠道和方式公开政府信息的情况")
    lines += one("　　　　　1.政府公报公开政府信息数", "条", "gazette") + one("　　　　　2.政府网站公开政府信息数", "条", "web")
    lines += one("　　　　　3.政务微博公开政府信息数", "条", "weibo") + one("　　　　　4.政务微信公开政府信息数", "条", "wechat")
    lines += one("　　　　　5.其他方式公开政府信息数", "条", "elsewhere")
    lines += head("二、回应解读情况")
    lines += ["\t　　（一）回应公众关注热点或重大舆情数", "　　　　 （不同方式回应同一热点或舆情计1次）"]
    lines += one("", "次", "topics").dropFirst()
    lines += head("　　（二）通过不同渠道和方式回应解读的情况")
    lines +=
      one("　　　　　1.参加或举办新闻发布会总次数", "次", "press") + one("　　　　　　 其中：主要负责同志参加新闻发布会次数", "次", "pressHead")
    lines +=
      one("　　　　　2.政府网站在线访谈次数", "次", "talks") + one("　　　　　　 其中：主要负责同志参加政府网站在线访谈次数", "次", "talksHead")
    lines +=
      one("　　　　　3.政策解读稿件发布数", "篇", "readings") + one("　　　　　4.微博微信回应事件数", "次", "answersOnline")
    lines += one("　　　　　5.其他方式回应事件数", "次", "answersElse")
    lines += head("三、依申请公开情况") + one("　　（一）收到申请数", "件", "received")
    lines += one("　　　　　1.当面申请数", "件", "inPerson") + one("　　　　　2.传真申请数", "件", "byFax")
    lines += one("　　　　　3.网络申请数", "件", "byNet") + one("　　　　　4.信函申请数", "件", "byLetter")
    lines += one("          5.其他形式", "件", "byOther")
    lines +=
      one("　　（二）申请办结数", "件", "closed") + one("　　　　　1.按时办结数", "件", "inTime")
      + one("　　　　　2.延期办结数", "件", "extended")
    lines += one("　　（三）申请答复数", "件", "answered") + one("　　　　　1.属于已主动公开范围数", "件", "known")
    lines += one("　　　　　2.同意公开答复数", "件", "granted") + one("　　　　　3.同意部分公开答复数", "件", "partly")
    lines += one("　　　　　4.不同意公开答复数", "件", "refused") + one("　　　　　 　其中：涉及国家秘密", "件", "secret")
    lines += one("　　　　　　　　　 涉及商业秘密", "件", "business") + one("　　　　　　　　　 涉及个人隐私", "件", "privacy")
    lines += one("　　　　　　　　　 危及国家安全、公共安全、经济安全和社会稳定", "件", "security")
    lines +=
      one("　　　　　　　　　 不是《条例》所指政府信息", "件", "noInformation")
      + one("　　　　　　　　　 法律法规规定的其他情形", "件", "otherReason")
    lines += one("　　　　　5.不属于本行政机关公开数", "件", "elsewhereBody") + one("　　　　　6.申请信息不存在数", "件", "absent")
    lines += one("　　　　　7.告知作出更改补充数", "件", "amended") + one("　　　　　8.告知通过其他途径办理数", "件", "otherWay")
    lines += one("四、行政复议数量", "件", "review") + one("　　（一）维持具体行政行为数", "件", "reviewKept")
    lines += one("　　（二）被依法纠错数", "件", "reviewMended") + one("　　（三）其他情形数", "件", "reviewOther")
    lines += one("五、行政诉讼数量", "件", "suit") + one("　　（一）维持具体行政行为或者驳回原告诉讼请求数", "件", "suitKept")
    lines += one("　　（二）被依法纠错数", "件", "suitMended") + one("　　（三）其他情形数", "件", "suitOther")
    lines += one("六、被举报投诉数量", "件", "complaint") + one("　　（一）维持具体行政行为数", "件", "complaintKept")
    lines += one("　　（二）被纠错数", "件", "complaintMended") + one("　　（三）其他情形数", "件", "complaintOther")
    lines +=
      one("七、向图书馆、档案馆等查阅场所报送信息数", "条", "sent") + one("　　（一）纸质文件数", "条", "sentPaper")
      + one("　　（二）电子文件数", "条", "sentFile")
    lines += head("八、机构建设和保障经费情况")
    lines += one("　　（一）政府信息公开工作专门机构数", "个", "bodies") + one("　　（二）设置政府信息公开查阅点数", "个", "posts")
    lines += one("　　（三）从事政府信息公开工作人员数", "人", "staff")
    lines +=
      one("　　　　　1.专职人员数（不包括政府公报及政府网站工作人员数）", "人", "fulltime") + one("　　　　　2.兼职人员数", "人", "parttime")
    lines += row([
      "　　（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", "万元", Draft.mark("L.budget", amount),
    ])
    lines += head("九、政府信息公开会议和培训情况")
    lines += one("　　（一）召开政府信息公开工作会议或专题会议数", "次", "meetings") + one("　　（二）举办各类培训班数", "次", "sessions")
    return lines + one("　　（三）接受培训人员数", "人次", "trained")
  }
}
