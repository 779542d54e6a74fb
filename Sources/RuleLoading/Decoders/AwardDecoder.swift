import ComplianceModel

/// Reads how marks are earned.
struct AwardDecoder {
  let names: RuleNames
  let log: ProblemLog

  static let half: Int64 = 5_000
  private static let whole = Marks(tenThousandths: 10_000)
  /// The ways to earn, of which an award is one.
  private static let ways = ["partly", "share", "steps", "each", "levels"]

  /// The award of an item with these marks and this check, as far as they are known.
  func decode(_ map: MapReader, marks: Marks?, check: Check?) -> Award {
    let plain = Award.all(partly: Self.half)
    guard map["award"]?.pairs != nil else {
      return map.text("award") == "share" ? .share(nil) : plain
    }
    guard let award = map.map("award", as: .award) else { return plain }
    let ways = Self.ways.filter { award.mentions($0) }
    checkCompanions(award, ways)
    switch ways.first {
    case "share": return award["share"].flatMap(measure).map { .share($0) } ?? plain
    case "steps": return steps(award)
    case "levels": return .levels(levels(award))
    case "partly" where ways.count == 1: return partly(award)
    case _ where ways.contains("each"): return each(award, marks, check) ?? plain
    default: return plain
    }
  }

  /// An expression that comes to a number.
  func measure(_ value: YAMLValue) -> Expression? {
    ExpressionParser.parse(value, names: names.scope, demand: .number, log: log)
  }

  /// One way only, and nothing beside it that belongs to another.
  private func checkCompanions(_ award: MapReader, _ ways: [String]) {
    if let first = ways.first, let second = ways.dropFirst().first {
      let place = max(award.place(of: first), award.place(of: second))
      log.add(place, "\(first.quoted) 和 \(second.quoted) 只写一个")
    }
    for (key, way) in [("atMost", "each"), ("free", "each"), ("of", "steps")]
    where award[key] != nil && !ways.contains(way) {
      log.add(award.place(of: key), "\(key.quoted) 需要同时写 \(way.quoted)")
    }
    if !award.mentionsAny(of: .award) {
      log.add(award.place, "“award” 应写 \(Self.ways.joined(separator: "、")) 之一")
    }
  }

  private func partly(_ award: MapReader) -> Award {
    .all(partly: share(award, "partly") ?? Self.half)
  }

  private func each(_ award: MapReader, _ marks: Marks?, _ check: Check?) -> Award? {
    if let check, !check.countsCases {
      log.add(award.place, "按处扣分（each）的考核点只能以 “clean” 或台账各行（rows 和 each）为要求")
    }
    guard let each = award.decimal("each") else { return nil }
    if each >= .zero { log.add(award.place(of: "each"), "“each” 是扣分，应写成负数，如 -0.2") }
    let atMost = award.decimal("atMost")
    if let atMost, atMost <= .zero || marks.map({ atMost > $0 }) ?? false {
      log.add(award.place(of: "atMost"), "“atMost” 应大于 0，且不超过分值")
    }
    return .each(cost: .zero - each, atMost: atMost, free: award.count("free") ?? 0)
  }

  /// Thresholds from the highest down: reaching more never earns less.
  private func steps(_ award: MapReader) -> Award {
    var steps: [AwardStep] = []
    for map in award.maps("steps", as: .step) {
      guard let from = map.decimal("from"), let earns = share(map, "earns") else { continue }
      if let last = steps.last {
        if from.tenThousandths >= last.from.tenThousandths {
          log.add(map.place(of: "from"), "各档应由高到低：“from” 应低于 \(last.from)")
        }
        if earns > last.earns { log.add(map.place(of: "earns"), "较低的档不能得分更多") }
      }
      steps.append(AwardStep(from: Quantity(tenThousandths: from.tenThousandths), earns: earns))
    }
    return .steps(steps, of: award["of"].flatMap(measure))
  }

  private func levels(_ award: MapReader) -> [AwardLevel] {
    let pairs = award["levels"]?.pairs ?? []
    if pairs.count == 1 { log.add(award.place(of: "levels"), "“levels” 应有两个以上的等级") }
    return pairs.compactMap { key, value in
      let shares = value.elementsOrSelf.compactMap { $0.text.flatMap { Marks(decimal: $0) } }
      guard let low = shares.first, let high = shares.last else { return nil }
      guard .zero <= low, low <= high, high <= Self.whole else {
        log.add(value.place, "等级 \((key.text ?? "").quoted) 应在 0 和 1 之间，由低到高")
        return nil
      }
      return AwardLevel(
        title: key.text?.trimmed ?? "",
        low: low.tenThousandths,
        high: high.tenThousandths
      )
    }
  }

  /// A share in ten-thousandths; nil when there is none.
  private func share(_ map: MapReader, _ key: String) -> Int64? {
    guard let share = map.decimal(key) else { return nil }
    if share < .zero || share > Self.whole {
      log.add(map.place(of: key), "\(key.quoted) 应在 0 和 1 之间")
    }
    return share.tenThousandths
  }
}

extension Check {
  /// Whether it counts cases that an award may deduct for.
  var countsCases: Bool {
    switch self {
    case .clean: true
    case .rows(let query): query.each != nil
    case .ladder(let rungs): rungs.first?.countsCases ?? false
    case .claim, .that, .has, .listed, .ask, .all, .any, .atLeast, .not: false
    }
  }
}
