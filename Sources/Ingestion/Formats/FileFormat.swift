internal import ComplianceModel

/// What a file is by its content; its name tells nothing.
enum FileFormat: Hashable {
  /// Text in any encoding, or what nobody knows.
  case text
  /// A web page.
  case html
  /// A packed file: Word, Excel or any other archive.
  case archive
  /// The container of old office files, and of new ones that open with a password.
  case oldOffice
  /// Pages as printed.
  case pdf

  /// Looks at the first bytes; markup may have blanks, a comment or a byte order mark before it.
  init(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if body.prefix(1024).contains(0x25), body.prefix(1024).holds("%PDF-") {
      self = .pdf
    } else if body.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || body.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .archive
    } else if body.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if Self.isMarkup(body) {
      self = .html
    } else {
      self = .text
    }
  }

  /// Whether an old container holds a new office file that opens with a password only.
  static func isLocked(_ bytes: [UInt8]) -> Bool { names("EncryptedPackage", in: bytes) }

  /// Whether an old container names a part (in ASCII).
  static func names(_ part: String, in bytes: [UInt8]) -> Bool {
    // Names stand there with two bytes a letter.
    bytes.holds(part.utf8.flatMap { [$0, 0] })
  }

  /// Some systems write pages of blank lines in front, others export the article without its page.
  private static func isMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.drop { $0 <= 0x20 || $0 >= 0xFE }.prefix(2_048)
    guard head.contains(0x3C) else { return false }
    let start = head.lowercased
    if marks.contains(where: start.holds) { return true }
    return fragments.contains { name in
      guard start.starts(with: name), start.count > name.count else { return false }
      return [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(start[name.count])
    }
  }

  private static let marks = ["<!doctype html", "<html", "<head>", "<body"]
  private static let fragments = [
    "<div", "<p", "<table", "<meta", "<title", "<section", "<article", "<h1", "<h2", "<h3", "<span",
    "<center", "<font", "<style", "<script", "<link", "<base",
  ].map { Array($0.utf8) }
}

extension Collection<UInt8> {
  /// Whether ASCII letters stand in the bytes.
  fileprivate func holds(_ letters: String) -> Bool { Array(self).holds(Array(letters.utf8)) }

  /// The bytes with small ASCII letters; zeros left out, as UTF-16 has them.
  fileprivate var lowercased: [UInt8] {
    filter { $0 != 0 }.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}
