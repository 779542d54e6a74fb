import ComplianceModel

/// Reads from where on reports that say the same are told of.
enum ComparisonDecoder {
  /// Nil when something that it needs is missing, which is told.
  static func decode(_ map: MapReader) -> ComparisonLimits? {
    guard let passage = map.count("passage"), let numbers = map.count("numbers"),
      let agencies = map.count("agencies"), let years = copying("years", in: map),
      let problems = copying("problems", in: map), let peers = copying("peers", in: map),
      let related = copying("related", in: map),
      let figures = map.map("figures", as: .sameFigures),
      let least = figures.count("least"), let from = figures.count("from"),
      let share = share(figures)
    else { return nil }
    return ComparisonLimits(
      passage: passage,
      numbers: numbers,
      agencies: agencies,
      years: years,
      problems: problems,
      peers: peers,
      related: related,
      figures: least,
      figuresFrom: from,
      figuresShare: share,
      template: map.texts("template")
    )
  }

  private static func copying(_ key: String, in map: MapReader) -> ComparisonLimits.Copying? {
    guard let map = map.map(key, as: .copying), let total = map.count("total"),
      let share = share(map)
    else { return nil }
    return ComparisonLimits.Copying(
      alone: map.count("alone"),
      numbered: map.count("numbered"),
      total: total,
      share: share
    )
  }

  /// A share from 0 to 1.
  private static func share(_ map: MapReader) -> Ratio? {
    guard let share = map.decimal("share") else { return nil }
    let ratio = Ratio(Quantity(tenThousandths: share.tenThousandths))
    if ratio < .zero || ratio > .one {
      map.log.add(map.place(of: "share"), "“share” 应在 0 到 1 之间")
    }
    return ratio
  }
}
