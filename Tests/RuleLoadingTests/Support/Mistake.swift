import Testing

/// A change of the fixture and the problems it makes.
struct Mistake: CustomTestStringConvertible, Sendable {
  var file: String
  var old: String
  var new: String
  /// Without the name of the file.
  var problems: [String]

  init(_ file: String, _ old: String, _ new: String, _ problems: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.problems = problems
  }

  var testDescription: String { "\(file): \(new)" }
}

extension Mistake {
  /// Files of the fixture that mistakes are made in.
  static let index = "checklists/c/index.yaml"
  static let chapter = "checklists/c/A.yaml"
  static let form = "forms/f.yaml"
}
