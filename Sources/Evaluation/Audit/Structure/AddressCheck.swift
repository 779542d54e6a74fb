internal import ComplianceModel

/// Tells what is wrong with a postcode, mail address or web address.
struct AddressCheck {
  let text: ReadingText

  private static let labelEnds = ScalarSet(" :为是")

  typealias Slip = (range: Range<Int>, reason: String)

  /// What follows the label of a postcode: six digits, or nothing that looks like one.
  func postcode(at offset: Int, _ limit: Int) -> Slip? {
    let start = skip(offset, limit)
    var end = start
    while end < limit, text.scalars[end].isDigit { end += 1 }
    guard end > start, end - start != 6 else { return nil }
    return (start..<end, "为\(end - start)位，邮政编码应为6位")
  }

  /// What follows the label of a mail address.
  func mail(at offset: Int, _ limit: Int) -> Slip? {
    let start = skip(offset, limit)
    guard start < limit, isPart(text.scalars[start]) else { return nil }
    var end = start
    while end < limit, isPart(text.scalars[end]) { end += 1 }
    while end > start, ".".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    let name = text.string(start..<end)
    // 邮箱12345: too short to be an address at all.
    guard name.count >= 5, !name.hasPrefix("http"), !name.hasPrefix("www") else { return nil }
    let halves = name.split(separator: "@", omittingEmptySubsequences: false)
    if halves.count == 1 { return (start..<end, "缺少“@”") }
    if halves.count > 2 { return (start..<end, "有多个“@”") }
    let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    if halves[0].isEmpty || labels.contains("") { return (start..<end, "不是完整的邮箱地址") }
    if labels.count < 2 || (labels.last?.count ?? 0) < 2 { return (start..<end, "域名不完整") }
    return nil
  }

  /// Web addresses that no browser would take.
  ///
  /// `signs` are the offsets of the block that hold no Chinese characters.
  func sites(in block: Range<Int>, _ signs: ArraySlice<Int>) -> [Slip] {
    var found: [Slip] = []
    let scalars = text.scalars
    var end = block.lowerBound
    for offset in signs where offset >= end && isPart(scalars[offset]) {
      var start = offset
      end = offset + 1
      while end < block.upperBound, isPart(scalars[end]) { end += 1 }
      // The colon of a label is folded to one of an address.
      while start < end, scalars[start] == ":" { start += 1 }
      guard start < end, scalars[start] == "w" || scalars[start] == "h" else {
        continue
      }
      if let reason = site(text.string(start..<end), behind: end, block.upperBound) {
        found.append((start..<end, reason))
      }
    }
    return found
  }

  private func site(_ word: String, behind: Int, _ limit: Int) -> String? {
    guard word.hasPrefix("ww") || word.hasPrefix("http") else { return nil }
    var rest = word[...]
    if rest.hasPrefix("http") {
      guard let scheme = ["https://", "http://"].first(where: rest.hasPrefix) else {
        return word.count >= 10 ? "协议部分有误" : nil
      }
      rest = rest.dropFirst(scheme.count)
    }
    let host = rest.prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if let first = labels.first, first.count <= 5, first.allSatisfy({ $0 == "w" }), first != "www",
      labels.count >= 3
    {
      return "应以“www.”开头"
    }
    if labels.dropLast().contains("") { return "网址中有连续的点" }
    // www.zaozhuang,gov.cn: a comma for a dot.
    if labels.first == "www", labels.count < 3, behind + 1 < limit, text.scalars[behind] == ",",
      isPart(text.scalars[behind + 1])
    {
      return "网址不完整"
    }
    return nil
  }

  private func skip(_ offset: Int, _ limit: Int) -> Int {
    var start = offset
    while start < limit, Self.labelEnds.contains(text.scalars[start]) { start += 1 }
    return start
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x20, scalar.value < 0x7F else { return false }
    return switch scalar {
    case "(", ")", ",", ";", "<", ">", "\"", "'", "[", "]": false
    default: true
    }
  }
}
