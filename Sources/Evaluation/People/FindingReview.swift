internal import ComplianceModel

/// Gives findings the status that people decided on.
struct FindingReview {
  /// The findings with what people made of them.
  private(set) var findings: [Finding]
  /// Judgements of findings that are not there: mended, or quoting something else by now.
  private(set) var stray = Review()

  init(_ findings: [Finding], _ judgements: [Judgement], date: CalendarDay?) {
    self.findings = findings
    var open: [FindingCode: [Judgement]] = [:]
    var codes: [FindingCode] = []
    for judgement in judgements {
      guard case .finding(let code) = judgement.subject else { continue }
      if open[code] == nil { codes.append(code) }
      open[code, default: []].append(judgement)
    }
    guard !codes.isEmpty else { return }
    let fingerprints = findings.map { Fingerprint($0) }
    for code in codes {
      let own = findings.indices.filter { findings[$0].code == code }
      let known = Set(own.map { fingerprints[$0] })
      for index in own {
        // Without a fingerprint only a finding that is alone of its kind can be meant.
        let meant = (open[code] ?? []).filter {
          $0.fingerprint.map { $0 == fingerprints[index] } ?? (known.count == 1)
        }
        settle(index, meant, fingerprints[index], date)
      }
      stray.entries += (open[code] ?? []).filter {
        $0.fingerprint.map { !known.contains($0) } ?? (known.count != 1)
      }.map {
        Review.Entry(judgement: $0, stage: $0.stage ?? .first, standing: .staleQuotes)
      }
    }
  }

  private mutating func settle(
    _ index: Int,
    _ judgements: [Judgement],
    _ fingerprint: Fingerprint,
    _ date: CalendarDay?
  ) {
    let panel = Panel(fingerprint: fingerprint, date: date, agree: ==)
    guard let review = panel.review(judgements) else { return }
    findings[index].review = review
    switch review.deciding?.decision {
    case .confirmed: findings[index].status = .confirmed
    case .dismissed: findings[index].status = .dismissed
    default: break
    }
  }
}
