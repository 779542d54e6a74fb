import ComplianceModel

/// A horizontal bar: what is certain, what is open, and the rest up to full marks.
struct Bar {
  /// What it shows, in words.
  let label: String
  /// What is earned; nil shows an empty bar.
  let earned: MarksRange?
  /// Full length.
  let full: Marks
  /// The marks that a bar over the whole width stands for; nil for a bar that always takes it.
  var longest: Marks?

  /// For the template `bar`: widths in per cent.
  var view: View {
    let low = Self.percent(earned?.low ?? .zero, of: full)
    let high = Self.percent(earned?.high ?? .zero, of: full)
    return [
      "label": label,
      "length": longest.map { Self.percent(full, of: $0).description },
      "earned": low.description,
      "open": high > low ? (high - low).description : nil,
    ]
  }

  /// Marks in per cent of others; between 0 and 100.
  static func percent(_ marks: Marks, of full: Marks) -> Marks {
    guard full > .zero, marks > .zero else { return .zero }
    let hundred = Marks(tenThousandths: 1_000_000)
    return min(marks, full)
      .scaled(hundred.tenThousandths, over: full.tenThousandths, places: 2)
  }
}
