import Synchronization
import TestSupport
import Testing

@testable import ComplianceModel

@Suite struct ArchiveTests {
  private func again<Value: Archived>(_ value: Value) -> Value? {
    ArchiveFile.content(of: ArchiveFile.bytes(of: value))
  }

  @Test func whatIsMissingComesBackAsMissing() {
    #expect(again([nil, "", "公开", nil, "公开"] as [String?]) == [nil, "", "公开", nil, "公开"])
    #expect(again(["a": nil, "b": 1] as [String: Int?]) == ["a": nil, "b": 1])
    #expect(again([Int64.min, 0, Int64.max]) == [Int64.min, 0, Int64.max])
    #expect(again(["部门": [2018...2023]]) == ["部门": [2018...2023]])
    #expect(again(Set(Stance.allCases)) == Set(Stance.allCases))
  }

  /// Equal texts may be written with other characters.
  @Test func textsComeBackAsTheyAreWritten() {
    let texts = ["\u{E9}", "e\u{301}"]
    #expect(again(texts)?.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func theSameValuesGiveTheSameBytes() {
    let names = (0..<200).map { "名称\($0)" }
    let bytes = ArchiveFile.bytes(of: Set(names))
    #expect(ArchiveFile.bytes(of: Set(names.reversed())) == bytes)
    let map = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    let other = Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, $0) })
    #expect(ArchiveFile.bytes(of: map) == ArchiveFile.bytes(of: other))
  }

  /// An automaton that was kept finds what one finds that was built.
  @Test(arguments: 0..<50)
  func automataComeBack(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    let letters: [Unicode.Scalar] = ["公", "开", "a", "1", "𠀀", "é"]
    func word(_ length: ClosedRange<Int>) -> [Unicode.Scalar] {
      (0..<Int.random(in: length, using: &chance)).map { _ in
        letters[Int.random(in: letters.indices, using: &chance)]
      }
    }
    let built = PhraseAutomaton((0..<(seed % 7 * 4)).map { _ in word(0...4) })
    let kept = try #require(again(built))
    let text = word(0...300)
    #expect(kept.hits(in: text) == built.hits(in: text))
    #expect(kept.stateCount == built.stateCount)
  }

  /// Tables that lead out of themselves are none.
  @Test func brokenAutomataAreRefused() {
    var automaton = PhraseAutomaton(["公开", "公布"].map(\.foldedScalars))
    automaton.tables.states[1].children = 2..<90
    #expect(again(automaton) == nil)
  }

  /// Whoever asks, and however many at once: a part is made once.
  @Test func deferredPartsAreMadeOnce() async {
    let calls = Calls()
    let part = Deferred { calls.next() }
    let answers = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { part.value } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(answers == [1])
  }
}

/// Counts how often it is asked.
private final class Calls: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
