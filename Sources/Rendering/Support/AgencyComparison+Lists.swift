import ComplianceModel

extension Rectification {
  /// What counts when one asks how far problems were mended, in the order in which it is told.
  static let rectified: [Rectification] = [
    .mended, .partlyMended, .unmended, .arisen, .undecided,
  ]
}

extension AgencyComparison {
  /// What has to be mended: new problems first, then by state, the dearest first.
  var toMend: [ItemComparison] {
    let order: [Rectification] = [
      .arisen, .unmended, .partlyMended, .undecided, .ruleChanged, .added, .nowApplies,
    ]
    return items.filter(\.needsMending).enumerated().sorted { left, right in
      func key(_ entry: (offset: Int, element: ItemComparison)) -> (Int, Marks, Int) {
        let rank = order.firstIndex(of: entry.element.status) ?? order.count
        return (rank, .zero - entry.element.item.lost.low, entry.offset)
      }
      return key(left) < key(right)
    }.map(\.element)
  }

  /// What surely lost marks and surely loses none.
  var mended: [ItemComparison] { items.filter { $0.status == .mended } }

  /// What somebody still has to decide, and does not cost anything for certain.
  var open: [ItemComparison] {
    items.filter { comparison in
      guard let new = comparison.new, !new.isLoss else { return false }
      return new.lost.high > .zero || new.outcome == .undecided
    }
  }

  /// Items that another rule judges, or that concern the agency only in one round.
  var rearranged: [ItemComparison] {
    items.filter { $0.status.part != .performance && $0.status != .notApplicable }
  }
}
