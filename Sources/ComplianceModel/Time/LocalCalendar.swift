/// What one place does differently from the national calendar, such as a longer holiday (地方调整).
///
/// It holds only where a checklist switches it on.
public struct LocalCalendar: Sendable, Hashable {
  /// Identifier.
  public var id: String
  /// Title.
  public var title: String
  /// The notice that sets it.
  public var notice: String
  /// Days off on top of the national ones.
  public var daysOff: Set<CalendarDay>
  /// Days that are worked although the national calendar has them off.
  public var workdays: Set<CalendarDay>
  /// Where it is declared.
  public var place: RulePlace

  /// Creates local changes.
  public init(
    id: String,
    title: String,
    notice: String,
    daysOff: Set<CalendarDay>,
    workdays: Set<CalendarDay>,
    place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.notice = notice
    self.daysOff = daysOff
    self.workdays = workdays
    self.place = place
  }
}
