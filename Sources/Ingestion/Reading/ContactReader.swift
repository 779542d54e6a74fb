internal import ComplianceModel

/// Finds how the agency can be reached.
struct ContactReader {
  let cues: CueHits
  let text: MarkedText

  func contact(in blocks: [Range<Int>]) -> Contact {
    var contact = Contact()
    for block in blocks {
      if contact.address == nil { contact.address = address(in: block) }
      if contact.postcode == nil { contact.postcode = postcode(in: block) }
      if contact.phones.isEmpty { contact.phones = phones(in: block) }
      if contact.fax == nil { contact.fax = fax(in: block) }
      if contact.email == nil { contact.email = email(in: block) }
      if contact.url == nil { contact.url = url(in: block) }
    }
    return contact
  }

  private func detail(_ range: Range<Int>) -> Contact.Detail {
    Contact.Detail(text: text.string(range), span: text.source(of: range))
  }

  /// What follows a label and its colon.
  private func values(_ label: CueKind, in block: Range<Int>) -> [Range<Int>] {
    let labels = cues.all(label, in: block)
    guard !labels.isEmpty else { return [] }
    return labels.prefix(8).map { cue in
      var start = cue.upperBound
      while start < block.upperBound, ": 为是".unicodeScalars.contains(text.scalars[start]) {
        start += 1
      }
      return start..<min(block.upperBound, start + 200)
    }
  }

  private func address(in block: Range<Int>) -> Contact.Detail? {
    for value in values(.addressLabel, in: block)
    where value.lowerBound > 0 && ": ".unicodeScalars.contains(text.scalars[value.lowerBound - 1]) {
      let end = value.first { ",;。)".unicodeScalars.contains(text.scalars[$0]) } ?? value.upperBound
      var range = value.lowerBound..<end
      while let last = range.last, text.scalars[last] == " " { range = range.lowerBound..<last }
      // An address names a place; a site's address does not.
      let hasPlace = text.scalars[range].contains { "省市县区路街道镇村号".unicodeScalars.contains($0) }
      if hasPlace { return detail(range) }
    }
    return unlabelledAddress(in: block)
  }

  /// （标准路8号，邮编637212）: what stands in front of a postcode and names a street.
  private func unlabelledAddress(in block: Range<Int>) -> Contact.Detail? {
    guard let label = cues.first(.postcodeLabel, in: block) else { return nil }
    var end = label.lowerBound
    while end > block.lowerBound, " ,;、".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    var start = end
    while start > block.lowerBound, !"(,;。:、".unicodeScalars.contains(text.scalars[start - 1]) {
      start -= 1
    }
    let last = end > start ? text.scalars[end - 1] : " "
    let named = text.scalars[start..<end].contains { "路街道巷村镇".unicodeScalars.contains($0) }
    guard end - start >= 5, named, "号楼室层厦园院村".unicodeScalars.contains(last) else { return nil }
    return detail(start..<end)
  }

  private func postcode(in block: Range<Int>) -> Contact.Detail? {
    for value in values(.postcodeLabel, in: block) {
      let end = value.first { !text.scalars[$0].isDigit } ?? value.upperBound
      if end - value.lowerBound == 6 { return detail(value.lowerBound..<end) }
    }
    return nil
  }

  private func fax(in block: Range<Int>) -> Contact.Detail? {
    for value in values(.faxLabel, in: block) {
      let range = PhoneReader.number(in: text, at: value)
      if range.count >= 5 { return detail(range) }
    }
    return nil
  }

  private func phones(in block: Range<Int>) -> [Contact.Phone] {
    for value in values(.phoneLabel, in: block) {
      let found = PhoneReader.phones(in: text, at: value)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func email(in block: Range<Int>) -> Contact.Detail? {
    guard let at = block.first(where: { text.scalars[$0] == "@" }) else { return nil }
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.isDigit
          || "._-+".unicodeScalars.contains(scalar))
    }
    var start = at
    while start > block.lowerBound, isPart(text.scalars[start - 1]) { start -= 1 }
    var end = at + 1
    while end < block.upperBound, isPart(text.scalars[end]) { end += 1 }
    while end > at, text.scalars[end - 1] == "." { end -= 1 }
    guard start < at, end > at + 3 else { return nil }
    return detail(start..<end)
  }

  private static let siteEndings = [".gov", ".com", ".cn", ".org", ".net"].map(\.foldedScalars)

  private func url(in block: Range<Int>) -> Contact.Detail? {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && scalar.value > 0x20 && !"(),;<>\"'".unicodeScalars.contains(scalar)
    }
    var offset = block.lowerBound
    while offset < block.upperBound {
      guard isPart(text.scalars[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < block.upperBound, isPart(text.scalars[offset]) { offset += 1 }
      let word = start..<offset
      guard word.count >= 8, !text.scalars[word].contains("@"),
        Self.siteEndings.contains(where: { text.first($0, in: word) != nil })
      else { continue }
      var range = word
      while let last = range.last, ".:".unicodeScalars.contains(text.scalars[last]) {
        range = range.lowerBound..<last
      }
      return detail(range)
    }
    return nil
  }
}
