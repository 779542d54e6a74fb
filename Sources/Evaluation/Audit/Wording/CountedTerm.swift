internal import ComplianceModel

/// A term that counts its members, such as 五公开.
struct CountedTerm: Sendable {
  let title: String
  /// The term as text is read.
  let word: [Unicode.Scalar]
  /// The ways to put each member.
  let members: [[[Unicode.Scalar]]]
  /// Where there is one member for all: the word that each of them holds.
  let member: [Unicode.Scalar]

  /// The terms of a vocabulary, in order.
  static func all(of vocabulary: Vocabulary) -> [CountedTerm] {
    vocabulary.countedTerms.sorted { $0.key < $1.key }
      .map { CountedTerm($0.key, members: $0.value) }
  }

  private init(_ title: String, members: [String]) {
    self.title = title
    word = title.foldedScalars
    self.members = members.map { $0.split(separator: "|").map(\.foldedScalars) }
    member = members.first?.foldedScalars ?? []
  }
}
