internal import ComplianceModel

/// The bytes of a web page → text, whatever they claim to be.
///
/// Pages are served for years through systems that cut summaries in the middle of a character, so a few
/// broken bytes are borne, as browsers bear them; they show as `\u{FFFD}`.
enum PageDecoder {
  /// Broken characters borne, in per mille of the characters beyond ASCII.
  private static let borne = 5

  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> String {
    let text = try decoded(bytes)
    guard !Garble.isGarbled(text.scalarArray) else { throw .garbled }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty }
    return text
  }

  private static func decoded(_ bytes: [UInt8]) throws(DocumentError) -> String {
    if let text = UTF16Text.decode(bytes) { return text }
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    if let text = String(validating: body, as: UTF8.self) { return text }
    if let text = GB18030.decode(body) { return text.withoutPrivateBlanks }
    // Neither is valid throughout: whichever breaks less, if it breaks hardly at all.
    let utf8 = String(decoding: body, as: UTF8.self)
    let gb = Iconv.repairedUTF8(body, from: "GB18030").map { String(decoding: $0, as: UTF8.self) }
    let readings = [utf8, gb?.withoutPrivateBlanks].compactMap { $0 }
    let best = readings.min { share($0) < share($1) }
    guard let best, share(best) <= borne else { throw .notText }
    return best
  }

  /// Broken characters in per mille of all beyond ASCII.
  private static func share(_ text: String) -> Int {
    var (broken, all) = (0, 0)
    for scalar in text.unicodeScalars where !scalar.isASCII {
      all += 1
      if scalar == "\u{FFFD}" || isOdd(scalar) { broken += 1 }
    }
    // One broken character in a short page is one.
    return all == 0 ? 1_000 : max(0, broken - 1) * 1_000 / all
  }

  /// Characters that no page has but the wrong reading of one.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xE000...0xF8FF, 0x3400...0x4DBF, 0xAC00...0xD7FF: true
    default: false
    }
  }
}

extension String {
  /// GBK has two blanks for private use, which editors of old systems write for indents.
  fileprivate var withoutPrivateBlanks: String {
    guard unicodeScalars.contains("\u{E5E5}") else { return self }
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars { view.append(scalar == "\u{E5E5}" ? "\u{3000}" : scalar) }
    return String(view)
  }
}
