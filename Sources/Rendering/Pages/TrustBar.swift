import ComplianceModel

/// The marks of an agency by what they rest on, as a bar: the surer, the darker.
struct TrustBar {
  let earned: EarnedTrust
  let format: MarksFormat

  /// For the template `trust`; nil when nothing was earned.
  var view: View? {
    guard earned.total > .zero else { return nil }
    var start = Marks.zero
    let parts = earned.parts.map { part -> View in
      defer { start += part.marks }
      return [
        "trust": part.trust.rawValue,
        "word": Wording.shortTrust(part.trust),
        "marks": format.plain(part.marks),
        "start": Bar.percent(start, of: earned.total).description,
        "width": Bar.percent(part.marks, of: earned.total).description,
      ]
    }
    return ["parts": parts, "label": Wording.trustBar(earned, format)]
  }
}
