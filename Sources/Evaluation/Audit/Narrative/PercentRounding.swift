internal import ComplianceModel

/// What a printed percentage may stand for.
struct PercentRounding {
  let subject: AuditSubject
  let text: NarrativeText

  /// Whether a percentage follows from two numbers, rounded or cut off at its last printed digit.
  func fits(_ told: ToldNumber, _ part: Quantity, _ whole: Quantity) -> Bool {
    guard
      let value = Ratio(Int128(part.tenThousandths) * 100, over: Int128(whole.tenThousandths)),
      let low = told.number.value.low, let high = told.number.value.high
    else { return true }
    let step = Quantity(tenThousandths: Self.lastPlace(text.printed(told.number.range)))
    let half = Quantity(tenThousandths: step.tenThousandths / 2)
    return value >= Ratio(low + -half) && value <= Ratio(high + step)
      && (value < Ratio(high + step) || step == .zero)
  }

  /// The place value of the last printed digit, in ten-thousandths.
  private static func lastPlace(_ printed: String) -> Int64 {
    guard let point = printed.lastIndex(where: { $0 == "." || $0 == "．" }) else { return 10_000 }
    let places = printed[printed.index(after: point)...].prefix(while: \.isNumber).count
    return [10_000, 1_000, 100, 10, 1][min(places, 4)]
  }

  /// A percentage that does not follow from its numbers.
  func finding(
    _ told: ToldNumber,
    part: String,
    whole: String,
    _ value: Ratio,
    _ evidence: [Evidence]
  ) -> Finding {
    let places = Self.lastPlace(text.printed(told.number.range))
    let unit = Int128(places)
    let scaled = Int128(value.numerator) * 10_000
    let bottom = Int128(value.denominator) * unit
    let rounded = (scaled * 2 + bottom) / (bottom * 2) * unit
    let shown = Int64(exactly: rounded).map { Quantity(tenThousandths: $0).description } ?? "?"
    return subject.guide.finding(
      .percentWrong,
      [
        "told": text.printed(told.label.lowerBound..<told.end), "part": part, "whole": whole,
        "value": shown + "%",
      ],
      expected: shown + "%",
      actual: text.printed(told.range),
      evidence: evidence
    )
  }

  /// Where some numbers stand.
  func evidence(_ told: [Int]) -> [Evidence] {
    var seen: Set<Int> = []
    return told.sorted().map { text.told[$0].statement }.filter { seen.insert($0).inserted }.map {
      subject.report.evidence(subject.report.statements[$0])
    }
  }
}
