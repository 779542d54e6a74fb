import ComplianceModel

/// What an indicator or item weighs in the whole.
enum RuleWeight: Equatable {
  /// Its marks as a share of all.
  case share(Ratio)
  /// It takes marks away from an indicator.
  case deduction
  /// It adds marks on top.
  case bonus
  /// It has an effect on the whole.
  case veto
  /// It is shown only.
  case informational
  /// There are no marks to weigh it by.
  case none

  /// The weight of something with these marks and this role below an indicator.
  ///
  /// The product of shares down the tree is the share of the whole, because the marks below every
  /// indicator add up to its own.
  init(_ marks: Marks, _ role: ItemRole, isDeduction: Bool, of whole: Marks) {
    switch role {
    case .bonus: self = .bonus
    case .veto: self = .veto
    case .informational: self = .informational
    case .scored where isDeduction: self = .deduction
    case .scored:
      self =
        Ratio(Int128(marks.tenThousandths), over: Int128(whole.tenThousandths))
        .map { .share($0) } ?? .none
    }
  }
}

/// One line of a checklist's tree.
struct RuleLine {
  /// An indicator or an item.
  enum Content {
    case indicator(Indicator)
    case item(Item)
  }

  /// What stands on it.
  let content: Content
  /// How deep it lies, from 0.
  let depth: Int
  /// What it weighs.
  let weight: RuleWeight

  /// Identifier.
  var id: String {
    switch content {
    case .indicator(let indicator): indicator.id
    case .item(let item): item.id
    }
  }

  /// Title.
  var title: String {
    switch content {
    case .indicator(let indicator): indicator.title
    case .item(let item): item.title
    }
  }

  /// Full marks.
  var marks: Marks {
    switch content {
    case .indicator(let indicator): indicator.marks
    case .item(let item): item.marks
    }
  }
}

extension Checklist {
  /// The tree from top to bottom.
  var lines: [RuleLine] { indicators.flatMap { lines(of: $0) } }

  /// An indicator and everything below it.
  func lines(of top: Indicator) -> [RuleLine] {
    var lines: [RuleLine] = []
    func weight(_ marks: Marks, _ role: ItemRole, _ isDeduction: Bool) -> RuleWeight {
      RuleWeight(marks, role, isDeduction: isDeduction, of: self.marks)
    }
    func add(_ indicator: Indicator, _ depth: Int, isDeduction: Bool) {
      let own = weight(indicator.marks, indicator.role, isDeduction)
      lines.append(RuleLine(content: .indicator(indicator), depth: depth, weight: own))
      let below = isDeduction || indicator.deducts
      for child in indicator.children {
        switch child {
        case .indicator(let inner): add(inner, depth + 1, isDeduction: below)
        case .item(let item):
          let own = weight(item.marks, item.role, below)
          lines.append(RuleLine(content: .item(item), depth: depth + 1, weight: own))
        }
      }
    }
    add(top, 0, isDeduction: false)
    return lines
  }
}
