import ComplianceModel

/// JSON put together as bytes, for what is written by the thousand.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds what is JSON already.
  mutating func add(_ json: [UInt8]) { bytes += json }

  /// Adds what is JSON already.
  mutating func add(_ json: some StringProtocol) { bytes += json.utf8 }

  /// Adds what is JSON already.
  mutating func add(_ json: StaticString) {
    bytes += UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount)
  }

  /// Adds a whole number.
  mutating func add(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  /// Adds marks with so many decimals between quotation marks, or null.
  mutating func add(_ marks: Marks?, places: Int) {
    guard let marks else { return add("null") }
    let rounded = marks.rounded(places: places).tenThousandths
    let (whole, rest) = rounded.magnitude.quotientAndRemainder(dividingBy: 10_000)
    bytes.append(UInt8(ascii: "\""))
    if rounded < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(UInt(whole))
    if places > 0 {
      bytes.append(UInt8(ascii: "."))
      var unit: UInt64 = 1_000
      for _ in 0..<places {
        bytes.append(UInt8(ascii: "0") + UInt8(rest / unit % 10))
        unit /= 10
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds lines, each behind its page and a colon where there are pages.
  mutating func add(_ lines: [PlaceLine]) {
    list(lines) { line, json in
      json.bytes.append(UInt8(ascii: "\""))
      if let page = line.page {
        json.add(page)
        json.bytes.append(UInt8(ascii: ":"))
      }
      json.add(line.line)
      json.bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Adds a list of what `add` adds.
  mutating func list<Element>(_ elements: [Element], _ add: (Element, inout Self) -> Void) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      add(element, &self)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Digits from the first to the last.
  private mutating func digits(_ number: UInt) {
    guard number > 9 else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    digits(number / 10)
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
