internal import ComplianceModel

/// Reads one row of a sheet of judgements.
struct JudgementRow {
  let row: SheetRow
  let header: JudgementHeader

  /// What is wrong with a row, for the person who filled it in.
  struct Flaw: Error {
    var message: String
  }

  /// The judgement; nil when nobody decided anything.
  func entry(_ doubts: inout [Doubt]) throws(Flaw) -> JudgementReader.Entry? {
    let (conclusion, marks, level) = (text(.conclusion), text(.marks), text(.level))
    let (stage, isAdjudication) = try stage()
    let isRemark = stage == .feedback && !text(.reason).isEmpty
    guard !(conclusion + marks + level).isEmpty || isRemark else {
      if !text(.reason).isEmpty { throw Flaw(message: "写了理由，但没有写结论、分值或等级") }
      return nil
    }
    let finding = text(.finding).split(whereSeparator: \.isWhitespace).first.map(String.init)
    guard (finding == nil) != text(.item).isEmpty else {
      throw Flaw(message: finding == nil ? "没有写考核点或问题" : "考核点和问题只能写一个")
    }
    guard !text(.assessor).isEmpty else { throw Flaw(message: "没有写评定人") }
    return JudgementReader.Entry(
      agency: filled(.agency),
      checklist: filled(.checklist),
      item: filled(.item),
      finding: finding,
      conclusion: try decision(conclusion),
      marks: try self.marks(marks),
      level: filled(.level),
      judgement: Judgement(
        // Told from the entry once items are known.
        subject: .finding(FindingCode(rawValue: finding ?? "")),
        stage: stage,
        isAdjudication: isAdjudication,
        decision: .remark,
        reason: text(.reason),
        assessor: text(.assessor),
        date: date(&doubts),
        until: try until(),
        fingerprint: try fingerprint()
      ),
      line: row.line
    )
  }

  private func text(_ column: JudgementColumn) -> String { header.text(column, row) }

  private func filled(_ column: JudgementColumn) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  private func decision(_ text: String) throws(Flaw) -> Judgement.Decision? {
    switch text.matchingKey {
    case "": nil
    case "符合", "达标", "合格", "满足", "是", "√", "met": .outcome(.met)
    case "部分符合", "部分达标", "部分满足", "基本符合", "部分", "△", "partlymet", "partly": .outcome(.partlyMet)
    case "不符合", "不达标", "未达标", "不合格", "不满足", "否", "×", "notmet": .outcome(.notMet)
    case "不适用", "不涉及", "notapplicable": .outcome(.notApplicable)
    case "属实", "确认", "成立", "confirmed": .confirmed
    case "不属实", "误报", "不成立", "撤销", "销号", "豁免", "dismissed": .dismissed
    default:
      throw Flaw(
        message: "结论“\(text.clipped)”无法识别：考核点应写 符合、部分符合、不符合 或 不适用，问题应写 属实 或 不属实"
      )
    }
  }

  private func marks(_ text: String) throws(Flaw) -> Marks? {
    guard !text.isEmpty else { return nil }
    let folded = String(String.UnicodeScalarView(text.foldedScalars))
    let number = folded.hasSuffix("分") ? String(folded.dropLast()) : folded
    guard let marks = Marks(decimal: number.withoutOuterBlanks), marks >= .zero else {
      throw Flaw(message: "分值“\(text.clipped)”不是数字：应写最多四位小数的分数，如 0.5")
    }
    return marks
  }

  /// `初评`, `复核裁定`, `裁定`; nothing is the first stage.
  private func stage() throws(Flaw) -> (Judgement.Stage?, isAdjudication: Bool) {
    var key = text(.stage).matchingKey
    var isAdjudication = false
    if key.hasSuffix(")") { key.removeLast() }
    for word in ["裁定", "仲裁", "裁决"] where key.hasSuffix(word) {
      key.removeLast(word.count)
      isAdjudication = true
    }
    while let last = key.last, "-(·/、".contains(last) { key.removeLast() }
    switch key {
    case "": return (isAdjudication ? nil : .first, isAdjudication)
    case "初评", "初审", "初核", "first": return (.first, isAdjudication)
    case "反馈", "申诉", "整改反馈", "机关反馈", "feedback": return (.feedback, isAdjudication)
    case "复核", "复评", "复审", "复查", "recheck": return (.recheck, isAdjudication)
    case "终评", "终审", "终核", "定评", "final": return (.final, isAdjudication)
    default:
      throw Flaw(message: "阶段“\(text(.stage).clipped)”无法识别：应写 初评、反馈、复核、终评，裁定分歧的写 裁定")
    }
  }

  /// A date that cannot be read is told and left out: the decision stands without it.
  private func date(_ doubts: inout [Doubt]) -> CalendarDay? {
    guard let text = filled(.date) else { return nil }
    let day = DateCell.read(text)?.exact
    if day == nil {
      doubts.append(
        Doubt(
          message: "日期“\(text.clipped)”无法识别，应写成 2019-03-31；评定照常采用",
          place: Place(line: row.line, column: 1)
        )
      )
    }
    return day
  }

  /// A limit that cannot be read must not become none.
  private func until() throws(Flaw) -> CalendarDay? {
    guard let text = filled(.until) else { return nil }
    guard let day = DateCell.read(text)?.high else {
      throw Flaw(message: "有效期“\(text.clipped)”无法识别，应写成 2019-12-31")
    }
    return day
  }

  private func fingerprint() throws(Flaw) -> Fingerprint? {
    guard let text = filled(.fingerprint) else { return nil }
    guard let fingerprint = Fingerprint(text) else {
      throw Flaw(message: "指纹“\(text.clipped)”无法识别：请照抄复核表中的指纹")
    }
    return fingerprint
  }
}
