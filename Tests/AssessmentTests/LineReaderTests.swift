import Foundation
import Testing

@testable import yardstick

/// Lines of a pipe, whatever pieces they come in.
@Suite struct LineReaderTests {
  private func lines(_ pieces: [[UInt8]]) -> [LineReader.Line] {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      for piece in pieces { try? writer.write(contentsOf: Data(piece)) }
      try? writer.close()
    }
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    var found: [LineReader.Line] = []
    while let line = reader.next() { found.append(line) }
    return found
  }

  private func texts(_ lines: [LineReader.Line]) -> [String] {
    lines.map { line in
      if case .text(let bytes) = line { String(decoding: bytes, as: UTF8.self) } else { "too long" }
    }
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]),
      ("报告/一.txt\r\n报告/二.txt\r\n", ["报告/一.txt\r", "报告/二.txt\r"]),
    ] as [(String, [String])]
  )
  func linesEndAtLineFeeds(text: String, expected: [String]) {
    #expect(texts(lines([Array(text.utf8)])) == expected)
    #expect(texts(lines(text.utf8.map { [$0] })) == expected)
  }

  @Test func longLinesComeWhole() {
    let long = String(repeating: "字", count: 100_000)
    #expect(texts(lines([Array("a\n\(long)\nb\n".utf8)])) == ["a", long, "b"])
  }

  @Test func endlessLinesAreToldAndLeftOut() {
    let piece = Array(repeating: UInt8(ascii: "x"), count: 1_048_576)
    let pieces = Array(repeating: piece, count: 30) + [Array("\nb\n".utf8)]
    #expect(texts(lines(pieces)) == ["too long", "b"])
    #expect(texts(lines(pieces.dropLast())) == ["too long"])
  }

  @Test func itKnowsWhetherItWouldWait() throws {
    let pipe = Pipe()
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    #expect(!reader.hasNext())
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\nb\n".utf8))
    #expect(reader.hasNext())
    #expect(texts([reader.next()].compactMap(\.self)) == ["a"])
    #expect(reader.hasNext())
    #expect(texts([reader.next()].compactMap(\.self)) == ["b"])
    #expect(!reader.hasNext())
    try pipe.fileHandleForWriting.close()
    #expect(reader.hasNext())
    #expect(reader.next() == nil)
  }
}
