import ComplianceModel
import Testing

@testable import Ingestion

/// PDF files without words, and what a program may write that was never meant to be read.
@Suite struct PDFHostileTests {
  @Test func theProgramIsNeeded() {
    for pages in [nil, PrintedPages.noProgram] {
      #expect(throws: DocumentError.noLayoutProgram) { try PageFixture.read(pages) }
    }
    let message = DocumentError.noLayoutProgram.description
    for word in ["poppler-utils", "brew install poppler"] { #expect(message.contains(word)) }
  }

  @Test func filesThatCannotBeLaidOut() {
    #expect(throws: DocumentError.layoutFailed("退出码 1")) {
      try PageFixture.read(.failed("退出码 1"))
    }
    #expect(throws: DocumentError.encrypted) {
      try PageFixture.read(.failed("退出码 1"), Array("%PDF-1.5 /Encrypt 3 0 R".utf8))
    }
  }

  @Test func scansHaveNoWords() {
    #expect(throws: DocumentError.onlyPictures) { try PageFixture.read([[], []]) }
  }

  @Test(arguments: [
    "", "<doc>", "</doc><doc>", "<doc><page></doc>", "<doc><word xMin=\"&a;\"></word></doc>",
  ])
  func brokenOutput(text: String) {
    #expect(throws: DocumentError.self) { try PageFixture.read(.written(Array(text.utf8))) }
  }

  @Test(arguments: ["nan", "inf", "-1e308", "1e9", "x", ""])
  func placesOutsideOfPages(number: String) throws {
    let word =
      "<word xMin=\"\(number)\" yMin=\"\(number)\" xMax=\"\(number)\" yMax=\"\(number)\">甲</word>"
    let text = "<doc><page width=\"\(number)\" height=\"\(number)\">\(word)\(word)</page></doc>"
    _ = try? PageFixture.read(.written(Array(text.utf8)))
  }

  @Test func charactersThatMarkupCannotHold() throws {
    let text =
      "<doc><page width=\"595\" height=\"842\"><word xMin=\"80\" yMin=\"100\" xMax=\"104\" yMax=\"114\">甲\u{1}\u{FFFF}乙</word></page></doc>"
    let document = try PageFixture.read(.written(Array(text.utf8)))
    #expect(PageFixture.lines(document) == ["甲 \u{FFFD}乙"])
  }

  @Test func manyWordsTakeNoLongTime() throws {
    let lines = (0..<3_000).map { index in
      PageFixture.Line(Double(index) * 20, (0..<10).map { (Double($0) * 50, "1") })
    }
    #expect(throws: Never.self) { try PageFixture.read([lines]) }
  }
}
