import ComplianceModel

/// Items that cost many agencies marks: the problem list of a round.
struct CommonLosses {
  let leagues: [League]

  /// At most so many are listed.
  static let longest = 15

  private struct Count {
    var item: Item
    var path: [String]
    var agencies = 0
    var lost = Marks.zero
  }

  /// The most frequent first, then the dearest, then in the order of the checklist.
  var rows: [View] {
    var order: [String] = []
    var counts: [String: Count] = [:]
    for result in leagues.flatMap(\.entries).flatMap(\.scorecard.items)
    where result.lost > .zero {
      let id = result.item.id
      if counts[id] == nil { order.append(id) }
      counts[id, default: Count(item: result.item, path: result.path)].agencies += 1
      counts[id]?.lost += result.lost
    }
    let ranked = order.compactMap { counts[$0] }.enumerated()
      .sorted {
        ($1.element.agencies, $1.element.lost, $0.offset)
          < ($0.element.agencies, $0.element.lost, $1.offset)
      }
    let places = leagues.first?.checklist.places ?? 2
    return ranked.prefix(CommonLosses.longest).map { _, count in
      [
        "id": count.item.id, "title": count.item.title,
        "path": count.path.joined(separator: Wording.pathSeparator).orNil,
        "agencies": count.agencies, "lost": count.lost.formatted(places: places),
        "remedy": count.item.remedy.orNil,
      ]
    }
  }
}
