/// Numbers as lists of Word print them.
enum CountingFormat {
  /// A number in a format by its name in the file; what is not known is printed 1, 2, 3.
  static func printed(_ number: Int, as format: String) -> String {
    switch format {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number, from: 0x41)
    case "lowerLetter": letters(number, from: 0x61)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
    case "decimalEnclosedParen": enclosed(number, from: 0x2474, "(\(number))")
    case "decimalEnclosedFullstop": enclosed(number, from: 0x2488, "\(number).")
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand":
      counted(number, digits: Self.plain, units: ["", "十", "百", "千"])
    case "chineseLegalSimplified":
      counted(number, digits: Self.legal, units: ["", "拾", "佰", "仟"], bareTen: false)
    case "ideographLegalTraditional", "japaneseLegal":
      counted(number, digits: Self.traditional, units: ["", "拾", "佰", "仟"], bareTen: false)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      String(number).map { $0.wholeNumberValue.map { Self.plain[$0] } ?? "" }.joined()
    case "ideographTraditional": member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "ideographEnclosedCircle": enclosed(number, from: 0x3280, String(number), most: 10)
    default: String(number)
    }
  }

  private static let plain = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let legal = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  private static let traditional = ["零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"]

  /// 一, 十, 十一, 二十, 一百零一.
  private static func counted(
    _ number: Int,
    digits: [String],
    units: [String],
    bareTen: Bool = true
  ) -> String {
    guard (1...9_999).contains(number) else { return number == 0 ? digits[0] : String(number) }
    var text = ""
    var skipsZero = false
    let places = Array(String(number).compactMap(\.wholeNumberValue).reversed().enumerated())
    for (place, digit) in places.reversed() {
      if digit == 0 {
        skipsZero = !text.isEmpty
        continue
      }
      if skipsZero { text += "零" }
      skipsZero = false
      let isBare = bareTen && place == 1 && digit == 1 && text.isEmpty
      text += (isBare ? "" : digits[digit]) + units[place]
    }
    return text
  }

  private static func member(_ number: Int, of cycle: String) -> String {
    guard (1...cycle.count).contains(number) else { return String(number) }
    return String(cycle[cycle.index(cycle.startIndex, offsetBy: number - 1)])
  }

  private static func fullWidth(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
      )
    )
  }

  private static func circled(_ number: Int) -> String {
    switch number {
    case 21...35: scalar(0x3251 + number - 21)
    case 36...50: scalar(0x32B1 + number - 36)
    default: enclosed(number, from: 0x2460, String(number))
    }
  }

  private static func enclosed(
    _ number: Int,
    from first: Int,
    _ other: String,
    most: Int = 20
  ) -> String {
    (1...most).contains(number) ? scalar(first + number - 1) : other
  }

  private static func scalar(_ value: Int) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? ""
  }

  /// A … Z, AA, BB, …; as often as the alphabet was gone through.
  private static func letters(_ number: Int, from first: Int) -> String {
    guard (1...780).contains(number) else { return String(number) }
    return String(repeating: scalar(first + (number - 1) % 26), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let signs = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
