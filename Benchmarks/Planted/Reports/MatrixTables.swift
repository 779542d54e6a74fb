import Foundation

/// The three tables of the forms of 2019 and 2021, cell by cell as Word leaves them in plain text.
enum MatrixTables {
  static let columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  private static let refused = [
    "属于国家秘密", "其他法律行政法规禁止公开", "危及“三安全一稳定”", "保护第三方合法权益", "属于三类内部事务信息", "属于四类过程性信息", "属于行政执法案卷",
    "属于行政查询事项",
  ]
  private static let unable = ["本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确"]
  private static let unhandled = [
    "信访举报投诉类申请", "重复申请", "要求提供公开出版物", "无正当理由大量反复申请", "要求行政机关确认或重新出具已获取信息",
  ]
  private static let other = [
    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "其他",
  ]

  /// A row ends at a blank line; each cell is a line that starts with a tab.
  private static func row(_ cells: [String]) -> [String] { cells.map { "\t" + $0 } + [""] }

  // MARK: Table of the second part

  static func disclosure(_ figures: Figures, generation: Generation) -> [String] {
    generation == .tables2021 ? disclosure2021(figures) : disclosure2019(figures)
  }

  private static func fact(_ key: String, _ value: Int) -> String {
    Draft.mark("D.\(key)", "\(value)")
  }

  private static func rules(_ f: Figures, _ names: [String]) -> [String] {
    names.map { f["slashes"] > 0 ? "/" : fact($0, f[$0]) }
  }

  private static func disclosure2021(_ f: Figures) -> [String] {
    row(["第二十条第（一）项"]) + row(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"])
      + row(["规章"] + rules(f, ["rules", "rulesEnded", "rulesForce"]))
      + row([
        "行政规范性文件", fact("docs", f["docs"]), fact("docsEnded", f["docsEnded"]),
        fact("docsForce", f["docsForce"]),
      ])
      + row(["第二十条第（五）项"]) + row(["信息内容", "本年处理决定数量"])
      + row(["行政许可", fact("permits", f["permits"])])
      + row(["第二十条第（六）项"]) + row(["信息内容", "本年处理决定数量"])
      + row(["行政处罚", fact("penalties", f["penalties"])])
      + row(["行政强制", fact("coercion", f["coercion"])])
      + row(["第二十条第（八）项"]) + row(["信息内容", "本年收费金额（单位：万元）"])
      + row(["行政事业性收费", Draft.mark("D.fee", f.feeText)])
  }

  private static func disclosure2019(_ f: Figures) -> [String] {
    let head = ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"]
    func items(_ label: String, _ name: String, _ decisions: String?) -> [String] {
      row(
        [label, fact(name, f[name]), fact(name + "Change", f[name + "Change"])]
          + (decisions.map { [fact($0, f[$0])] } ?? [])
      )
    }
    let ruleRow = ["规章"] + rules(f, ["rules", "rules", "rulesForce"])
    let docRow = [
      "规范性文件", fact("docs", f["docs"]), fact("docsPublished", f["docs"]),
      fact("docsForce", f["docsForce"]),
    ]
    var lines = row(["第二十条第（一）项"]) + row(["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"])
    lines += row(ruleRow) + row(docRow)
    lines += row(["第二十条第（五）项"]) + row(head)
    lines +=
      items("行政许可", "permitItems", "permits") + items("其他对外管理服务事项", "otherItems", "otherDecisions")
    lines += row(["第二十条第（六）项"]) + row(head)
    lines += items("行政处罚", "penaltyItems", "penalties") + items("行政强制", "coercionItems", "coercion")
    lines += row(["第二十条第（八）项"]) + row(Array(head.prefix(3))) + items("行政事业性收费", "feeItems", nil)
    lines += row(["第二十条第（九）项"]) + row(["信息内容", "采购项目数量", "采购总金额"])
    return lines
      + row(["政府集中采购", fact("purchases", f["purchases"]), fact("purchaseSum", f["purchaseSum"])])
  }

  // MARK: Table of the third part

  /// Labels of all rows in order; the first two, the outcomes, their total, what is carried on.
  static func labels(_ leaves: Int) -> [String] {
    ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开"] + refused + unable + unhandled
      + (leaves == 21 ? other : ["（六）其他处理"]) + ["四、结转下年度继续办理", "（七）总计"]
  }

  static func applications(_ applications: Applications, generation: Generation, wrapped: Bool)
    -> [String]
  {
    let note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    var lines = row([note, "申请人情况"]) + row(["", wrapped ? "自\n然\n人" : "自然人", "法人或其他组织", "总计"])
    lines += row(["", "", "商业企业", wrapped ? "科研\n机构" : "科研机构", "社会公益组织", "法律服务机构", "其他", ""])
    lines = lines.flatMap { $0.components(separatedBy: "\n") }
    func values(_ index: Int, _ cells: [Int]) -> [String] {
      (cells + [cells.reduce(0, +)]).enumerated().map {
        Draft.mark("A.\(index).\($0.offset)", "\($0.element)")
      }
    }
    let rows = applications.rows
    func cells(_ index: Int) -> [String] { values(index, rows[index]) }
    let stop = generation == .tables2021 ? "." : "．"
    lines += row(["一、本年新收政府信息公开申请数量"] + cells(0))
    lines += row(["二、上年结转政府信息公开申请数量"] + cells(1))
    lines += row(["三、本年度办理结果", "（一）予以公开"] + cells(2))
    lines += row(["", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"] + cells(3))
    var index = 4
    func group(_ title: String, _ labels: [String]) {
      for (place, label) in labels.enumerated() {
        lines += row(["", place == 0 ? title : "", "\(place + 1)\(stop)\(label)"] + cells(index))
        index += 1
      }
    }
    group("（三）不予公开", refused)
    group("（四）无法提供", unable)
    group("（五）不予处理", unhandled)
    if generation == .tables2021 {
      group("（六）其他处理", other)
    } else {
      lines += row(["", "（六）其他处理"] + cells(index))
      index += 1
    }
    lines += row(["", "（七）总计"] + values(index + 1, applications.done))
    return lines + row(["四、结转下年度继续办理"] + cells(index))
  }

  // MARK: Table of the fourth part

  static func reviews(_ figures: Figures, wrapped: Bool) -> [String] {
    let kinds =
      wrapped
      ? ["结果\n维持", "结果\n纠正", "其他\n结果", "尚未\n审结", "总计"] : ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    var lines = row(["行政复议", "行政诉讼"]) + row(kinds + ["未经复议直接起诉", "复议后起诉"])
    lines += row(["", "", "", "", ""] + kinds + kinds)
    lines = lines.flatMap { $0.components(separatedBy: "\n") }
    let cells = (0..<3).flatMap { group in
      (figures.reviews[group] + [figures.reviewTotal(group)]).enumerated()
        .map { Draft.mark("R.\(group).\($0.offset)", "\($0.element)") }
    }
    return lines + row(cells)
  }
}
