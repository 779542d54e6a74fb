import ComplianceModel
import Testing

@Suite struct FoldingTests {
  private static let everyScalar = (0...0x2FFFF).compactMap(Unicode.Scalar.init)

  @Test(
    arguments: [
      ("Ａ", "a"), ("ｚ", "z"), ("０", "0"), ("９", "9"), ("A", "a"), ("Z", "z"), ("a", "a"),
      ("，", ","), ("：", ":"), ("（", "("), ("）", ")"), ("％", "%"), ("！", "!"), ("～", "~"),
      ("“", "\""), ("”", "\""), ("「", "\""), ("」", "\""), ("『", "\""), ("』", "\""), ("＂", "\""),
      ("‘", "'"), ("’", "'"), ("＇", "'"),
      ("〔", "["), ("〕", "]"), ("【", "["), ("】", "]"), ("［", "["),
      ("—", "-"), ("–", "-"), ("―", "-"), ("─", "-"), ("－", "-"),
      ("•", "·"), ("・", "·"), ("·", "·"),
      ("\t", " "), ("\n", " "), ("\r", " "), ("\u{A0}", " "), ("\u{3000}", " "), ("\u{2009}", " "),
      ("\u{200B}", " "), ("\u{FEFF}", " "), (" ", " "),
      ("政", "政"), ("𠀀", "𠀀"), ("。", "。"), ("、", "、"), ("《", "《"), ("①", "①"), ("é", "é"),
    ] as [(Unicode.Scalar, Unicode.Scalar)]
  )
  func foldsScalars(_ scalar: Unicode.Scalar, _ folded: Unicode.Scalar) {
    #expect(scalar.folded == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    let changed = Self.everyScalar.filter { $0.folded.folded != $0.folded }
    #expect(changed.isEmpty)
  }

  @Test func blanksAndOnlyBlanksBecomeSpaces() {
    let wrong = Self.everyScalar.filter { $0.isBlank != ($0.folded == " ") }
    #expect(wrong.isEmpty)
  }

  @Test func whatUnicodeCallsWhiteSpaceIsBlank() {
    let missed = Self.everyScalar.filter { $0.properties.isWhitespace && !$0.isBlank }
    #expect(missed.isEmpty)
  }

  @Test func charactersOfWritingAreNotBlank() {
    let wrong = Self.everyScalar.filter {
      $0.isBlank && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: ["", "Ａ１　“甲”\r\n", "e\u{301}𠀀", "🇨🇳👨‍👩‍👧"])
  func oneScalarStaysOne(_ text: String) {
    #expect(text.foldedScalars.count == text.unicodeScalars.count)
  }

  @Test func foldsTextsByScalar() {
    #expect(String(String.UnicodeScalarView("Ａ“１”—\t乙".foldedScalars)) == "a\"1\"- 乙")
  }

  @Test(arguments: [
    ("枣庄市 人民政府", "枣庄市人民政府"),
    ("  （一）\t收到\n申请", "(一)收到申请"),
    ("ＡＢｃ１２", "abc12"),
    ("“五公开”", "\"五公开\""),
    ("\u{FEFF}\u{3000}", ""),
  ])
  func keysDropBlanks(_ text: String, _ key: String) {
    #expect(text.matchingKey == key)
  }

  @Test(
    arguments: [
      ("0", true), ("9", true), ("/", false), (":", false), ("５", false), ("五", false),
    ] as [(Unicode.Scalar, Bool)]
  )
  func digitsAreASCII(_ scalar: Unicode.Scalar, _ isDigit: Bool) {
    #expect(scalar.isDigit == isDigit)
  }

  @Test(
    arguments: [
      ("一", true), ("龥", true), ("㐀", true), ("𠀀", true), ("A", false), ("，", false), ("ア", false),
      ("1", false),
    ] as [(Unicode.Scalar, Bool)]
  )
  func recognisesChineseCharacters(_ scalar: Unicode.Scalar, _ isHan: Bool) {
    #expect(scalar.isHan == isHan)
  }
}
