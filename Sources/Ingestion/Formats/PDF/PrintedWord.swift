/// A word with its place on a page, in points from the left and from above.
struct PrintedWord {
  var text: String
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var middle: Double { (top + bottom) / 2 }
  var height: Double { bottom - top }
}

/// A page with its words in the order in which the file has them.
struct PrintedPage {
  var width: Double
  var height: Double
  var words: [PrintedWord] = []
}

/// Words that stand in one line of a page, from left to right.
struct PrintedLine {
  var page: Int
  /// Counted from 1 on its page.
  var number: Int
  var words: [PrintedWord]

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.map(\.right).max() ?? 0 }
  var top: Double { words.map(\.top).min() ?? 0 }
  var bottom: Double { words.map(\.bottom).max() ?? 0 }
  var middle: Double { words.first?.middle ?? 0 }

  /// Its words as one text.
  var text: String { Self.joined(words) }

  /// Words one behind the other; blanks stay where one sees them, and between Latin words.
  static func joined(_ words: [PrintedWord]) -> String {
    var text = ""
    var last: PrintedWord?
    for word in words {
      if let last {
        let gap = word.left - last.right
        let isWide = gap > last.height * 0.5
        let isLatin = last.text.endsLatin && word.text.startsLatin
        if isWide || isLatin { text += " " }
      }
      text += word.text
      last = word
    }
    return text
  }

  /// The words in groups that a gap divides as wide as half a character or more.
  func segments(gap: Double) -> [PrintedLine] {
    var groups: [[PrintedWord]] = []
    var right = -Double.infinity
    for word in words {
      if word.left - right > gap { groups.append([]) }
      groups[groups.count - 1].append(word)
      right = max(right, word.right)
    }
    return groups.map { PrintedLine(page: page, number: number, words: $0) }
  }
}

extension String {
  /// Whether a blank is wanted in front of it behind a Latin word.
  fileprivate var startsLatin: Bool { unicodeScalars.first.map(Self.isLatin) ?? false }
  fileprivate var endsLatin: Bool { unicodeScalars.last.map(Self.isLatin) ?? false }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}
