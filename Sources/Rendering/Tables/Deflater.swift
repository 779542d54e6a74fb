/// Packs bytes tighter (DEFLATE, RFC 1951) with the fixed codes of the standard.
///
/// Sheets are so repetitive that this leaves about a tenth. A library would take less time and space, but
/// what it writes changes with its version, and the same results are to give the same bytes anywhere.
struct Deflater {
  private static let shortest = 3
  private static let longest = 258
  private static let window = 32_768
  private static let hashBits = 15
  /// Earlier places that are tried for each match.
  private static let tries = 8

  /// The packed bytes.
  static func deflate(_ input: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    // One block, the last, with fixed codes.
    bits.append(0b011, 3)
    // Where three bytes with the same hash stood last, and before that.
    var head = [Int32](repeating: -1, count: 1 << hashBits)
    var previous = [Int32](repeating: -1, count: window)
    func keep(_ place: Int) {
      guard place + shortest <= input.count else { return }
      let hash = hash(input, place)
      previous[place % window] = head[hash]
      head[hash] = Int32(place)
    }
    var place = 0
    while place < input.count {
      let match = match(input, place, head, previous)
      if match.length >= shortest {
        FixedCodes.append(length: match.length, distance: match.distance, to: &bits)
      } else {
        FixedCodes.append(symbol: Int(input[place]), to: &bits)
      }
      let end = place + max(match.length, 1)
      while place < end {
        keep(place)
        place += 1
      }
    }
    FixedCodes.append(symbol: FixedCodes.end, to: &bits)
    return bits.finish()
  }

  /// The longest run of bytes that also stands a little before.
  private static func match(
    _ input: [UInt8],
    _ place: Int,
    _ head: [Int32],
    _ previous: [Int32]
  ) -> (length: Int, distance: Int) {
    guard place + shortest <= input.count else { return (0, 0) }
    let limit = min(longest, input.count - place)
    var best = (length: 0, distance: 0)
    var candidate = Int(head[hash(input, place)])
    var tries = tries
    while candidate >= 0, place - candidate < window, tries > 0 {
      var length = 0
      while length < limit, input[candidate + length] == input[place + length] { length += 1 }
      if length > best.length { best = (length, place - candidate) }
      if length == limit { break }
      let earlier = Int(previous[candidate % window])
      // Places are overwritten as the window moves on.
      guard earlier < candidate else { break }
      candidate = earlier
      tries -= 1
    }
    return best.length < shortest ? (0, 0) : best
  }

  private static func hash(_ input: [UInt8], _ place: Int) -> Int {
    let bytes =
      UInt32(input[place]) << 16 | UInt32(input[place + 1]) << 8 | UInt32(input[place + 2])
    return Int((bytes &* 0x9E37_79B1) >> (32 - UInt32(hashBits)))
  }
}

/// The codes that need no table in the file.
private enum FixedCodes {
  static let end = 256

  /// Codes of bytes, of the end and of lengths, with the highest bit first as they are written.
  private static let symbols: [(code: UInt32, width: Int)] = (0..<288).map { symbol in
    switch symbol {
    case ..<144: (reversed(0x30 + UInt32(symbol), 8), 8)
    case ..<256: (reversed(0x190 + UInt32(symbol - 144), 9), 9)
    case ..<280: (reversed(UInt32(symbol - 256), 7), 7)
    default: (reversed(0xC0 + UInt32(symbol - 280), 8), 8)
    }
  }

  /// Of each length the symbol, where its range begins and how many bits tell the rest.
  private static let lengths: [(symbol: Int, base: Int, extra: Int)] = {
    var lengths = Array(repeating: (0, 0, 0), count: 259)
    var base = 3
    for symbol in 257..<285 {
      let extra = symbol < 265 ? 0 : (symbol - 261) / 4
      for length in base..<base + 1 << extra where length < 259 {
        lengths[length] = (symbol, base, extra)
      }
      base += 1 << extra
    }
    lengths[258] = (285, 258, 0)
    return lengths
  }()

  static func append(symbol: Int, to bits: inout BitWriter) {
    bits.append(symbols[symbol].code, symbols[symbol].width)
  }

  static func append(length: Int, distance: Int, to bits: inout BitWriter) {
    let known = lengths[length]
    append(symbol: known.symbol, to: &bits)
    bits.append(UInt32(length - known.base), known.extra)
    // Distances double their range with every second code.
    let rest = UInt32(distance - 1)
    let extra = rest < 4 ? 0 : 30 - rest.leadingZeroBitCount
    let code = rest < 4 ? rest : UInt32(2 * extra) + (rest >> UInt32(extra))
    bits.append(reversed(code, 5), 5)
    bits.append(rest & ((1 << UInt32(extra)) - 1), extra)
  }

  private static func reversed(_ code: UInt32, _ width: Int) -> UInt32 {
    (0..<width).reduce(0) { $0 << 1 | (code >> UInt32($1)) & 1 }
  }
}

/// Bits put together to bytes, the lowest first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  mutating func append(_ value: UInt32, _ width: Int) {
    pending |= UInt64(value) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  consuming func finish() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    return bytes
  }
}
