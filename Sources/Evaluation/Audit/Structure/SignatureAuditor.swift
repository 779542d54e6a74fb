internal import ComplianceModel

/// Checks that the agency signs its report.
struct SignatureAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }

  func findings() -> [Finding] {
    guard let signature = report.signature else {
      if let signed = report.signed, stands(alone: signed) {
        return [subject.guide.finding(.signatureMissing, evidence: [report.evidence(signed.span)])]
      }
      // A site that prints the day of publication names the publisher too.
      let isShown = report.published != nil || report.signed != nil
      return isShown ? [] : [subject.guide.finding(.signatureMissing, evidence: [])]
    }
    guard let titled = report.agencyName, let title = report.title,
      !Self.isSame(titled, signature.text),
      !isOwn(signature.text, titled)
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

  /// Whether the day stands directly under the text, without any line that could be a name.
  private func stands(alone day: DatedPlace) -> Bool {
    let blocks = report.document.blocks
    guard let index = blocks.firstIndex(where: { $0.span.end >= day.span.end }), index > 0,
      blocks[index].span.start == day.span.start
    else { return false }
    // Some sign below the day.
    return isText(blocks[index - 1]) && (index + 1 == blocks.count || isText(blocks[index + 1]))
  }

  /// Whether a block is a sentence, a table or the announcement of an attachment: no name.
  private func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .table: return true
    case .heading, .caption: return false
    case .paragraph: break
    }
    var text = ReadingText()
    let line = text.append(block.span, of: report.document.text)
    return endsSentence(block.span)
      || subject.slips(in: text).all(.attachment, in: line).first?.lowerBound == 0
  }

  private func endsSentence(_ span: TextSpan) -> Bool {
    let scalars = report.document.text.scalars
    return span.end > span.start && scalars[span.end - 1].folded == "。"
  }

  /// Whether the roster knows the signer: 市工信局 for 淄博市工业和信息化局, but not 乙县财政局 for the
  /// 县财政局 of 甲县.
  private func isOwn(_ signature: String, _ titled: String) -> Bool {
    guard let agency = subject.agency else { return false }
    let names = [agency.name] + agency.aliases
    guard names.contains(where: { Self.isSame($0, signature) }) else { return false }
    let levels = "省市县区州旗镇乡盟"
    guard let level = signature.firstIndex(where: { levels.contains($0) }),
      signature.distance(from: signature.startIndex, to: level) >= 2
    else { return true }
    let place = signature[..<level]
    return (names + [titled]).contains { $0.contains(place) }
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
