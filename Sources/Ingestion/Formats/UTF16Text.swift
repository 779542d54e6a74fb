internal import ComplianceModel

/// Reads UTF-16, with a byte order mark and without.
enum UTF16Text {
  /// Characters of everyday Chinese text among all, in per cent, for bytes without mark.
  private static let everydayShare = 97

  /// The text; nil if it is none.
  static func decode(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return text(bytes.dropFirst(2), lowFirst: true)
    case (0xFE, 0xFF): return text(bytes.dropFirst(2), lowFirst: false)
    default: break
    }
    for lowFirst in [true, false] {
      // A look at the beginning rules most files out.
      guard let head = text(bytes.prefix(1_024), lowFirst: lowFirst, isPart: true),
        isEveryday(head), let whole = text(bytes[...], lowFirst: lowFirst), isEveryday(whole)
      else { continue }
      return whole
    }
    return nil
  }

  private static func text(
    _ bytes: ArraySlice<UInt8>,
    lowFirst: Bool,
    isPart: Bool = false
  ) -> String? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(lowFirst ? second << 8 | first : first << 8 | second)
      index += 2
    }
    if isPart, let last = units.last, (0xD800..<0xDC00).contains(last) { units.removeLast() }
    guard !units.contains(where: { $0 < 0x09 || (0x0E..<0x20).contains($0) }) else { return nil }
    return String(validating: units, as: UTF16.self)
  }

  private static func isEveryday(_ text: String) -> Bool {
    var (everyday, all, ascii) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      all += 1
      switch scalar.value {
      case 0x09...0x0D, 0x20...0x7E:
        ascii += 1
        everyday += 1
      case 0xA0, 0xB7, 0x2010...0x2026, 0x2460...0x2473, 0x3000...0x301F, 0x4E00...0x9FFF, 0xFEFF,
        0xFF00...0xFF5E:
        everyday += 1
      default: break
      }
    }
    return ascii > 0 && everyday * 100 >= all * everydayShare
  }
}
