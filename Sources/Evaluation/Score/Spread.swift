internal import ComplianceModel

/// Marks that do not apply, spread evenly over siblings, each of which earns the same share of them
/// as of its own.
///
/// The shares may have any denominators. They are added up in grains of a billionth of a
/// ten-thousandth of a mark, each cut off, and one grain a sibling is added before the sum is rounded
/// half up, once: so exact halves go up, all earned is exactly full, the order of siblings is of no
/// account, and earning more never sums up to less.
struct Spread {
  let missing: Marks
  let siblings: [Tally]
  let places: Int

  private static let grain: Int128 = 1_000_000_000

  /// What the siblings earn with their parts of the missing marks, in one of the two cases.
  func total(_ bound: (MarksRange) -> Marks) -> Marks {
    // What has no marks has no share that could grow.
    let growing = siblings.filter { $0.full > .zero }
    let count = Int128(growing.count)
    guard count > 0 else { return .zero }
    var grains = count
    for sibling in growing {
      let earned = Int128(bound(sibling.earned ?? .zero).tenThousandths)
      let part = Int128(missing.tenThousandths) * earned * Self.grain
      grains += earned * Self.grain + part / (count * Int128(sibling.full.tenThousandths))
    }
    let unit = Marks.unit(places: places)
    let divisor = Self.grain * Int128(unit)
    return Marks(tenThousandths: Int64((2 * grains + divisor) / (2 * divisor)) * unit)
  }
}

extension Marks {
  /// The smallest marks that are printed with so many places, in ten-thousandths.
  fileprivate static func unit(places: Int) -> Int64 {
    (places..<4).reduce(1) { unit, _ in unit * 10 }
  }
}
