/// Finds numbers of private persons in a text, and masks them.
public struct PrivateNumbers {
  private let scalars: [Unicode.Scalar]
  /// Runs of at least ``shortest`` digits with an X at their end, not part of a longer word.
  private let runs: [TextSpan]

  /// Looks at a text.
  public init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    runs = Self.runs(in: scalars)
  }

  /// Identity numbers: 18 places with a region, a day of birth and a check digit that fits, or is said
  /// to be one.
  ///
  /// - Complexity: O(n).
  public func identities(labelled: (TextSpan) -> Bool = { _ in false }) -> [TextSpan] {
    runs.filter { run in
      run.count == 18 && isIdentity(run) && (hasCheckDigit(run) || labelled(run))
    }
  }

  /// Mobile numbers: 11 digits from 13 to 19.
  ///
  /// - Complexity: O(n).
  public func mobiles() -> [TextSpan] {
    runs.filter { run in
      guard run.count == 11, digit(run.start) == 1, (3...9).contains(digit(run.start + 1) ?? 0),
        (run.start..<run.end).allSatisfy({ digit($0) != nil })
      else { return false }
      // 13800138000.5 and 13800138000元 are amounts.
      guard run.end < scalars.count else { return true }
      return !".．,，元万亿条件次册份个".unicodeScalars.contains(scalars[run.end])
        || (run.end + 1 < scalars.count && digit(run.end + 1) == nil
          && ".．,，".unicodeScalars.contains(scalars[run.end]))
    }
  }

  /// A text with the numbers of private persons masked, its length kept.
  public static func masked(_ text: String) -> String {
    // Few texts hold as many digits.
    guard text.utf8.count >= shortest, text.unicodeScalars.count(where: isAnyDigit) >= shortest
    else { return text }
    var scalars = Array(text.unicodeScalars)
    let numbers = PrivateNumbers(scalars)
    let spans =
      numbers.identities(labelled: { _ in true }).map { ($0, 4, 4) }
      + numbers.mobiles().map { ($0, 3, 4) }
    guard !spans.isEmpty else { return text }
    for (span, head, tail) in spans {
      for offset in (span.start + head)..<(span.end - tail) { scalars[offset] = "*" }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A mobile number has so many digits, an identity number more.
  private static let shortest = 11

  /// A digit of either width.
  private static func isAnyDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: true
    default: false
    }
  }

  private static func runs(in scalars: [Unicode.Scalar]) -> [TextSpan] {
    var found: [TextSpan] = []
    var offset = 0
    while offset < scalars.count {
      guard isAnyDigit(scalars[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < scalars.count, isAnyDigit(scalars[offset]) { offset += 1 }
      guard offset - start >= shortest else { continue }
      if offset < scalars.count, offset - start == 17, scalars[offset].folded == "x" { offset += 1 }
      let before = start > 0 ? scalars[start - 1] : " "
      let behind = offset < scalars.count ? scalars[offset] : " "
      if !isWord(before), !isWord(behind) { found.append(TextSpan(start, offset)) }
    }
    return found
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let folded = scalar.folded
    return folded.isASCII
      && (folded.properties.isAlphabetic || folded.isDigit
        || "-_/@".unicodeScalars.contains(folded))
  }

  private func digit(_ offset: Int) -> Int? {
    switch scalars[offset].value {
    case let value where value < 0x3A: value >= 0x30 ? Int(value) - 0x30 : nil
    case let value where 0xFF10...0xFF19 ~= value: Int(value) - 0xFF10
    default: nil
    }
  }

  private func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
  }

  /// The first digits of the regions (GB/T 2260).
  private static let regions: [ClosedRange<Int>] = [
    11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...83,
  ]

  private func isIdentity(_ run: TextSpan) -> Bool {
    let region = number(run.start..<(run.start + 2))
    let year = number((run.start + 6)..<(run.start + 10))
    return Self.regions.contains { $0.contains(region) } && (1900...2030).contains(year)
      && CalendarDay(
        year: year,
        month: number((run.start + 10)..<(run.start + 12)),
        day: number((run.start + 12)..<(run.start + 14))
      ) != nil
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The check digit of GB 11643: remainders 0…10 of the weighted sum give 1, 0, X, 9 … 2.
  private func hasCheckDigit(_ run: TextSpan) -> Bool {
    let sum = Self.weights.indices.reduce(0) {
      $0 + Self.weights[$1] * (digit(run.start + $1) ?? 0)
    }
    let expected = (12 - sum % 11) % 11
    let last = run.end - 1
    return digit(last) == expected || expected == 10 && scalars[last].folded == "x"
  }
}
