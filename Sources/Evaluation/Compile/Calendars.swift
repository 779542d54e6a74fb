internal import ComplianceModel

/// The working days that checklists count in; those with the same local changes share a calendar, which
/// is made when it is asked for.
struct Calendars: Sendable {
  private var all: [Deferred<WorkCalendar>] = []
  private var known: [[String]: Int] = [:]

  var count: Int { all.count }

  /// The number of the calendar of a checklist.
  mutating func number(for checklist: Checklist, _ rulebook: Rulebook) -> Int {
    let local = rulebook.localCalendars.filter { checklist.calendars.contains($0.id) }
    let number = known[local.map(\.id)] ?? all.count
    if number == all.count {
      known[local.map(\.id)] = number
      all.append(Deferred { rulebook.calendar.applying(local) })
    }
    return number
  }

  /// A calendar by its number.
  subscript(number: Int) -> WorkCalendar { all[number].value }
}
