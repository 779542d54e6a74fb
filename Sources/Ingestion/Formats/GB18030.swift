internal import ComplianceModel

/// Reads GB18030, and GBK and GB2312 within it, if the bytes are clearly Chinese text.
///
/// Almost any bytes are GB18030 of some sort, so valid bytes prove nothing: most characters have to be
/// everyday ones, and none may be a control, unassigned or for private use.
enum GB18030 {
  /// Share of everyday characters among those beyond ASCII, in per cent.
  ///
  /// Chinese prose has nearly 100, a list of rare place names 77; UTF-8 with a broken byte 13, Big5 32,
  /// Japanese 64.
  private static let everydayShare = 70

  /// The text; nil if it is none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    guard looksChinese(bytes), let utf8 = Iconv.utf8(bytes, from: "GB18030"),
      let text = String(validating: utf8, as: UTF8.self),
      text.unicodeScalars.allSatisfy(isPrinted)
    else { return nil }
    return text
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    if (0x4E00...0x9FFF).contains(scalar.value) || (0x20...0x7E).contains(scalar.value) {
      return true
    }
    if scalar == "\n" || scalar == "\r" || scalar == "\t" { return true }
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate: return false
    default: return true
    }
  }

  private static func looksChinese(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (everyday, all) = (0, 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < bytes.endIndex else { return false }
      let trail = bytes[index + 1]
      all += 1
      if (0x30...0x39).contains(trail) {
        index += 4
        continue
      }
      // Punctuation and full-width signs; the 3,755 characters in daily use (GB 2312, level 1).
      let isEveryday = (0xA1...0xA3).contains(lead) || (0xB0...0xD7).contains(lead)
      if isEveryday, trail >= 0xA1 { everyday += 1 }
      index += 2
    }
    return all > 0 && everyday * 100 >= all * everydayShare
  }
}
