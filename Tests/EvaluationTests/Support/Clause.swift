import ComplianceModel

/// One clause of a report made by hand, with the punctuation behind it.
struct Clause {
  var text: String
  var role = Role.body
  var stance: Stance? = .done
  var about = Scope.thisYear
  /// Titles within the text that are only cited.
  var cited: [String] = []
  var cue: Cue?

  init(
    _ text: String,
    _ stance: Stance = .done,
    role: Role = .body,
    about: Scope = .thisYear,
    cited: [String] = [],
    cue: Cue? = nil
  ) {
    self.text = text
    self.role = role
    self.stance = role == .body ? stance : nil
    self.about = about
    self.cited = cited
    self.cue = cue
  }
}
