internal import ComplianceModel

/// Finds what should not have been published: paths of somebody's disk, identity numbers, mobile numbers
/// of persons.
///
/// It looks at the whole file, tables and leftovers of conversion too.
struct LeakAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var source: SourceText { report.document.text }

  func findings() -> [Finding] {
    let numbers = PrivateNumbers(source.scalars)
    let hasOffice = report.contact.phones.contains { $0.isValid && $0.printed.hasPrefix("0") }
    return paths().map { finding(.pathLeaked, $0, printed: source.string($0)) }
      + numbers.identities(labelled: isLabelled).map {
        finding(.identityLeaked, $0, printed: PrivateNumbers.masked(source.string($0)))
      }
      + numbers.mobiles().filter { isPrivate($0, besideOffice: hasOffice) }.map {
        finding(.mobileLeaked, $0, printed: PrivateNumbers.masked(source.string($0)))
      }
  }

  private func finding(_ code: AuditCode, _ span: TextSpan, printed: String) -> Finding {
    subject.guide.finding(
      code,
      ["printed": printed],
      actual: printed,
      evidence: [report.evidence(span)]
    )
  }

  // MARK: Paths

  /// `C:\\Users\\…`, `\\\\server\\…`, `file:///…`, `/Users/…`.
  private func paths() -> [TextSpan] {
    let scalars = source.scalars
    // Without a stroke of either kind there is no path.
    guard var offset = scalars.firstIndex(where: { $0 == "/" || $0 == "\\" }) else { return [] }
    // In front of the first one stands a disk or a scheme at most.
    offset = max(0, offset - Self.longestRoot)
    var found: [TextSpan] = []
    while offset < scalars.count {
      guard scalars[offset].isASCII, opensPath(at: offset, scalars) else {
        offset += 1
        continue
      }
      var end = offset
      while end < scalars.count, !Self.ends.contains(scalars[end]) {
        end += 1
      }
      let span = source.trimmed(TextSpan(offset, end))
      if span.count >= 4 { found.append(span) }
      offset = max(end, offset + 1)
    }
    return found
  }

  private static let ends = ScalarSet("]】\n\r\t，。；”》）<>|\"")
  private static let roots = ["file:///", "/Users/", "/home/", "\\\\"].map {
    Array($0.unicodeScalars)
  }

  /// Characters of the longest root.
  private static let longestRoot = 8

  private func opensPath(at offset: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    // A letter and a colon, file:, or a stroke of either kind.
    switch scalars[offset] {
    case "f", "/", "\\": break
    default:
      guard offset + 3 < scalars.count, scalars[offset + 1] == ":" else { return false }
    }
    let before = offset > 0 ? scalars[offset - 1] : " "
    let isWord = before.isASCII && (before.properties.isAlphabetic || before.isDigit)
    if scalars[offset].isASCII, scalars[offset].properties.isAlphabetic, !isWord,
      offset + 3 < scalars.count, scalars[offset + 1] == ":", scalars[offset + 2] == "\\"
    {
      return true
    }
    // Within an address of the web a slash begins no path of a disk.
    guard !isWord, before != "/", before != ".", before != "\\" else { return false }
    return Self.roots.contains { root in
      guard offset + root.count < scalars.count,
        root.indices.allSatisfy({ scalars[offset + $0] == root[$0] })
      else { return false }
      let first = scalars[offset + root.count]
      return first.properties.isAlphabetic || first.isDigit && isShare(behind: offset + root.count)
    }
  }

  /// 192.168.1.20\share: a number that is a computer's is followed by one of its folders.
  private func isShare(behind offset: Int) -> Bool {
    var end = offset
    while end < source.scalars.count, end - offset < 20,
      source.scalars[end].isDigit || source.scalars[end] == "."
    {
      end += 1
    }
    return end - offset >= 7 && end < source.scalars.count && source.scalars[end] == "\\"
  }

  // MARK: Persons

  /// Whether a label such as 身份证号 stands in front: then a slip in the check digit hides nothing.
  private func isLabelled(_ span: TextSpan) -> Bool {
    holds([.identityLabel], before: span, within: 14)
  }

  /// Whether a mobile number is not the agency's own, printed for people to call.
  private func isPrivate(_ span: TextSpan, besideOffice: Bool) -> Bool {
    if holds([.privatePerson], before: span, within: 20) { return true }
    // Beside an office telephone a mobile number called one is somebody's own.
    if besideOffice, holds([.mobileLabel], before: span, within: 6) { return true }
    return !report.contact.phones.contains { $0.span.range.overlaps(span.range) }
      && !holds([.contactLine], before: span, within: 120)
  }

  /// Whether such a word stands in front of a span, in the same sentence.
  private func holds(_ kinds: [SlipWords], before span: TextSpan, within reach: Int) -> Bool {
    var start = span.start
    while start > 0, span.start - start < reach,
      !"\n。".unicodeScalars.contains(source.scalars[start - 1])
    {
      start -= 1
    }
    var text = ReadingText()
    let range = text.append(TextSpan(start, span.start), of: source)
    let hits = subject.slips(in: text)
    return kinds.contains { hits.holds($0, in: range) }
  }
}
