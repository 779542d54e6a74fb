internal import ComplianceModel

/// Checks that the agency can be reached by what the report prints.
struct ContactAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let contact = report.contact
    let addresses = addresses()
    if contact.address == nil, contact.phones.isEmpty, contact.email == nil, contact.fax == nil,
      addresses.isEmpty
    {
      return [subject.guide.finding(.contactMissing, evidence: [])]
    }
    return phones() + addresses
  }

  private func phones() -> [Finding] {
    let check = PhoneCheck(eightDigitAreas: subject.guide.eightDigitAreas)
    var phones = report.contact.phones
    if let fax = report.contact.fax {
      phones.append(Contact.Phone(printed: fax.text, isValid: true, reason: nil, span: fax.span))
    }
    return phones.compactMap { phone in
      let first = phone == phones.first ? nil : phones.first
      return check.trouble(phone, first: first).map { reason in
        subject.guide.finding(
          .phoneInvalid,
          ["printed": phone.printed, "reason": reason],
          actual: phone.printed,
          evidence: [report.evidence(phone.span)]
        )
      }
    }
  }

  private func addresses() -> [Finding] {
    let hits = subject.slips
    // Label by label, those of each in order.
    let labels = subject.guide.postcodeLabels.map { label in
      subject.index.found.filter { $0.phrase == label }.map(\.range)
    }
    let postcodeReader = AddressCheck(text: text)
    let signs = subject.signs
    return contactBlocks().flatMap { block -> [Finding] in
      var found: [(range: Range<Int>, reason: String)] = []
      for places in labels {
        // The first postcode of a line is the agency's.
        if let label = places.first(where: {
          $0.lowerBound >= block.lowerBound && $0.upperBound <= block.upperBound
        }),
          let wrong = postcodeReader.postcode(at: label.upperBound, block.upperBound)
        {
          found.append(wrong)
          break
        }
      }
      for label in hits.all(.mailLabel, in: block) {
        if let wrong = postcodeReader.mail(at: label.upperBound, block.upperBound) {
          found.append(wrong)
        }
      }
      found += postcodeReader.sites(in: block, signs.all(in: block))
      guard !found.isEmpty else { return [] }
      var seen = Set<Range<Int>>()
      return found.filter { seen.insert($0.range).inserted }
        .map { finding($0.range, $0.reason) }
    }
  }

  private func finding(_ range: Range<Int>, _ reason: String) -> Finding {
    let span = text.source(of: range)
    return subject.guide.finding(
      .addressInvalid,
      ["printed": report.document.text.string(span), "reason": reason],
      actual: report.document.text.string(span),
      evidence: [report.evidence(span)]
    )
  }

  /// The running text of the preface and of the first chapter's head, and the last lines, where an
  /// agency tells how to reach it.
  private func contactBlocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var last = -1
    let statements = subject.index.statements
    for index in statements.indices where statements[index].role != .cell {
      let range = statements[index].range
      if statements[index].block == last, let open = blocks.popLast() {
        blocks.append(open.lowerBound..<range.upperBound)
      } else {
        blocks.append(range)
      }
      last = statements[index].block
    }
    return blocks
  }
}
