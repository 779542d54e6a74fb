internal import ComplianceModel

/// What the program that lays PDF files out wrote (`pdftotext -bbox-layout`) → pages of words.
enum PageLayout {
  /// Words of a file at most; files that set every character by itself have some 50,000.
  private static let mostWords = 200_000

  /// Reads its output.
  static func pages(_ output: [UInt8]) throws(DocumentError) -> [PrintedPage] {
    guard let start = output.firstIndex(of: "<doc>"), let end = output.lastIndex(of: "</doc>")
    else {
      throw .damaged("排版程序没有给出页面")
    }
    guard start < end else { return [] }
    // Characters that markup cannot hold come from fonts that say so; the head names a document type.
    let body = output[start..<(end + 6)].map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
    let text = String(decoding: body, as: UTF8.self).replacing(["\u{FFFE}", "\u{FFFF}"])
    var pages: [PrintedPage] = []
    var word: PrintedWord?
    var count = 0
    try XMLEvents.read(Array(text.utf8)) { event throws(DocumentError) in
      switch event {
      case .start("page", let attributes):
        pages.append(
          PrintedPage(width: number(attributes["width"]), height: number(attributes["height"]))
        )
        guard pages.count <= PrintedPages.limit else {
          throw .unfoldsTooFar("超过 \(PrintedPages.limit) 页")
        }
      case .start("word", let attributes):
        word = PrintedWord(
          text: "",
          left: number(attributes["xMin"]),
          top: number(attributes["yMin"]),
          right: number(attributes["xMax"]),
          bottom: number(attributes["yMax"])
        )
      case .text(let part): word?.text += part
      case .end("word"):
        count += 1
        guard count <= mostWords else { throw .unfoldsTooFar("超过 \(mostWords / 10_000) 万个词") }
        if let made = word, !pages.isEmpty, !made.text.matchingKey.isEmpty {
          pages[pages.count - 1].words.append(made)
        }
        word = nil
      default: break
      }
      return true
    }
    return pages
  }

  /// A place on a page; what is none, or beyond every page, is 0.
  private static func number(_ text: String?) -> Double {
    guard let number = text.flatMap({ Double($0) }), number.isFinite, abs(number) < 1e6 else {
      return 0
    }
    return number
  }
}

extension [UInt8] {
  fileprivate func firstIndex(of tag: String) -> Int? {
    let tag = Array(tag.utf8)
    guard count >= tag.count else { return nil }
    return (0...(count - tag.count)).first {
      self[$0] == tag[0] && self[$0..<($0 + tag.count)].elementsEqual(tag)
    }
  }

  fileprivate func lastIndex(of tag: String) -> Int? {
    let tag = Array(tag.utf8)
    guard count >= tag.count else { return nil }
    return (0...(count - tag.count)).last {
      self[$0] == tag[0] && self[$0..<($0 + tag.count)].elementsEqual(tag)
    }
  }
}

extension String {
  /// With the replacement character for what markup cannot hold.
  fileprivate func replacing(_ scalars: [Unicode.Scalar]) -> String {
    guard unicodeScalars.contains(where: scalars.contains) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { scalars.contains($0) ? "\u{FFFD}" : $0 })
    )
  }
}
