internal import ComplianceModel

/// Checks that the agency signs its report.
struct SignatureAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    guard let signature = report.signature else {
      // A site that prints the day of publication names the publisher too.
      let isShown = report.published != nil || report.signed != nil
      return isShown ? [] : [subject.guide.finding(.signatureMissing, evidence: [])]
    }
    guard let titled = report.agencyName, let title = report.title,
      !Self.isSame(titled, signature.text),
      subject.agency.map({ !([$0.name] + $0.aliases).contains { Self.isSame($0, signature.text) } })
        ?? true
    else { return [] }
    return [
      subject.guide.finding(
        .signatureDiffers,
        ["signature": signature.text, "agency": titled],
        expected: titled,
        actual: signature.text,
        evidence: [report.evidence(signature.span), report.evidence(title.span)]
      )
    ]
  }

  /// Whether two names are of one body: one may be shorter, or its office may sign for it.
  static func isSame(_ first: String, _ second: String) -> Bool {
    let (left, right) = (core(first), core(second))
    return isShort(left, of: right) || isShort(right, of: left)
  }

  /// Without what an office, a leading group or 委员会 adds.
  private static func core(_ name: String) -> String {
    var key = name.matchingKey
    for ending in ["委员会", "办公厅", "办公室"] where key.hasSuffix(ending) {
      key = String(key.dropLast(ending.count)) + (ending == "委员会" ? "委" : "")
    }
    return key.replacing("人民政府", with: "政府")
  }

  private static func isShort(_ short: String, of long: String) -> Bool {
    var rest = short[...]
    for character in long where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
