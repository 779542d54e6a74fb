public import ComplianceModel

/// Turns the files of the folder of rules into a rulebook.
public enum RulebookLoader {
  /// Reads and cross-checks all rule files.
  ///
  /// - Parameters:
  ///   - files: Every file below the folder of rules, in any order.
  ///   - digest: SHA-256 over the files in hexadecimal.
  /// - Returns: The rulebook.
  /// - Throws: All mistakes of all files at once.
  public static func load(
    _ files: [RuleFile],
    digest: String
  ) throws(RuleProblems) -> Rulebook {
    let log = ProblemLog()
    let folder = RuleFolder(files, log: log)
    let vocabulary = folder.vocabulary.flatMap(VocabularyDecoder(log: log).decode)
    let findings = folder.findings.flatMap(FindingDecoder(log: log).decode)
    let ledgers = folder.ledgers.flatMap(LedgerKindDecoder(log: log).decode)
    let forms = self.forms(folder, log: log)
    let workdays = folder.workdays.flatMap(WorkCalendarDecoder(log: log).decode)
    let names = RuleNames(
      groups: vocabulary.flatMap { $0.groups.isEmpty && !log.problems.isEmpty ? nil : $0.groups },
      concepts: known(vocabulary?.sections.map(\.concept.rawValue), log),
      codes: known(findings?.map(\.code.rawValue), log),
      ledgers: folder.ledgers == nil ? [] : ledgers,
      calendars: folder.workdays == nil ? [] : workdays?.local.map(\.id),
      figures: forms.map { $0.flatMap(\.figureNames).map(\.rawValue).uniqued }
    )
    let checklists = ChecklistLibrary(
      files: folder.checklists,
      decoder: ChecklistDecoder(names: names, log: log),
      log: log
    ).checklists()
    BlendCheck(known: folder.checklists.map(\.folder), log: log).check(checklists)
    guard log.problems.isEmpty, let vocabulary, let findings, let forms else {
      throw RuleProblems(log.problems)
    }
    return Rulebook(
      vocabulary: vocabulary,
      forms: forms,
      findings: findings,
      ledgers: ledgers ?? [],
      checklists: checklists,
      calendar: workdays?.calendar ?? WorkCalendar(),
      localCalendars: workdays?.local ?? [],
      digest: digest
    )
  }

  /// Nothing declared beside other mistakes most likely means that it could not be read.
  private static func known(_ names: [String]?, _ log: ProblemLog) -> [String]? {
    names == [] && !log.problems.isEmpty ? nil : names
  }

  /// The forms, the oldest first; nil when one of them cannot be read at all.
  private static func forms(_ folder: RuleFolder, log: ProblemLog) -> [Form]? {
    let decoded = folder.forms.map { file in
      file.value.flatMap { FormDecoder(log: log).decode($0, stem: file.stem) }
    }
    let forms = decoded.compactMap { $0 }.sorted { $0.years.lowerBound < $1.years.lowerBound }
    for (earlier, later) in zip(forms, forms.dropFirst())
    where earlier.years.lowerBound > 0 && earlier.years.overlaps(later.years) {
      log.add(later.place, "适用年度与 \(earlier.id.quoted) 重叠")
    }
    return forms.count == decoded.count ? forms : nil
  }
}

extension [String] {
  /// Without repetitions, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
