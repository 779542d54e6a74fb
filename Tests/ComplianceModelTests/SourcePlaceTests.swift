import ComplianceModel
import Testing

/// The way from a place of a file back to the text.
@Suite struct SourcePlaceTests {
  /// Every place leads back to where it came from.
  @Test(arguments: ["", "甲", "甲乙\n\n丙\r\n丁", "\n\n"])
  func placesOfTextsLeadBack(_ string: String) {
    let text = SourceText(string)
    for offset in text.scalars.indices { #expect(text.offset(of: text.place(offset)) == offset) }
  }

  private static let pages: SourceText = {
    func place(_ page: Int, _ line: Int, _ column: Int) -> Place {
      Place(page: page, line: line, column: column)
    }
    // One paragraph over three printed lines of two pages, and another one.
    return SourceText(
      Array("甲乙丙丁戊己\n庚\n".unicodeScalars),
      anchors: [
        SourceText.Anchor(offset: 0, place: place(1, 8, 3)),
        SourceText.Anchor(offset: 2, place: place(1, 9, 1)),
        SourceText.Anchor(offset: 4, place: place(2, 1, 1)),
        SourceText.Anchor(offset: 7, place: place(2, 2, 1)),
      ]
    )
  }()

  @Test func placesOfPagesLeadBack() {
    let text = Self.pages
    for offset in text.scalars.indices { #expect(text.offset(of: text.place(offset)) == offset) }
    #expect(text.offset(of: Place(page: 3, line: 1, column: 1)) == nil)
    #expect(text.offset(of: Place(line: 8, column: 3)) == nil)
  }

  @Test func printedLinesAreLines() {
    let text = Self.pages
    #expect(text.lines(in: TextSpan(0, 8)).map(text.string) == ["甲乙", "丙丁", "戊己", "庚"])
    #expect(text.lines(in: TextSpan(3, 5)).map(text.string) == ["丁", "戊"])
  }

  @Test func blankLinesAreNone() {
    let text = SourceText("　甲 \n\n\t乙\n")
    #expect(text.lines(in: TextSpan(0, 7)).map(text.string) == ["甲", "乙"])
    #expect(SourceText("甲").offset(of: Place(line: 2, column: 1)) == nil)
  }
}
