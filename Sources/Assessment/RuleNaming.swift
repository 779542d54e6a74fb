internal import ComplianceModel
internal import Ingestion

/// Finds the checklist and item that a row names.
struct RuleNaming: Sendable {
  private let checklists: [Checklist]
  /// Items by checklist and identifier.
  private let items: [String: [String: Item]]

  /// What is wrong with a row, for the person who filled it in.
  struct Flaw: Error {
    var message: String
  }

  init(_ checklists: [Checklist]) {
    self.checklists = checklists
    items = Dictionary(
      checklists.map { checklist in
        (
          checklist.id,
          Dictionary(checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What a row judges and what it decided.
  func settled(
    _ entry: JudgementReader.Entry
  ) throws(Flaw) -> (Judgement.Subject, Judgement.Decision) {
    if entry.conclusion == .dismissed, entry.judgement.reason.isEmpty {
      throw Flaw(message: "认定问题不属实，应写明理由")
    }
    guard let printed = entry.item else {
      return (
        .finding(FindingCode(rawValue: entry.finding ?? "")), try self.decision(onFinding: entry)
      )
    }
    let (checklist, item) = try find(printed, in: entry.checklist)
    return (
      .item(item.id, checklist: checklist.id), try decision(entry, on: item, checklist.places)
    )
  }

  /// What an agency gives itself for what a row names.
  func settled(_ entry: SelfScoreReader.Entry) throws(Flaw) -> SelfScore {
    if let printed = entry.item {
      let (checklist, item) = try find(printed, in: entry.checklist)
      return SelfScore(checklist: checklist.id, item: item.id, marks: entry.marks)
    }
    if let printed = entry.checklist {
      return SelfScore(checklist: try checklist(printed).id, item: nil, marks: entry.marks)
    }
    guard checklists.count == 1 else { throw Flaw(message: "没有写明指标体系") }
    return SelfScore(checklist: checklists[0].id, item: nil, marks: entry.marks)
  }

  /// An item by `C05`, `C05 新闻发布会` or its title; `part/C05` names the checklist too.
  private func find(
    _ printed: String,
    in checklistName: String?
  ) throws(Flaw) -> (Checklist, Item) {
    var (name, wanted) = (checklistName, printed)
    if let slash = printed.firstIndex(of: "/"), items[String(printed[..<slash])] != nil {
      name = String(printed[..<slash])
      wanted = String(printed[printed.index(after: slash)...])
    }
    let candidates = try name.map { name throws(Flaw) in [try checklist(name)] } ?? checklists
    let found = candidates.compactMap { checklist in
      item(wanted, in: checklist).map { (checklist, $0) }
    }
    guard let first = found.first else {
      let known = candidates.flatMap { $0.items.map(\.id) }
      let hint = NearestName.of(wanted, among: known).map { "，是否想写“\($0)”？" } ?? ""
      throw Flaw(message: "没有考核点“\(printed)”\(hint)")
    }
    guard found.count == 1 else {
      let known = found.map(\.0.id).joined(separator: "、")
      throw Flaw(message: "考核点“\(printed)”见于几套指标体系（\(known)），应写明是哪一套")
    }
    return first
  }

  private func item(_ printed: String, in checklist: Checklist) -> Item? {
    let own = items[checklist.id] ?? [:]
    let start = printed.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? printed
    if let item = own[printed] ?? own[start] { return item }
    let key = printed.matchingKey
    let titled = checklist.items.filter { $0.title.matchingKey == key }
    return titled.count == 1 ? titled[0] : nil
  }

  private func checklist(_ printed: String) throws(Flaw) -> Checklist {
    let key = printed.matchingKey
    guard let found = checklists.first(where: { $0.id == printed || $0.title.matchingKey == key })
    else {
      let known = checklists.flatMap { [$0.id, $0.title] }
      let hint = NearestName.of(printed, among: known).map { "，是否想写“\($0)”？" } ?? ""
      throw Flaw(message: "没有指标体系“\(printed)”\(hint)")
    }
    return found
  }
}
