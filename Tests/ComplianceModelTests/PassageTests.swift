import ComplianceModel
import Testing

/// Reports as strings, a letter a clause: `-` says nothing of its own, `|` stands before a clause that no
/// run reaches.
@Suite struct PassageTests {
  private static func shared(_ ours: String, _ theirs: String) -> [String] {
    var clauses: [Passage.Clause] = []
    var opens = false
    for scalar in ours.unicodeScalars {
      if scalar == "|" {
        opens = true
      } else {
        let hash = scalar == "-" ? nil : UInt64(scalar.value)
        clauses.append(Passage.Clause(hash: hash, opens: opens))
        opens = false
      }
    }
    let letters = Array(ours.filter { $0 != "|" })
    return Passage.shared(clauses, with: theirs.unicodeScalars.map { UInt64($0.value) })
      .map { String(letters[$0.ours]) + "@\($0.theirs.lowerBound)…\($0.theirs.upperBound)" }
  }

  @Test(arguments: [
    ("abcd", "abcd", ["abcd@0…3"]), ("abcd", "xbcy", ["bc@1…2"]), ("abcd", "wxyz", []),
    ("", "abc", []), ("abc", "", []),
    // A changed clause breaks the run; order counts.
    ("abXcd", "abYcd", ["ab@0…1", "cd@3…4"]), ("abcd", "cdab", ["ab@2…3", "cd@0…1"]),
    // What says nothing of its own does not.
    ("ab-cd", "abZcd", ["ab-cd@0…4"]), ("ab-cd", "abcd", ["ab-cd@0…3"]),
    // Clauses of theirs in between: one that was split, no more.
    ("abcd", "abZcd", ["abcd@0…4"]), ("abcd", "abXYZcd", ["ab@0…1", "cd@5…6"]),
    // Nothing reaches over a heading.
    ("ab|cd", "abcd", ["ab@0…1", "cd@2…3"]),
    // Of two places the one with more.
    ("abcd", "ab--abcd", ["abcd@4…7"]),
    // What they repeat too often is nobody's.
    ("a", "aaaaa", []), ("xay", "xaaaaay", ["x@0…0", "y@6…6"]),
  ])
  func runs(_ ours: String, _ theirs: String, _ expected: [String]) {
    #expect(Self.shared(ours, theirs) == expected)
  }

  /// Neither text may make it slow: time grows with the length alone.
  @Test func repetitionIsHarmless() {
    let ours = String(repeating: "ab", count: 50_000)
    #expect(Self.shared(ours, ours).isEmpty)
    let few = String(repeating: "a", count: 4)
    #expect(!Self.shared(ours, few).isEmpty)
  }
}
