import ComplianceModel

/// Reads how marks are earned.
struct AwardDecoder {
  let log: ProblemLog

  private static let half: Int64 = 5_000
  private static let whole = Marks(tenThousandths: 10_000)

  /// The award of an item with these marks and this check, as far as they are known.
  func decode(_ map: MapReader, marks: Marks?, check: Check?) -> Award {
    guard let award = map.map("award", as: .award) else { return .all(partly: Self.half) }
    guard award.mentions("each") else { return share(award) }
    if award["partly"] != nil {
      log.add(award.place(of: "partly"), "“partly” 和 “each” 只写一个")
    }
    if let check, !check.isClean {
      log.add(award.place, "按处扣分（each）的考核点只能以 “clean” 为要求")
    }
    guard let each = award.decimal("each") else { return .all(partly: Self.half) }
    if each >= .zero { log.add(award.place(of: "each"), "“each” 是扣分，应写成负数，如 -0.2") }
    let atMost = award.decimal("atMost")
    if let atMost, atMost <= .zero || marks.map({ atMost > $0 }) ?? false {
      log.add(award.place(of: "atMost"), "“atMost” 应大于 0，且不超过分值")
    }
    return .each(cost: .zero - each, atMost: atMost, free: award.count("free") ?? 0)
  }

  private func share(_ award: MapReader) -> Award {
    for key in ["atMost", "free"] where award[key] != nil {
      log.add(award.place(of: key), "\(key.quoted) 需要同时写 “each”")
    }
    guard let partly = award.decimal("partly") else {
      if !award.mentionsAny(of: .award) { log.add(award.place, "“award” 应写 partly 或 each") }
      return .all(partly: Self.half)
    }
    if partly < .zero || partly > Self.whole {
      log.add(award.place(of: "partly"), "“partly” 应在 0 和 1 之间")
    }
    return .all(partly: partly.tenThousandths)
  }
}

extension Check {
  fileprivate var isClean: Bool { if case .clean = self { true } else { false } }
}
