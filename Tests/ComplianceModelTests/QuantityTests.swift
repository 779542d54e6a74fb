import ComplianceModel
import TestSupport
import Testing

@Suite struct QuantityTests {
  private static let least = Quantity(tenThousandths: .min)
  private static let most = Quantity(tenThousandths: .max)

  @Test(
    arguments: [
      ("0", 0), ("7", 70_000), ("134.8", 1_348_000), ("0.0001", 1), ("-0.5", -5_000),
      ("+2", 20_000), ("007", 70_000), ("1.2300", 12_300), ("-12.34", -123_400),
      ("922337203685477.5807", .max), ("-922337203685477.5807", -.max),
      ("-922337203685477.5808", .min),
    ] as [(String, Int64)]
  )
  func reads(_ text: String, _ tenThousandths: Int64) {
    #expect(Quantity(decimal: text)?.tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    "", "-", "+", ".", ".5", "5.", "1.2.3", "1.23456", "1.00000", "--5", "+-5", "1,000", "1 000",
    " 1",
    "1 ", "１", "五", "1e3", "0x10", "1\u{301}", "922337203685477.5808", "99999999999999999999",
  ])
  func refusesWhatIsNoNumberOrDoesNotFit(_ text: String) {
    #expect(Quantity(decimal: text) == nil)
  }

  @Test(
    arguments: [
      (0, "0"), (70_000, "7"), (1_348_000, "134.8"), (1, "0.0001"), (-5_000, "-0.5"),
      (-70_000, "-7"), (10_050, "1.005"), (100_000, "10"), (1_000_000, "100"),
      (.max, "922337203685477.5807"), (.min, "-922337203685477.5808"),
    ] as [(Int64, String)]
  )
  func printsTheShortestForm(_ tenThousandths: Int64, _ text: String) {
    #expect(Quantity(tenThousandths: tenThousandths).description == text)
  }

  @Test(arguments: 0..<20)
  func readsBackWhatItPrints(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    for shift in 0..<63 {
      let value = Int64.random(in: .min ... .max, using: &generator) >> shift
      let quantity = Quantity(tenThousandths: value)
      #expect(Quantity(decimal: quantity.description) == quantity)
    }
  }

  @Test func ordersBySize() {
    #expect(Quantity(-2) < Quantity(-1))
    #expect(Quantity(tenThousandths: 9_999) < Quantity(1))
    #expect(!(Quantity(1) < Quantity(1)))
  }

  @Test func addsExactly() {
    #expect(Quantity(2) + Quantity(-5) == Quantity(-3))
    #expect(
      Quantity(tenThousandths: 1) + Quantity(tenThousandths: 2) == Quantity(tenThousandths: 3)
    )
  }

  @Test func sumsSaturate() {
    #expect(Self.most + Quantity(1) == Self.most)
    #expect(Self.least + Quantity(-1) == Self.least)
    #expect(Self.most + Self.least == Quantity(tenThousandths: -1))
    #expect(-Self.least == Self.most)
    #expect(-Quantity(4) == Quantity(-4))
  }

  @Test(arguments: [
    ("2", "3", "6"), ("-2", "3", "-6"), ("-2", "-3", "6"), ("0", "-9", "0"),
    ("4.2", "10000", "42000"), ("0.5", "0.5", "0.25"),
    // Half a ten-thousandth goes away from zero, less than half goes to zero.
    ("0.0001", "0.5", "0.0001"), ("-0.0001", "0.5", "-0.0001"), ("0.0001", "0.4999", "0"),
    ("0.0003", "0.5", "0.0002"),
    // Products beyond 63 bits that still fit when divided.
    ("90000000", "10000000", "900000000000000"), ("-90000000", "10000000", "-900000000000000"),
    ("123456789.1234", "1000000", "123456789123400"),
    ("-858993.4592", "214748.3648", "-184467440737.0955"),
  ])
  func multiplies(_ left: String, _ right: String, _ product: String) throws {
    let first = try #require(Quantity(decimal: left))
    let second = try #require(Quantity(decimal: right))
    #expect((first * second).description == product)
    #expect((second * first).description == product)
  }

  @Test func productsSaturate() {
    #expect(Self.most * Quantity(2) == Self.most)
    #expect(Self.most * Quantity(-2) == Self.least)
    #expect(Self.least * Self.least == Self.most)
    #expect(Self.least * Quantity(1) == Self.least)
    #expect(Self.most * Quantity(1) == Self.most)
    #expect(Quantity(1_000_000_000) * Quantity(-1_000_000_000) == Self.least)
  }

  @Test(arguments: 0..<40)
  func productIsTheExactOneRoundedOnce(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    func number() -> Int64 {
      Int64.random(in: .min ... .max, using: &generator)
        >> Int.random(in: 0..<63, using: &generator)
    }
    for _ in 0..<50 {
      let (first, second) = (number(), number())
      let product = Quantity(tenThousandths: first) * Quantity(tenThousandths: second)
      #expect(product.tenThousandths == Self.rounded(Int128(first) * Int128(second)))
    }
  }

  /// A product of ten-thousandths as ten-thousandths: half away from zero, held within 64 bits.
  private static func rounded(_ product: Int128) -> Int64 {
    let size = (Int128(product.magnitude) + 5_000) / 10_000
    return Int64(clamping: product < 0 ? -size : size)
  }
}
