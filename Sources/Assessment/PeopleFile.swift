internal import ComplianceModel
internal import Ingestion

/// One file of what people wrote on its way: rows find their agency, checklist and item, or are told.
struct PeopleFile {
  private let file: InputFile
  private let roster: Roster
  private let names: RuleNaming
  /// The folder of an agency; nil for files of the whole round.
  private let folder: String?
  private var told: [(line: Int, message: String)] = []
  private(set) var strangers: [(agency: String, message: String)] = []

  init(_ file: InputFile, roster: Roster, names: RuleNaming) {
    self.file = file
    self.roster = roster
    self.names = names
    let last = file.name.split(separator: "/").dropLast().last
    folder = last.flatMap { ReportFiles.isRound($0) ? nil : String($0) }
  }

  /// Messages in order of lines.
  var messages: [String] {
    told.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map { shown($0.element.message, $0.element.line) }
  }

  private func shown(_ message: String, _ line: Int) -> String {
    file.shown + (line > 0 ? ":\(line)：" : "：") + message
  }

  mutating func tell(_ message: String, _ line: Int?) { told.append((line ?? 0, message)) }

  mutating func judgements(_ reading: JudgementReader.Reading) -> [(String, Judgement)] {
    for doubt in reading.doubts { tell(doubt.message, doubt.place?.line) }
    var found: [(String, Judgement)] = []
    for entry in reading.entries {
      do throws(RuleNaming.Flaw) {
        var judgement = entry.judgement
        (judgement.subject, judgement.decision) = try names.settled(entry)
        judgement.source = "\(file.shown):\(entry.line)"
        found.append((try owner(entry.agency, entry.line), judgement))
      } catch {
        tell(error.message + "；此行未采用", entry.line)
      }
    }
    return found
  }

  mutating func selfScores(_ reading: SelfScoreReader.Reading) -> [(String, SelfScore)] {
    for doubt in reading.doubts { tell(doubt.message, doubt.place?.line) }
    var found: [(String, SelfScore)] = []
    for entry in reading.entries {
      do throws(RuleNaming.Flaw) {
        found.append((try owner(entry.agency, entry.line), try names.settled(entry)))
      } catch {
        tell(error.message + "；此行未采用", entry.line)
      }
    }
    return found
  }

  /// The key of the agency that a row is about; a name that the roster does not know may yet be that
  /// of a report.
  private mutating func owner(
    _ printed: String?,
    _ line: Int
  ) throws(RuleNaming.Flaw) -> String {
    guard let name = printed ?? folder else { throw RuleNaming.Flaw(message: "没有写明机关") }
    if let printed, let folder, agency(folder) != nil, agency(printed)?.id != agency(folder)?.id {
      throw RuleNaming.Flaw(message: "机关“\(printed)”不是本目录的机关")
    }
    if let agency = agency(name) { return "id:" + agency.id }
    let key = "name:" + name.matchingKey
    let known = roster.agencies.flatMap { [$0.id, $0.name] }
    let hint = NearestName.of(name, among: known).map { "，是否想写“\($0)”？" } ?? ""
    let message = "机关“\(name)”不在名册中，也没有其报告\(hint)；此行未采用"
    strangers.append((key, shown(message, line)))
    return key
  }

  private func agency(_ name: String) -> Agency? {
    roster.agency(id: name) ?? roster.agency(named: name)
  }
}
