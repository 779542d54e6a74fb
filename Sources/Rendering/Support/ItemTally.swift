import ComplianceModel

/// What one item came to in many scorecards.
struct ItemTally {
  /// The item, as the first of the cards has it.
  let item: Item
  /// Titles of the indicators above it.
  let path: [String]
  /// How many came to what.
  private(set) var outcomes: [Outcome: Int] = [:]
  /// Who lost how much of it, in the order of the cards.
  private(set) var losses: [(agency: Agency, lost: Marks)] = []
  /// All that was lost.
  private(set) var lost = Marks.zero
  /// In how many cards its marks count.
  private(set) var counted = 0
  /// Full marks of all to whom it applies and for whom it counts.
  private(set) var full = Marks.zero
  /// In how many cards a part of it is open.
  private(set) var open = 0
  /// All that is open.
  private(set) var openMarks = Marks.zero
  /// What they earned of it.
  private(set) var earned = MarksRange.zero

  private init(_ result: ItemResult) {
    item = result.item
    path = result.path
  }

  /// To how many it applies.
  var applicable: Int { outcomes.reduce(0) { $0 + ($1.key == .notApplicable ? 0 : $1.value) } }

  /// How many came to an outcome.
  func count(_ outcome: Outcome) -> Int { outcomes[outcome] ?? 0 }

  /// What all share to whom the item applies, be there two of them at least, so that it tells nobody
  /// from anybody: full marks, or none of them.
  var shared: Shared? {
    guard counted > 1 else { return nil }
    if earned.low == full { return .everything }
    return earned.high == .zero ? .nothing : nil
  }

  /// What everybody earned of an item that tells nobody apart.
  enum Shared: CaseIterable {
    /// Full marks.
    case everything
    /// No marks.
    case nothing
  }

  /// Its name as the pages show it.
  var name: String { "\(item.id) \(item.title)" }

  /// Every item of the cards, in order of first appearance.
  static func tallies(of cards: [Scorecard]) -> [ItemTally] {
    var tallies: [ItemTally] = []
    var positions: [String: Int] = [:]
    for card in cards {
      for result in card.items {
        let position = positions[result.item.id] ?? tallies.count
        if position == tallies.count {
          positions[result.item.id] = position
          tallies.append(ItemTally(result))
        }
        tallies[position].add(result, of: card.agency)
      }
    }
    return tallies
  }

  private mutating func add(_ result: ItemResult, of agency: Agency) {
    outcomes[result.verdict.outcome, default: 0] += 1
    if result.isOpen {
      open += 1
      openMarks += result.earned.high - result.earned.low
    }
    guard result.counts else { return }
    counted += 1
    full += result.item.marks
    earned += result.earned
    guard result.lost > .zero else { return }
    lost += result.lost
    losses.append((agency, result.lost))
  }
}

extension [ItemTally] {
  /// Items that cost somebody marks: those first that cost most agencies some, then the dearest, then
  /// in the order of the checklist.
  var mostFrequentLosses: [ItemTally] {
    enumerated().filter { !$0.element.losses.isEmpty }
      .sorted {
        ($1.element.losses.count, $1.element.lost, $0.offset)
          < ($0.element.losses.count, $0.element.lost, $1.offset)
      }
      .map(\.element)
  }

  /// Items that count, the hardest first: by the share of the marks that is certain, equal ones in the
  /// order of the checklist.
  var hardestFirst: [ItemTally] {
    enumerated().filter { $0.element.full > .zero }
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        let first = Int128(a.earned.low.tenThousandths) * Int128(b.full.tenThousandths)
        let second = Int128(b.earned.low.tenThousandths) * Int128(a.full.tenThousandths)
        return (first, left.offset) < (second, right.offset)
      }
      .map(\.element)
  }
}

extension [League] {
  /// All scorecards, class by class.
  var cards: [Scorecard] { flatMap(\.entries).map(\.scorecard) }

  /// Those of agencies that published a report, or need not.
  var cardsOfPublished: [Scorecard] { cards.filter { $0.missing != .unpublished } }
}
