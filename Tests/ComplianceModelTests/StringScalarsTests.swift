import ComplianceModel
import Testing

struct StringScalarsTests {
  @Test(
    "Scalars of every length of UTF-8 make the text that they are",
    arguments: [
      "", "a", "é", "中", "𠀀", "年度报告 2023\n",
      "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
    ]
  )
  func text(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(Array(String(scalars: scalars).utf8) == Array(text.utf8))
    #expect(
      Array(String(scalars: scalars.dropFirst()).unicodeScalars) == Array(scalars.dropFirst())
    )
  }

  @Test(arguments: [
    "", "a", "é政", "年\r\n𠀀", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func aStringFallsIntoItsScalars(_ text: String) {
    #expect(text.scalarArray == Array(text.unicodeScalars))
    #expect(String(text.dropFirst()).scalarArray == Array(text.dropFirst().unicodeScalars))
  }
}
