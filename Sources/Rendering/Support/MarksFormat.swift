import ComplianceModel

/// Marks as one checklist prints them.
struct MarksFormat {
  /// Decimals.
  let places: Int

  /// Marks such as `62.50`.
  func plain(_ marks: Marks) -> String { marks.formatted(places: places) }

  /// `62.50`, or `62.50–77.50` while something is open.
  func range(_ range: MarksRange) -> String {
    range.isExact ? plain(range.low) : "\(plain(range.low))–\(plain(range.high))"
  }

  /// `-2.00`, `+2.00`, `0.00`: with a sign that spreadsheets understand.
  func change(_ marks: Marks) -> String {
    marks > .zero ? "+" + plain(marks) : plain(marks)
  }

  /// What an adjustment adds: `+2.00`, or `-1.00…+2.00` while it depends on open items.
  func change(_ adjustment: Adjustment) -> String {
    adjustment.low == adjustment.high
      ? change(adjustment.low) : "\(change(adjustment.low))…\(change(adjustment.high))"
  }

  /// What is added: `+2.00`, or `-1.00 / +2.00` in the worst and the best case.
  func change(_ marks: MarksChange) -> String {
    marks.isUniform ? change(marks.low) : "\(change(marks.low)) / \(change(marks.high))"
  }

  /// What is open of a range.
  func open(_ range: MarksRange) -> String { plain(range.high - range.low) }
}

extension ChecklistStamp {
  /// How marks are printed under this checklist.
  var format: MarksFormat { MarksFormat(places: places) }
}

extension ItemResult {
  /// Whether a part of its marks is still open.
  var isOpen: Bool { verdict.outcome == .undecided || !earned.isExact }
}

extension ItemResult {
  /// Whether it is a veto that fails for certain.
  var isFailedVeto: Bool {
    item.role.kind == .veto && verdict.outcome != .notApplicable && verdict.best == .notMet
  }

  /// Whether there are marks to show: a veto has none, and what is only shown may have none.
  var hasMarks: Bool { item.role == .scored || item.marks > .zero }
}

extension NodeScore {
  /// Whether there are marks to show.
  var hasMarks: Bool { role == .scored || full > .zero }
}

extension Scorecard {
  /// Items that cost marks and vetoes that failed, those first whose mending would gain most, equal
  /// ones in the order of the checklist.
  var losses: [ItemResult] {
    items.enumerated().filter { $0.element.lost > .zero || $0.element.isFailedVeto }
      .sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }
      .map(\.element)
  }

  /// Where more than half of all items come from; nil when there is no such source.
  var commonBasis: String? {
    let counts = Dictionary(grouping: items.compactMap { $0.item.basis?.orNil }) { $0 }
    return counts.first { $0.value.count * 2 > items.count }?.key
  }

  /// Items that somebody still has to decide.
  var openItems: [ItemResult] { items.filter(\.isOpen) }

  /// Items that do not concern the agency.
  var inapplicableItems: [ItemResult] { items.filter { $0.verdict.outcome == .notApplicable } }

  /// Findings, the gravest first, equal ones in order of place.
  var sortedFindings: [Finding] { findings.gravestFirst }
}

extension [Finding] {
  /// The gravest first, otherwise as they are.
  var gravestFirst: [Finding] {
    enumerated()
      .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map(\.element)
  }
}
