import ComplianceModel
import TestSupport
import Testing

@testable import Ingestion

/// Decoding in one pass, against the standard library.
@Suite struct UTF8DecoderTests {
  private static let pieces: [[UInt8]] =
    ["公", "a", "é", "𠀀", "\u{FEFF}", "\u{10FFFF}", "\u{D7FF}", "\u{E000}"].map { Array($0.utf8) }
    + [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x80, 0x80], [0xE5, 0x85],
      [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xBF],
    ]

  private func expected(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)?.scalarArray
  }

  @Test(arguments: 0..<200)
  func decodesWhatTheStandardLibraryDoes(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    // Most texts have one broken place at most.
    let sound = Self.pieces.prefix(8)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<20, using: &generator) {
      let isSound = Int.random(in: 0..<12, using: &generator) > 0
      bytes += (isSound ? sound : Self.pieces[...]).randomElement(using: &generator) ?? []
    }
    #expect(UTF8Decoder.decode(bytes[...]) == expected(bytes))
    for end in bytes.indices {
      #expect(UTF8Decoder.decode(bytes[..<end]) == expected(Array(bytes[..<end])))
      #expect(UTF8Decoder.decode(bytes[end...]) == expected(Array(bytes[end...])))
    }
  }

  @Test func aZeroIsNoText() {
    #expect(UTF8Decoder.decode([0x61, 0, 0x62]) == nil)
    #expect(UTF8Decoder.decode([]) == [])
  }
}
