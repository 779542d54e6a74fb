internal import ComplianceModel

/// Recognises text that some program read in the wrong character set and saved that way.
///
/// What is lost so cannot be brought back: the file has to be made anew.
enum Garble {
  /// Scalars that are looked at.
  private static let sample = 6_000

  static func isGarbled(_ text: [Unicode.Scalar]) -> Bool {
    var (han, broken, latin, kun, count) = (0, 0, 0, 0, 0)
    for scalar in text {
      switch scalar.value {
      case ..<0x80: continue
      case 0xFFFD: broken += 1
      case 0x80...0xFF, 0x152...0x178, 0x2C6...0x2DC: latin += 1
      case 0x4E00...0x9FFF:
        han += 1
        // 锟斤拷: what GBK makes of the signs that UTF-8 puts for broken characters.
        if scalar == "锟" { kun += 1 }
      default: break
      }
      count += 1
    }
    if broken >= 20, broken * 10 > han { return true }
    if kun >= 3, text.holds(["锟", "斤", "拷"]) { return true }
    if latin >= 20, latin > han * 2 { return true }
    guard han >= 20 else { return false }
    guard !PlainChinese.breaksUTF8(text, first: min(count, sample)) else { return false }
    let chosen = text.lazy.filter { $0.value >= 0x80 }.prefix(sample)
    return isUTF8ReadAsGBK(String(scalars: Array(chosen)))
  }

  /// Chinese text in GB18030 is no UTF-8; what UTF-8 became under GBK is, but for what got lost.
  private static func isUTF8ReadAsGBK(_ text: String) -> Bool {
    guard let bytes = Iconv.fromUTF8(Array(text.utf8), to: "GB18030") else { return false }
    var (whole, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { broken += 1 } else if scalar.isHan { whole += 1 }
    }
    return whole > broken * 2
  }
}
