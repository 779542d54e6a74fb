import ComplianceModel

/// How somebody met an item that others lose marks at.
///
/// Chosen by a rule that the page states, not by taste: of the quotes from the reports of all who earned
/// full marks for it, the one that is trusted most, then one with a number or a date, then the shortest;
/// of equal ones the first of the league. Rows of evidence tables say little by themselves. What is shorter than a phrase shows nobody how to do it and is passed over.
struct GoodPractice {
  /// The item and what it came to.
  let tally: ItemTally
  /// Who met it.
  let card: Scorecard
  /// How far the word of the agency was checked.
  let trust: Trust
  /// What stands there.
  let evidence: Evidence

  /// Characters that a quote has at least.
  static let shortest = 8
  /// At most so many are shown.
  static let most = 10

  /// For the items that cost most agencies marks, as far as somebody met them.
  static func examples(_ leagues: [League]) -> [GoodPractice] {
    let cards = leagues.cards
    var met: [String: [(card: Scorecard, verdict: Verdict)]] = [:]
    for card in cards {
      for result in card.items
      where result.verdict.outcome == .met && result.earned.low == result.item.marks {
        met[result.item.id, default: []].append((card, result.verdict))
      }
    }
    return ItemTally.tallies(of: cards).mostFrequentLosses.lazy
      .compactMap { tally in best(met[tally.item.id] ?? [], tally) }
      .prefix(most).map { $0 }
  }

  private static func best(
    _ met: [(card: Scorecard, verdict: Verdict)],
    _ tally: ItemTally
  ) -> GoodPractice? {
    var best: (practice: GoodPractice, rank: (Int, Int, Int))?
    for (card, verdict) in met {
      for evidence in verdict.evidence where !evidence.isOfTable {
        let quote = evidence.shown
        let length = quote.unicodeScalars.count
        guard length >= shortest else { continue }
        let trust = Trust.allCases.count { $0 > verdict.trust }
        let rank = (trust, Concreteness.isConcrete(quote) ? 0 : 1, length)
        if let best, best.rank <= rank { continue }
        let practice = GoodPractice(
          tally: tally,
          card: card,
          trust: verdict.trust,
          evidence: evidence
        )
        best = (practice, rank)
      }
    }
    return best?.practice
  }
}

extension Evidence {
  /// Whether it is a row of an evidence table, going by the file: reports are no tables.
  fileprivate var isOfTable: Bool {
    [".csv", ".xlsx", ".xlsm"].contains { file.lowercased().hasSuffix($0) }
  }
}

/// Whether words hold something that can be checked.
enum Concreteness {
  /// Whether there is a number or a date; a bare year is none.
  static func isConcrete(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars {
      if isDigit(scalar) {
        digits += 1
      } else {
        if digits > 0, digits != 4 || scalar.value != year { return true }
        digits = 0
      }
    }
    return digits > 0
  }

  /// 年, the sign behind a year.
  private static let year: UInt32 = 0x5e74

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("\u{ff10}"..."\u{ff19}").contains(scalar)
  }
}
