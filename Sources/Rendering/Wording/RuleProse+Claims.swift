import ComplianceModel

/// Statements, listed subjects and rows of ledgers in words.
extension RuleProse {
  func claim(_ claim: Claim, showsPartly: Bool) -> String {
    guard let says = claim.says else { return figureAlone(claim) }
    var text = place(claim) + "须写明“\(ways(says))”" + notes(claim) + company(claim)
    if showsPartly, !claim.with.isEmpty { text += "；只有主题、缺少其余内容的算部分符合" }
    if let figure = claim.figure {
      text += "；统计表中“\(words.condition(figure))”也可"
    }
    if claim.zero == .reported { text += "；写明没有或填0的也算符合" }
    if let agrees = claim.agrees { text += "；文字与统计表“\(agrees.rawValue)”不一致的，降为部分符合" }
    return text
  }

  private func figureAlone(_ claim: Claim) -> String {
    let figure = claim.figure.map { "统计表须符合“\(words.condition($0))”" } ?? ""
    return figure + (claim.zero == .reported ? "；填0的也算符合" : "")
  }

  /// Where it has to be said.
  private func place(_ claim: Claim) -> String {
    let sections = claim.sections.map { "“\($0.rawValue)”" }.joined(separator: "或")
    return sections.isEmpty ? "报告正文" : "报告的\(sections)部分"
  }

  /// What counts besides deeds told in running text.
  private func notes(_ claim: Claim) -> String {
    var notes: [String] = []
    if claim.headings { notes.append("标题也算") }
    if claim.cited { notes.append("所引文件名中的字样也算") }
    let stances = Stance.allCases.filter(claim.stances.contains)
    if stances != [.done] {
      notes.append("可以是" + stances.map { told($0) }.joined(separator: "或"))
    }
    return notes.isEmpty ? "" : "（\(notes.joined(separator: Wording.comma))）"
  }

  private func told(_ stance: Stance) -> String {
    switch stance {
    case .done: "已做的"
    case .none: "说明没有的"
    case .required: "要求"
    case .planned: "计划"
    case .shortcoming: "承认的不足"
    case .basis: "依据"
    }
  }

  /// What has to stand beside the subject, and what must not.
  private func company(_ claim: Claim) -> String {
    let reach = Self.reach(claim.within)
    var text = ""
    if let about = claim.about { text += "，所述与“\(ways(about))”有关" }
    if !claim.with.isEmpty {
      text += "，\(reach)还要有" + claim.with.map { "“\(ways($0))”" }.joined(separator: "和")
    }
    if !claim.without.isEmpty {
      text += "，\(reach)没有" + claim.without.map { "“\(ways($0))”" }.joined(separator: "和")
    }
    return text
  }

  private static func reach(_ reach: Claim.Reach) -> String {
    switch reach {
    case .clause: "同一分句"
    case .sentence: "同一句"
    case .paragraph: "同一段"
    }
  }

  func listed(_ listing: Listing) -> String {
    let names = listing.subjects.map { Self.name($0.says?.source ?? "") }
    let how = listing.subjects.first.map { company($0) } ?? ""
    let ledger = listing.rows.map { query in
      let filter = query.filter.map { "（限“\(words.condition($0))”）" } ?? ""
      let each = query.each.map { "，且\(words.condition($0))" } ?? ""
      return "；有\(self.ledger(query.kind))的，看其中\(filter)有没有这一项" + each
    }
    return "逐项核对下列\(names.count)项，报告正文须写明\(how.isEmpty ? "" : "（每项" + how.dropFirst() + "）")："
      + names.joined(separator: Wording.pause) + (ledger ?? "")
  }

  /// The first way to name a subject.
  private static func name(_ source: String) -> String {
    let first = String(source.split(separator: "|").first ?? "")
    return first.hasPrefix("$") ? String(first.dropFirst()) : first
  }

  func rows(_ query: RowQuery) -> String {
    let ledger = self.ledger(query.kind)
    let filter = query.filter.map { "符合“\(words.condition($0))”的" } ?? ""
    let each = query.each.map { "\(ledger)中\(filter)每一条都须“\(words.condition($0))”" }
    let some = query.some.map { "\(ledger)中\(filter)各条合计须“\(words.condition($0))”" }
    let demands = [each, some].compactMap { $0 }
    guard !demands.isEmpty else { return "\(ledger)中须有\(filter.isEmpty ? "" : filter)事项，至少一条" }
    let none = query.each == nil ? "" : "；一条也没有的，不适用"
    return demands.joined(separator: "；") + none
  }
}
