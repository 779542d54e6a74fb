public import ComplianceModel

/// What came of the examples of rules, for the terminal.
public enum RuleTestText {
  /// One line a failed example and its reason below, then the summary.
  public static func text(_ results: [ExampleResult], folder: String) -> String {
    var lines: [String] = []
    for result in results where !result.passes {
      lines.append(
        Wording.problem("\(folder)/\(result.example.place)", Ink.plain(message(result)))
      )
      if let reason = Wording.failureReason(result) { lines.append("    " + Ink.plain(reason)) }
    }
    return (lines + [summary(results)]).joined(separator: "\n") + "\n"
  }

  /// How many examples of how many items there are, and how many fail.
  public static func summary(_ results: [ExampleResult]) -> String { Wording.testSummary(results) }

  /// What is wrong with an example that does not come out as it says.
  public static func message(_ result: ExampleResult) -> String { Wording.failure(result) }
}
