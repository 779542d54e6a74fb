/// Where a rule stands in the rule files.
public struct RulePlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Path below the folder of rules.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int

  /// Creates a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `checklists/x.yaml:12:3`.
  public var description: String { "\(file):\(line):\(column)" }

  /// Order by file, then line, then column.
  public static func < (left: RulePlace, right: RulePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A mistake in a rule file.
public struct RuleProblem: Error, Sendable, Hashable {
  /// Where.
  public var place: RulePlace
  /// What is wrong and, where one is close, what was probably meant; in Chinese.
  public var message: String

  /// Creates a problem.
  public init(place: RulePlace, message: String) {
    self.place = place
    self.message = message
  }
}

/// All mistakes of the rule files at once, in order of place.
public struct RuleProblems: Error, Sendable {
  /// The mistakes; never empty.
  public var problems: [RuleProblem]

  /// Collects mistakes.
  public init(_ problems: [RuleProblem]) {
    self.problems = problems.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }
}
