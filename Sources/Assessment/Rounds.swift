internal import ComplianceModel
internal import RuleLoading

/// Mistakes in files that set something up, each with its place; nothing can be scored before they are
/// mended.
public struct InputProblems: Error, Sendable {
  /// `file:line:column: message` each, for people.
  public var messages: [String]
}

/// The rounds that are set up by a `round.yaml`, and what holds for the others.
struct Rounds: Sendable {
  /// The rounds that are set up, the earliest first.
  let declared: [Round]

  /// Reads every `round.yaml` among the files.
  init(
    _ files: [InputFile],
    checklists: [Checklist],
    roster: Roster
  ) throws(InputProblems) {
    var declared: [Round] = []
    var messages: [String] = []
    for file in files.filter(ReportFiles.isRoundFile).sorted(by: { $0.name < $1.name }) {
      guard let id = ReportFiles.roundOfFolder(file) else {
        messages.append("\(file.shown)：应放在以年度命名的目录中，如 2018 或 2018H1")
        continue
      }
      do throws(RuleProblems) {
        declared.append(
          try RoundReader.read(
            RuleFile(name: file.shown, text: String(decoding: file.bytes, as: UTF8.self)),
            id: id,
            checklists: checklists.map(\.id),
            roster: roster
          )
        )
      } catch {
        messages += error.problems.map { "\($0.place): \($0.message)" }
      }
    }
    guard messages.isEmpty else { throw InputProblems(messages: messages) }
    self.declared = declared
  }

  /// A round by its name; one that is not set up has no settings.
  func round(_ id: String) -> Round { declared.first { $0.id == id } ?? Round(id: id) }
}
