public import ComplianceModel

/// What came of the examples of rules, in the form that build servers read: one suite a checklist,
/// one case an example.
public enum JUnitXML {
  /// The document; `folder` is that of the rules, in front of the names of files.
  public static func text(_ results: [ExampleResult], folder: String) -> String {
    var checklists: [String] = []
    for result in results where !checklists.contains(result.checklist) {
      checklists.append(result.checklist)
    }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append(
      "<testsuites" + XMLText.attribute("name", Wording.testSuites) + counts(results) + ">"
    )
    for checklist in checklists {
      let own = results.filter { $0.checklist == checklist }
      lines.append("  <testsuite" + XMLText.attribute("name", checklist) + counts(own) + ">")
      var names: [String: Int] = [:]
      for result in own { lines += testCase(result, folder, &names) }
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private static func counts(_ results: [ExampleResult]) -> String {
    XMLText.attribute("tests", String(results.count))
      + XMLText.attribute("failures", String(results.filter { !$0.passes }.count))
      + XMLText.attribute("errors", "0")
  }

  /// Readers that go by name would take two cases of one name for one: later ones get a number.
  private static func testCase(
    _ result: ExampleResult,
    _ folder: String,
    _ names: inout [String: Int]
  ) -> [String] {
    let className = "\(result.checklist).\(result.item)"
    let name =
      Wording.outcome(result.example.outcome) + Wording.colon + Wording.brief(result.example)
    let count = names[className + "\n" + name, default: 0] + 1
    names[className + "\n" + name] = count
    let place = result.example.place
    let head =
      "    <testcase" + XMLText.attribute("classname", className)
      + XMLText.attribute("name", count == 1 ? name : "\(name) (\(count))")
      + XMLText.attribute("file", "\(folder)/\(place.file)")
      + XMLText.attribute("line", String(place.line))
    guard !result.passes else { return [head + "/>"] }
    let text = [
      Wording.problem("\(folder)/\(place)", Wording.failure(result)),
      Wording.failureReason(result),
    ].compactMap { $0 }.joined(separator: "\n")
    let failure =
      "      <failure" + XMLText.attribute("type", "outcome")
      + XMLText.attribute("message", Wording.failure(result)) + ">" + XMLText.escaped(text)
      + "</failure>"
    return [head + ">", failure, "    </testcase>"]
  }
}
