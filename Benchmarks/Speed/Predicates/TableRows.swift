/// What the rows of a table say whose label is a given phrase.
struct TableRows {
  /// The value of the first row that has one.
  private(set) var value: Int?
  /// Digits of the longest value that does not begin with 0.
  private(set) var digits = 0

  /// Reads the row behind a label; rows are read from the last to the first.
  mutating func read(_ scan: LocalScan, behind label: Int) {
    guard let place = scan.value(behind: label) else { return }
    value = scan.number(place)
    if scan.text[place.lowerBound] != UInt8(ascii: "0") { digits = max(digits, place.count) }
  }
}
