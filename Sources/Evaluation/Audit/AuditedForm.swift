internal import ComplianceModel

/// A form with everything that auditors ask of it again and again.
///
/// Each part is prepared when it is first asked for: a report follows one of the forms.
final class AuditedForm: Sendable {
  /// Its parts as they are known in a report.
  private struct Parts: Sendable {
    /// Finds their titles, and others that are declared for their matter, in headings.
    let titles: PhraseAutomaton
    /// The place of the part among all, by title.
    let owners: [Int]
    /// The titles as they are compared with those of headings.
    let keys: [[Unicode.Scalar]]
    /// The words by which the text tells of each.
    let words: [[[Unicode.Scalar]]]
  }

  let form: Form
  private let words: Deferred<NarrativeTable?>
  private let relations: Deferred<FormEquations>
  private let printed: Deferred<FormLabels>
  private let parts: Deferred<Parts>

  /// The words by which text speaks of its figures; nil when nothing is declared.
  var narrative: NarrativeTable? { words.value }

  var equations: FormEquations { relations.value }

  var labels: FormLabels { printed.value }

  /// The titles of its parts as they are compared with those of headings.
  var partKeys: [[Unicode.Scalar]] { parts.value.keys }

  /// The words by which the text tells of its parts.
  var partWords: [[[Unicode.Scalar]]] { parts.value.words }

  init(
    _ form: Form,
    among forms: [Form],
    sections: DeclaredSections,
    narrative kept: Deferred<KeptPhrases>
  ) {
    self.form = form
    words = Deferred {
      form.narrative.map { declared in
        var phrases = kept.value
        return NarrativeTable(declared, phrases: &phrases)
      }
    }
    relations = Deferred { FormEquations(form) }
    printed = Deferred { FormLabels(form, among: forms) }
    parts = Deferred { Self.parts(of: form, sections) }
  }

  private static func parts(of form: Form, _ sections: DeclaredSections) -> Parts {
    var phrases: [[Unicode.Scalar]] = []
    var owners: [Int] = []
    for (place, part) in form.parts.enumerated() {
      phrases.append(Array(part.title.matchingKey.unicodeScalars))
      owners.append(place)
      for title in sections.titles(of: part.concept) {
        phrases.append(title)
        owners.append(place)
      }
    }
    return Parts(
      titles: PhraseAutomaton(phrases),
      owners: owners,
      keys: form.parts.map { Self.partKey($0.title.matchingScalars) },
      words: form.parts.map { $0.told.map(\.foldedScalars) }
    )
  }

  /// Titles of parts are compared without punctuation and joining words.
  static func partKey(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    title.filter { !joints.contains($0) }
  }

  private static let joints = ScalarSet("、，,。.:：;；和及与的")

  /// The places of the parts that a heading of this key is about; one may come several times.
  func parts(named key: [Unicode.Scalar]) -> [Int] {
    let parts = parts.value
    return parts.titles.hits(in: key).map { parts.owners[$0.phrase] }
  }
}
