internal import ComplianceModel

/// The clauses of a report as they are compared with those of others: what everybody writes is left out.
struct OwnClauses {
  /// A clause of the running text.
  struct Clause {
    var statement: Int
    var hash: UInt64
    var characters: Int
    /// Whether it is compared at all.
    var counts: Bool
    /// Whether it stands in the chapter of problems and measures.
    var isProblem: Bool
    /// Whether a heading or a table stands in front: a passage does not reach over them.
    var opens: Bool
  }

  let subject: AuditSubject
  let clauses: [Clause]

  private var report: AnnualReport { subject.report }

  /// Fewer characters say nothing of their own.
  private static let least = 4

  /// `agencies` is how many other agencies a clause may stand with before it is everybody's.
  init(_ subject: AuditSubject, agencies: Int) {
    self.subject = subject
    let report = subject.report
    let keys = ClauseKeys(report, of: subject.agency)
    let general = GeneralClauses(subject)
    let problems = Enumeration.isInChapter(report.headings)
    var opens = true
    clauses = report.statements.indices.compactMap { index in
      let statement = report.statements[index]
      if statement.role == .heading || statement.role == .cell { opens = true }
      guard statement.role == .body, let key = keys.key(of: statement.range) else { return nil }
      var counts = key.characters >= Self.least && !general.holds(index)
      if counts, let peers = subject.peers, let agency = subject.agency {
        counts = peers.others(sharing: key.hash, than: agency.id, upTo: agencies) != nil
      }
      defer { opens = false }
      return Clause(
        statement: index,
        hash: key.hash,
        characters: key.characters,
        counts: counts,
        isProblem: statement.heading.map { problems[$0] } ?? false,
        opens: opens
      )
    }
  }

  /// The passages that a report shares of the wanted clauses.
  func passages(sharedWith other: Footprint, _ isWanted: (Clause) -> Bool) -> [Passage] {
    Passage.shared(
      clauses.map { clause in
        let counts = clause.counts && isWanted(clause)
        return Passage.Clause(hash: counts ? clause.hash : nil, opens: clause.opens)
      },
      with: other.clauses.map(\.hash)
    )
  }

  /// Characters of the wanted clauses that are compared.
  func characters(_ isWanted: (Clause) -> Bool) -> Int {
    clauses.reduce(0) { $0 + ($1.counts && isWanted($1) ? $1.characters : 0) }
  }

  /// Characters of a passage that are compared.
  func characters(of passage: Passage) -> Int {
    clauses[passage.ours].reduce(0) { $0 + ($1.counts ? $1.characters : 0) }
  }

  /// The text of a passage, from its first clause to its last.
  func range(of passage: Passage) -> Range<Int> {
    let first = report.statements[clauses[passage.ours.lowerBound].statement].range
    let last = report.statements[clauses[passage.ours.upperBound].statement].range
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// How many different telling numbers a passage holds: not small ones, years, or round shares.
  func numbers(in passage: Passage) -> Int {
    let range = range(of: passage)
    let start = report.numbers.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    var found: Set<Quantity> = []
    for number in report.numbers[start...] {
      guard number.range.upperBound <= range.upperBound else { break }
      guard let value = number.value.exact, value >= Quantity(10), value != Quantity(100),
        !isYear(value, behind: number.range.upperBound)
      else { continue }
      found.insert(value)
    }
    return found.count
  }

  private func isYear(_ value: Quantity, behind offset: Int) -> Bool {
    offset < report.text.scalars.count && report.text.scalars[offset] == "年"
      && value >= Quantity(1900)
  }
}
