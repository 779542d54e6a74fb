import ComplianceModel

extension League {
  /// Entries that have a place.
  var ranked: [Entry] { entries.filter { $0.standing != nil } }

  /// Entries without a place.
  var unranked: [Entry] { entries.filter { $0.standing == nil } }
}

extension [League] {
  /// Top indicators with marks of all scorecards, each once, in order of first appearance.
  var topIndicators: [NodeScore] {
    var seen: Set<String> = []
    return flatMap(\.entries).flatMap(\.scorecard.root.children).filter {
      $0.hasMarks && seen.insert($0.id).inserted
    }
  }
}
