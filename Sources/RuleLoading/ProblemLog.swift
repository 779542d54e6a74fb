import ComplianceModel

/// Collects mistakes while rules are read, so that all of them are told at once.
///
/// Shared by reference among the decoders of one load and never beyond it.
final class ProblemLog {
  /// Mistakes that are told at most; nobody mends more at once.
  private static let most = 1_000

  private(set) var problems: [RuleProblem] = []

  func add(_ place: RulePlace, _ message: String) {
    guard !isFull else { return }
    problems.append(RuleProblem(place: place, message: message))
  }

  private var isFull: Bool { problems.count >= Self.most }

  /// A name nobody declared, with the nearest one that somebody did.
  func addUnknown(
    _ what: String,
    _ name: String,
    at place: RulePlace,
    among known: some Sequence<String>
  ) {
    guard !isFull else { return }
    add(place, "未知的\(what) \(name.quoted)" + NearestName.hint(for: name, among: known))
  }
}

extension NearestName {
  /// `，是否想写 “remedy”？`, or nothing.
  static func hint(for name: String, among known: some Sequence<String>) -> String {
    of(name, among: known).map { "，是否想写 \($0.quoted)？" } ?? ""
  }
}

extension String {
  /// In Chinese quotation marks, cut when too long for a message.
  var quoted: String {
    let limit = 40
    return "“" + (count > limit ? prefix(limit) + "…" : self[...]) + "”"
  }

  /// As it follows Chinese text: with a blank in front of a Latin letter or digit.
  var afterHan: String { unicodeScalars.first?.isASCII == true ? " " + self : self }
}
