/// Markup as tags and what stands between them, so that mistakes are made where readers look.
struct Markup {
  private var pieces: [[UInt8]]

  init(_ bytes: [UInt8]) {
    pieces = []
    var start = 0
    for index in bytes.indices {
      if bytes[index] == 0x3C, index > start {
        pieces.append(Array(bytes[start..<index]))
        start = index
      } else if bytes[index] == 0x3E {
        pieces.append(Array(bytes[start...index]))
        start = index + 1
      }
    }
    if start < bytes.count { pieces.append(Array(bytes[start...])) }
  }

  var bytes: [UInt8] { Array(pieces.joined()) }

  /// Makes mistakes; `words` are tags that mean something, `other` is another file.
  mutating func slip(words: [String], other: Markup, _ chance: inout Chance) {
    let words = words.map { [Array($0.utf8)] }
    for _ in 0..<Slips.count(&chance) {
      switch chance.below(8) {
      case 0, 1, 2: Slips.one(&pieces, words: words, other: other.pieces, &chance)
      case 3: nest(&chance)
      case 4, 5: renumber(&chance)
      case 6: respell(&chance)
      default: drop(&chance)
      }
    }
  }

  /// Closes what was opened, leaves out what closes nothing and what no parser takes: behind a first
  /// mistake in the markup itself nothing is read.
  mutating func balance() {
    var result: [[UInt8]] = []
    var open: [ArraySlice<UInt8>] = []
    for piece in pieces {
      guard piece.first == 0x3C else {
        result.append(Self.text(piece))
        continue
      }
      guard let tag = Self.tag(piece) else { continue }
      switch tag.kind {
      case .single: result.append(piece)
      case .opening:
        result.append(piece)
        open.append(tag.name)
      case .closing:
        guard let index = open.suffix(60).lastIndex(of: tag.name) else { continue }
        while open.count > index { if let name = open.popLast() { result.append(Self.end(name)) } }
      }
    }
    while let name = open.popLast() { result.append(Self.end(name)) }
    pieces = result
  }

  private enum TagKind {
    case opening
    case closing
    case single
  }

  private static func end(_ name: ArraySlice<UInt8>) -> [UInt8] { [0x3C, 0x2F] + name + [0x3E] }

  /// The name of a tag that is written as it should be.
  private static func tag(_ piece: [UInt8]) -> (name: ArraySlice<UInt8>, kind: TagKind)? {
    guard piece.count > 2, piece.last == 0x3E else { return nil }
    let isEnd = piece[1] == 0x2F
    let name = piece[(isEnd ? 2 : 1)...].prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x3A
    }
    guard let first = name.first, (0x61...0x7A).contains(first | 0x20), name.last != 0x3A else {
      return piece[1] == 0x3F ? (piece[...], .single) : nil
    }
    if isEnd { return name.endIndex == piece.count - 1 ? (name, .closing) : nil }
    let isSingle = piece[piece.count - 2] == 0x2F
    let rest = piece[name.endIndex..<(piece.count - (isSingle ? 2 : 1))]
    return areAttributes(rest) ? (name, isSingle ? .single : .opening) : nil
  }

  /// ` name="value"`, any number of times, each name once.
  private static func areAttributes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    var names: Set<[UInt8]> = []
    while true {
      let blanks = rest.prefix { $0 == 0x20 }
      rest = rest.dropFirst(blanks.count)
      guard !rest.isEmpty else { return true }
      let name = rest.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x3A }
      rest = rest.dropFirst(name.count)
      guard !blanks.isEmpty, !name.isEmpty, names.insert(Array(name)).inserted,
        rest.starts(with: [0x3D, 0x22])
      else { return false }
      let value = rest.dropFirst(2).prefix { $0 != 0x22 }
      guard value.endIndex < rest.endIndex, !value.contains(where: { $0 == 0x26 || $0 < 0x20 })
      else {
        return false
      }
      rest = rest[(value.endIndex + 1)...]
    }
  }

  /// Without controls and what would be an entity.
  private static func text(_ piece: [UInt8]) -> [UInt8] {
    guard piece.contains(where: { $0 == 0x26 || $0 < 0x20 || $0 == 0x3E }) else { return piece }
    let text = String(decoding: piece, as: UTF8.self)
    let known = ["amp;", "lt;", "gt;", "quot;"]
    var scalars = String.UnicodeScalarView()
    for (offset, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      let behind = text[text.unicodeScalars.index(after: offset)...]
      let isBad =
        scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value >= 0xFFFE
        || scalar == ">" || scalar == "&" && !known.contains(where: behind.hasPrefix)
      scalars.append(isBad ? " " : scalar)
    }
    return Array(String(scalars).utf8)
  }

  /// Puts a piece into itself many times.
  private mutating func nest(_ chance: inout Chance) {
    let tags = pieces.indices.filter { pieces[$0].count > 2 && pieces[$0][0] == 0x3C }
    guard !tags.isEmpty else { return }
    let tag = chance.pick(tags)
    let times = min(chance.times(), 20_000)
    pieces.insert(contentsOf: repeatElement(pieces[tag], count: times), at: tag)
    if chance.often(30) {
      let name = pieces[tag].dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      pieces += repeatElement([0x3C, 0x2F] + name + [0x3E], count: times)
    }
  }

  /// Writes another number where one stands.
  private mutating func renumber(_ chance: inout Chance) {
    for _ in 0..<8 {
      guard let index = pieces.indices.randomElement(&chance) else { return }
      let piece = pieces[index]
      let digits = piece.indices.filter { (0x30...0x39).contains(piece[$0]) }
      guard !digits.isEmpty else { continue }
      let first = chance.pick(digits)
      let rest = piece[first...].prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
      pieces[index].replaceSubrange(rest.indices, with: Array(chance.pick(Tokens.numbers).utf8))
      return
    }
  }

  /// Changes bytes of one piece.
  private mutating func respell(_ chance: inout Chance) {
    guard let index = pieces.indices.randomElement(&chance), !pieces[index].isEmpty else { return }
    if chance.often(50) {
      let words = Tokens.text.map { Array($0.utf8) }
      Slips.one(&pieces[index], words: words, other: [], &chance)
    } else {
      pieces[index][chance.below(pieces[index].count)] = chance.byte()
    }
  }

  /// Leaves out every tag of a name, opening or closing.
  private mutating func drop(_ chance: inout Chance) {
    guard let index = pieces.indices.randomElement(&chance) else { return }
    let piece = pieces[index].prefix { $0 > 0x20 && $0 != 0x3E }
    guard piece.first == 0x3C, chance.often(30) else { return }
    pieces.removeAll { $0.starts(with: piece) }
  }
}

extension Range<Int> {
  fileprivate func randomElement(_ chance: inout Chance) -> Int? {
    isEmpty ? nil : lowerBound + chance.below(count)
  }
}
