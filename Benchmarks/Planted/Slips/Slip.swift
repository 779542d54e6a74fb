/// What was planted in a file and what a careful auditor would say of it.
struct Slip {
  /// Kind of the slip; `clean` where nothing was planted.
  var kind: String
  /// Codes any of which tells the slip, the most fitting first.
  var codes: [String] = []
  /// Codes that are right too, as a consequence, but do not tell it.
  var also: [String] = []
  /// Lines (from 1) of which the evidence must name one; none where there is no such line.
  var lines: [Int] = []
  /// The single wrong cell, for the rate of cells located.
  var cell: String?
  /// What stood there before.
  var expected: String?
  /// For people who read the labels.
  var note = ""

  static let clean = Slip(kind: "clean")
  var isClean: Bool { kind.hasPrefix("clean") }
}
