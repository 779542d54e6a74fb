/// What the format of a cell makes of the number in it.
enum CellFormat: Equatable {
  /// A number.
  case general
  /// A number of hundredths.
  case percent
  /// A date or time, of which it shows these parts.
  case date(DateShape)

  /// The parts of a date that a format shows.
  struct DateShape: Equatable {
    var year = false
    var month = false
    var day = false
    var time = false
    /// Whether it is written 2018年2月12日.
    var isChinese = false
  }

  /// The format with a number that stands for one without being declared, in the Chinese edition.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .percent
    case 14, 15, 30: self = CellFormat("y-m-d")
    case 22: self = CellFormat("y-m-d h:mm")
    case 17: self = CellFormat("y-m")
    case 16: self = CellFormat("m-d")
    case 31: self = CellFormat("y年m月d日")
    case 27, 36, 50, 52, 57: self = CellFormat("y年m月")
    case 28, 29, 51, 53, 54, 58: self = CellFormat("m月d日")
    case 18...21, 32...35, 45...47, 55, 56: self = CellFormat("h:mm:ss")
    default: self = .general
    }
  }

  /// Reads a format such as `yyyy"年"m"月"d"日";@` or `#,##0.00%`; of several sections the first.
  init(_ code: String) {
    var scanner = FormatScanner(code)
    scanner.scan()
    let shape = scanner.shape
    if shape.year || shape.month || shape.day || shape.time {
      self = .date(shape)
    } else {
      self = scanner.isPercent ? .percent : .general
    }
  }
}

/// Goes through the letters of a format that mean something.
private struct FormatScanner {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var last: Unicode.Scalar?
  private(set) var shape = CellFormat.DateShape()
  private(set) var isPercent = false

  init(_ code: String) {
    // Formats are short; `General` has letters of its own.
    let text = String(code.prefix(255)).lowercased()
    scalars = text.hasPrefix("general") ? [] : Array(text.unicodeScalars)
  }

  mutating func scan() {
    while offset < scalars.count {
      let scalar = scalars[offset]
      offset += 1
      switch scalar {
      case ";": return
      case "\"": skip(to: "\"")
      case "[": bracket()
      // The next one is printed as it is, or as wide as it is, or repeated.
      case "\\", "_", "*":
        if peek == "年" { shape.isChinese = true }
        offset += 1
      case "%": isPercent = true
      case "年": shape.isChinese = true
      case "y", "d", "h", "s", "m", "e", "a": letters(scalar)
      default: break
      }
    }
  }

  private mutating func skip(to end: Unicode.Scalar) {
    while offset < scalars.count, scalars[offset] != end {
      if scalars[offset] == "年" { shape.isChinese = true }
      offset += 1
    }
    offset += 1
  }

  /// `[h]` counts hours beyond a day; all else in brackets is a colour, a language or a condition.
  private mutating func bracket() {
    let start = offset
    skip(to: "]")
    let inner = scalars[start..<max(start, min(offset - 1, scalars.count))]
    if let first = inner.first, "hms".unicodeScalars.contains(first),
      inner.allSatisfy({ $0 == first })
    {
      shape.time = true
      last = first
    }
  }

  private mutating func letters(_ letter: Unicode.Scalar) {
    let start = offset
    while offset < scalars.count, scalars[offset] == letter { offset += 1 }
    let count = offset - start + 1
    switch letter {
    case "y": shape.year = true
    // A year too, unless it is the exponent of a number.
    case "e": if peek != "+", peek != "-" { shape.year = true }
    // Three and four of them are the weekday.
    case "d": if count <= 2 { shape.day = true }
    case "h", "s": shape.time = true
    case "m": if last == "h" || nextLetter == "s" { shape.time = true } else { shape.month = true }
    // `am/pm`, `a/p`, and in Chinese the weekday.
    case "a":
      for scalar in ["m", "/", "p", "m"] as [Unicode.Scalar] where peek == scalar { offset += 1 }
      return
    default: break
    }
    last = letter
  }

  private var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// The next letter behind signs between hours, minutes and seconds.
  private var nextLetter: Unicode.Scalar? {
    scalars[min(offset, scalars.count)...].first { ("a"..."z").contains($0) }
  }
}
