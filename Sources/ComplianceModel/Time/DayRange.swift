/// A day that may be known only within bounds: a cell that says 2018年3月 is 2018-03-01…2018-03-31.
public struct DayRange: Sendable, Hashable, CustomStringConvertible {
  /// Earliest day it can be; nil when nothing bounds it.
  public var low: CalendarDay?
  /// Latest day it can be; nil when nothing bounds it.
  public var high: CalendarDay?

  /// An exactly known day.
  public init(_ exact: CalendarDay) {
    low = exact
    high = exact
  }

  /// A day between two bounds.
  public init(low: CalendarDay?, high: CalendarDay?) {
    self.low = low
    self.high = high
  }

  /// Nothing known.
  public static let unknown = DayRange(low: nil, high: nil)

  /// The day, when only one is possible.
  public var exact: CalendarDay? { low == high ? low : nil }

  /// `2018-03-01`, `2018-03-01…2018-03-31`, `≥2018-03-01`, `≤2018-03-31`, `?`.
  public var description: String {
    switch (low, high) {
    case (let low?, let high?): low == high ? low.description : "\(low)…\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): "?"
    }
  }
}
