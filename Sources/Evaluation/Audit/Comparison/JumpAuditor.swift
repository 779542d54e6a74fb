internal import ComplianceModel

/// Finds figures that are last year's times a power of ten: a shifted point, a digit too many, 元 for 万元.
struct JumpAuditor {
  let subject: AuditSubject

  /// How a figure jumped.
  private struct Jump {
    var pair: YearFigures.Pair
    var factor: String
  }

  func findings() -> [Finding] {
    guard let years = YearFigures(subject) else { return [] }
    let jumps = years.pairs.compactMap { pair in
      factor(pair, years).map { Jump(pair: pair, factor: $0) }
    }
    // A slip in one column shows in the total too.
    let rows = Dictionary(grouping: jumps, by: \.pair.row)
    var told: Set<String> = []
    return jumps.compactMap { jump in
      let row = jump.pair.row
      guard told.insert(row).inserted, let same = rows[row] else { return nil }
      let main = same.first { $0.pair.name.rawValue == row } ?? jump
      return subject.guide.finding(
        .jump,
        [
          "cell": main.pair.figure.path.joined(separator: "›"), "year": "\(years.year)",
          "before": "\(main.pair.last)", "now": "\(main.pair.now)", "factor": main.factor,
        ],
        actual: "\(main.pair.now)",
        evidence: same.flatMap { years.evidence($0.pair) }
      )
    }
  }

  private func factor(_ pair: YearFigures.Pair, _ years: YearFigures) -> String? {
    let (small, large) = pair.now < pair.last ? (pair.now, pair.last) : (pair.last, pair.now)
    guard small > .zero, small != large, hasSameUnit(pair, years) else { return nil }
    let isRise = pair.now > pair.last
    for power in 1...4 {
      let times = (1..<power).reduce(Int128(10)) { product, _ in product * 10 }
      guard Int128(small.tenThousandths) * times == Int128(large.tenThousandths) else { continue }
      // 12 and 120 happen; 123 and 1230 do not, and the larger the jump the less it takes.
      guard small.significantDigits >= (power >= 3 ? 2 : 3) || (power == 4 && isAmount(pair))
      else { return nil }
      return isRise ? "恰为上年的\(times)倍" : "恰为上年的\(times)分之一"
    }
    let ratio = Int128(large.tenThousandths) / Int128(small.tenThousandths)
    guard isAmount(pair), (5_000...20_000).contains(ratio) else { return nil }
    return isRise ? "约为上年的1万倍" : "约为上年的1万分之一"
  }

  /// Whether it is money, which may be printed in 元 or in 万元: the unit says so, or it has places.
  private func isAmount(_ pair: YearFigures.Pair) -> Bool {
    pair.figure.unit?.contains("元") == true || pair.now.hasPlaces || pair.last.hasPlaces
  }

  /// 134.8万元 became 1348000元: nothing is wrong.
  private func hasSameUnit(_ pair: YearFigures.Pair, _ years: YearFigures) -> Bool {
    guard let last = years.previous.cells[pair.name] else { return true }
    return last.unit == pair.figure.unit
  }
}

extension Quantity {
  /// Digits without the noughts at either end.
  fileprivate var significantDigits: Int {
    var rest = tenThousandths.magnitude
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    return rest == 0 ? 0 : "\(rest)".utf8.count
  }

  /// Whether it is not whole.
  fileprivate var hasPlaces: Bool { tenThousandths % 10_000 != 0 }
}
