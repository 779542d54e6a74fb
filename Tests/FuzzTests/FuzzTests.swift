import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import fuzz

/// The fuzzer makes the same inputs again, and what it once found is read.
@Suite struct FuzzTests {
  /// Reads files below the root of the package, wherever the tests run.
  private static let corpus: Corpus = {
    _ = FileManager.default.changeCurrentDirectoryPath(Fixtures.root.path)
    return Corpus(seeds: "")
  }()

  @Test(arguments: Kind.allCases)
  func theSameNumberMakesTheSameInput(kind: Kind) throws {
    try #require(Self.corpus.isComplete)
    let maker = Maker(corpus: Self.corpus, seed: 7)
    let inputs = (0..<6).map { maker.input(kind, $0).bytes }
    #expect(inputs == (0..<6).map { maker.input(kind, $0).bytes })
    // A slip may fall where it changes nothing, so now and then two are the same.
    #expect(Set(inputs).count > inputs.count / 2)
    #expect(inputs[0] != Maker(corpus: Self.corpus, seed: 8).input(kind, 0).bytes)
  }

  @Test func aPackIsReadAsWritten() throws {
    var pack = Pack()
    pack.add("a.xml", "<a/>")
    pack.add("文/b.xml", String(repeating: "公开", count: 1_000))
    let again = try #require(Pack(pack.bytes))
    #expect(again.parts.map(\.name) == pack.parts.map(\.name))
    #expect(again.parts.map(\.bytes) == pack.parts.map(\.bytes))
  }

  /// Every file that once did harm; the first word of its name tells its reader.
  static let kept: [String] = {
    let folder = Fixtures.url("formats/fuzz").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { !$0.hasPrefix(".") }
  }()

  @Test(arguments: kept)
  func whatDidHarmDoesNoMore(name: String) throws {
    let probe = try Probe(Self.corpus)
    let input = try Input(kept: Fixtures.url("formats/fuzz/" + name))
    for number in Probe.numbers { _ = try probe.feed(input, number) }
  }
}
