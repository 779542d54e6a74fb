import RuleLoading
import TestSupport
import Testing

@testable import ComplianceModel

/// Loaded rules as bytes.
@Suite struct RuleArchiveTests {
  private static let shipped = Result {
    let files = try RuleFiles.all().map { RuleFile(name: $0.name, text: $0.text) }
    return try RulebookLoader.load(files, digest: "0123456789abcdef")
  }

  /// What an archive gives back has the same archive, and the same parts where they can be compared.
  @Test func whatGoesInComesOut() throws {
    let rules = try Self.shipped.get()
    let bytes = ArchiveFile.bytes(of: rules)
    let again = try #require(ArchiveFile.content(of: bytes, as: Rulebook.self))
    #expect(ArchiveFile.bytes(of: again) == bytes)
    #expect(again.digest == rules.digest)
    #expect(again.vocabulary.groups == rules.vocabulary.groups)
    #expect(again.vocabulary.cues == rules.vocabulary.cues)
    #expect(again.vocabulary.slips == rules.vocabulary.slips)
    #expect(again.vocabulary.bodies == rules.vocabulary.bodies)
    #expect(again.vocabulary.comparison == rules.vocabulary.comparison)
    #expect(again.vocabulary.countedTerms == rules.vocabulary.countedTerms)
    #expect(again.findings == rules.findings)
    #expect(again.ledgers == rules.ledgers)
    #expect(again.calendar == rules.calendar)
    #expect(again.localCalendars == rules.localCalendars)
    #expect(again.checklists.map(\.id) == rules.checklists.map(\.id))
    #expect(again.checklists.map(\.items) == rules.checklists.map(\.items))
    #expect(again.forms.map(\.figureNames) == rules.forms.map(\.figureNames))
    #expect("\(again.forms)".count == "\(rules.forms)".count)
    for (kept, own) in zip(again.checklists, rules.checklists) {
      #expect("\(kept.indicators)".count == "\(own.indicators)".count)
    }
  }

  @Test func damagedBytesAreNoRules() throws {
    let bytes = ArchiveFile.bytes(of: try Self.shipped.get())
    func isRules(_ bytes: [UInt8]) -> Bool {
      ArchiveFile.content(of: bytes, as: Rulebook.self) != nil
    }
    #expect(isRules(bytes))
    #expect(!isRules([]))
    #expect(!isRules(Array(bytes.dropLast())))
    #expect(!isRules(bytes + [0]))
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 97) {
      var changed = bytes
      changed[place] ^= 0x10
      #expect(!isRules(changed), "\(place)")
    }
  }

  /// Whatever the bytes say, they end in an error and nothing worse.
  @Test(arguments: 0..<40)
  func madeUpBytesAreRefused(seed: Int) throws {
    var chance = SeededGenerator(seed: seed)
    let bytes = (0..<2_000).map { _ in
      UInt8.random(in: 0...(seed % 2 == 0 ? 3 : 255), using: &chance)
    }
    var source = ArchiveSource(bytes)
    _ = try? Rulebook(from: &source)
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, 300, 1 << 40, Int.max, Int.min])
  func numbersComeBack(number: Int) throws {
    let sink = ArchiveSink()
    sink.put(count: number)
    var source = ArchiveSource(sink.bytes)
    #expect(try source.count() == number)
  }
}
