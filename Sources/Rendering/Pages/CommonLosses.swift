import ComplianceModel

/// Items that cost many agencies marks: the problem list of a round.
struct CommonLosses {
  let leagues: [League]

  /// At most so many are listed.
  static let longest = 15

  /// Everything that the template `common` shows; nil when nobody lost anything.
  var view: View? {
    let losses = ItemTally.tallies(of: leagues.cards).mostFrequentLosses
    guard !losses.isEmpty else { return nil }
    let places = leagues.first?.checklist.places ?? 2
    return [
      "count": Wording.shown(min(losses.count, Self.longest), of: losses.count),
      "unpublished": Wording.includingUnpublished(leagues),
      "rows": losses.prefix(Self.longest).map { tally -> View in
        [
          "id": tally.item.id, "title": tally.item.title,
          "path": tally.path.joined(separator: Wording.pathSeparator).orNil,
          "agencies": tally.losses.count, "applicable": tally.applicable,
          "bar": Share(part: tally.losses.count, of: tally.applicable).view,
          "lost": tally.lost.formatted(places: places),
          "remedy": tally.item.remedy.orNil,
        ]
      },
    ]
  }
}

/// A part of a number of agencies as a bar.
private struct Share {
  let part: Int
  let of: Int

  init(part: Int, of whole: Int) { (self.part, of) = (part, whole) }

  /// For the template `bar`.
  var view: View {
    Bar(
      label: Wording.part(part, of: of),
      earned: MarksRange(Marks(tenThousandths: Int64(part))),
      full: Marks(tenThousandths: Int64(of))
    ).view
  }
}
