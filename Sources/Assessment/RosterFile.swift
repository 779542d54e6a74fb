public import ComplianceModel
internal import Ingestion

extension Roster {
  /// Reads a roster file; bad lines are left out and told in messages that name them.
  public static func read(_ file: InputFile) -> (roster: Roster, messages: [String]) {
    do throws(DocumentError) {
      let reading = try RosterReader.read(file.bytes)
      return (
        reading.roster,
        reading.doubts.map { doubt in
          let line = doubt.place.map { ":\($0.line)" } ?? ""
          return "\(file.shown)\(line)：\(doubt.message)"
        }
      )
    } catch {
      return (Roster(), ["\(file.shown)：\(error.description)"])
    }
  }
}
