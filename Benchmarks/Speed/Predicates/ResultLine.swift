/// Writes a report's line of JSON, as the other programs do.
struct ResultLine {
  let plan: PredicatePlan
  private let most: Int

  init(plan: PredicatePlan) {
    self.plan = plan
    most = plan.weights.reduce(0, +)
  }

  func write(_ report: String, _ holds: [Bool], to line: inout [UInt8]) {
    var score = 0
    line += "{\"report\": \"".utf8
    line += report.utf8
    line += "\", \"failed\": [".utf8
    let start = line.count
    var index = 0
    while index < holds.count {
      let first = index
      while index < holds.count, !holds[index] { index += 1 }
      if index > first { line += plan.ids[plan.idStarts[first]..<plan.idStarts[index]] }
      while index < holds.count, holds[index] {
        score += plan.weights[index]
        index += 1
      }
    }
    if line.count > start { line.removeLast(2) }
    line += "], \"score\": \(score), \"max\": \(most), \"percent\": ".utf8
    line += Self.percent(score, of: most).utf8
    line += "}\n".utf8
  }

  /// Two decimals of the nearest `Double`, rounded as C does: exactly, halves to the even digit.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard part > 0 else { return "0.00" }
    let value = 100 * Double(part) / Double(whole)
    // A hundred significands of 53 bits fit into 64; a percentage below 2^-11 would be shifted out, and
    // is that of no table of points.
    let scaled = 100 * (value.significandBitPattern | 1 << 52)
    let shift = UInt64(52 - value.exponent)
    let rest = scaled & (1 << shift - 1)
    let half = UInt64(1) << (shift - 1)
    var hundredths = scaled >> shift
    if rest > half || rest == half && hundredths & 1 == 1 { hundredths += 1 }
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
