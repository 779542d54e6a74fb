/// Makes input after input, each from nothing but seed, kind and number.
struct Maker {
  let corpus: Corpus
  let seed: UInt64

  func input(_ kind: Kind, _ number: Int) -> Input {
    var chance = Chance(seed: seed, kind: kind, number: number)
    switch kind {
    case .text: return Input(kind: kind, fileExtension: "txt", bytes: text(&chance))
    case .html: return Input(kind: kind, fileExtension: "html", bytes: page(&chance))
    case .word: return Input(kind: kind, fileExtension: "docx", bytes: word(&chance))
    case .pdf: return Input(kind: kind, fileExtension: "bbox", bytes: printed(&chance))
    case .raw: return Input(kind: kind, fileExtension: "bin", bytes: raw(&chance))
    case .ledger:
      return table(kind, chance.often(60) ? corpus.tables : corpus.people, &chance)
    case .people: return table(kind, corpus.people, &chance)
    case .yaml: return Input(kind: kind, fileExtension: "yaml", bytes: yaml(&chance))
    }
  }

  private func text(_ chance: inout Chance) -> [UInt8] {
    var scalars = self.scalars(chance.pick(corpus.texts))
    let other = self.scalars(chance.pick(corpus.texts))
    let words = Tokens.text.map { Array($0.unicodeScalars) }
    for _ in 0..<Slips.count(&chance) {
      if chance.often(20) {
        scalars = lines(scalars, other, words, &chance)
      } else {
        Slips.one(&scalars, words: words, other: other, &chance)
      }
    }
    var bytes = (chance.often(60) ? Encoding.utf8 : chance.pick(Encoding.allCases)).bytes(scalars)
    if chance.often(15) { slip(&bytes, &chance) }
    return bytes
  }

  /// Mistakes with whole lines.
  private func lines(
    _ scalars: [Unicode.Scalar],
    _ other: [Unicode.Scalar],
    _ words: [[Unicode.Scalar]],
    _ chance: inout Chance
  ) -> [Unicode.Scalar] {
    func divided(_ row: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
      row.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    }
    var lines = divided(scalars)
    Slips.one(&lines, words: words.map { [$0] }, other: divided(other), &chance)
    return Array(lines.prefix(Slips.longest).joined(separator: ["\n"]).prefix(Slips.longest))
  }

  private func page(_ chance: inout Chance) -> [UInt8] {
    var markup = Markup(chance.pick(corpus.pages))
    markup.slip(words: Tokens.page, other: Markup(chance.pick(corpus.pages)), &chance)
    var bytes = markup.bytes
    if chance.often(10) {
      bytes = chance.pick(Encoding.allCases).bytes(scalars(bytes))
    }
    if chance.often(15) { slip(&bytes, &chance) }
    return bytes
  }

  private func printed(_ chance: inout Chance) -> [UInt8] {
    var markup = Markup(chance.pick(corpus.printed))
    markup.slip(words: Tokens.printed, other: Markup(chance.pick(corpus.printed)), &chance)
    if chance.often(85) { markup.balance() }
    var bytes = markup.bytes
    if chance.often(5) { slip(&bytes, &chance) }
    return bytes
  }

  private func word(_ chance: inout Chance) -> [UInt8] {
    var pack = chance.pick(corpus.words)
    let other = chance.pick(corpus.words)
    slip(&pack, other, "document.xml", Tokens.word, &chance)
    for part in ["styles.xml", "numbering.xml", "footnotes.xml", ".rels"] where chance.often(15) {
      slip(&pack, other, part, Tokens.word, &chance)
    }
    return packed(pack, &chance)
  }

  private func book(_ chance: inout Chance) -> [UInt8] {
    var pack = chance.pick(corpus.books)
    let other = chance.pick(corpus.books)
    for part in ["sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml", ".rels"]
    where chance.often(part == "sheet1.xml" ? 90 : 20) {
      slip(&pack, other, part, Tokens.sheet, &chance)
    }
    return packed(pack, &chance)
  }

  private func slip(
    _ pack: inout Pack,
    _ other: Pack,
    _ part: String,
    _ words: [String],
    _ chance: inout Chance
  ) {
    guard let index = pack.index(part) else { return }
    var markup = Markup(pack.parts[index].bytes)
    let source = other.index(part).map { Markup(other.parts[$0].bytes) } ?? Markup([])
    markup.slip(words: words, other: source, &chance)
    if chance.often(85) { markup.balance() }
    pack.parts[index].bytes = markup.bytes
    if chance.often(3) { slip(&pack.parts[index].bytes, &chance) }
  }

  private func packed(_ pack: Pack, _ chance: inout Chance) -> [UInt8] {
    var bytes = pack.bytes(lying: &chance)
    if chance.often(4) { slip(&bytes, &chance) }
    return bytes
  }

  private func table(_ kind: Kind, _ tables: [[UInt8]], _ chance: inout Chance) -> Input {
    if chance.often(30) { return Input(kind: kind, fileExtension: "xlsx", bytes: book(&chance)) }
    var scalars = self.scalars(chance.pick(tables))
    let other = self.scalars(chance.pick(tables))
    let words = (Tokens.table + (chance.often(30) ? Tokens.text : [])).map {
      Array($0.unicodeScalars)
    }
    for _ in 0..<Slips.count(&chance) { Slips.one(&scalars, words: words, other: other, &chance) }
    var bytes = (chance.often(70) ? Encoding.utf8 : chance.pick(Encoding.allCases)).bytes(scalars)
    if chance.often(10) { slip(&bytes, &chance) }
    return Input(kind: kind, fileExtension: "csv", bytes: bytes)
  }

  /// The name of the rule file stands in the first line, so that the input is a file of its own; that
  /// of a round is `round.yaml`.
  private func yaml(_ chance: inout Chance) -> [UInt8] {
    let isRound = chance.often(10)
    let rule = chance.pick(corpus.rules)
    let name = isRound ? "round.yaml" : rule.name
    var scalars = self.scalars(isRound ? chance.pick(corpus.rounds) : rule.bytes)
    let other = self.scalars(chance.pick(corpus.rules).bytes)
    let words = Tokens.rules.map { Array($0.unicodeScalars) }
    for _ in 0..<Slips.count(&chance) {
      if chance.often(30) {
        scalars = lines(scalars, other, words, &chance)
      } else {
        Slips.one(&scalars, words: words, other: other, &chance)
      }
    }
    return Array("# \(name)\n".utf8) + Encoding.utf8.bytes(scalars)
  }

  private func raw(_ chance: inout Chance) -> [UInt8] {
    var bytes: [UInt8]
    switch chance.below(8) {
    case 0: bytes = chance.pick(corpus.texts)
    case 1: bytes = chance.pick(corpus.pages)
    case 2: bytes = chance.pick(corpus.words).bytes
    case 3: bytes = chance.pick(corpus.books).bytes
    case 4: bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + chance.pick(corpus.tables)
    case 5:
      bytes = Array("%PDF-1.7\n1 0 obj\n<</Encrypt 2 0 R>>\n".utf8) + chance.pick(corpus.texts)
    case 6: bytes = (0..<chance.below(3_000)).map { _ in chance.byte() }
    default: bytes = chance.pick(corpus.printed)
    }
    slip(&bytes, &chance)
    return bytes
  }

  /// Mistakes with bytes.
  private func slip(_ bytes: inout [UInt8], _ chance: inout Chance) {
    for _ in 0..<Slips.count(&chance) {
      if !bytes.isEmpty, chance.often(60) {
        bytes[chance.below(bytes.count)] = chance.byte()
      } else {
        Slips.one(&bytes, words: Self.marks, other: [0xFF, 0, 0x80, 0xC0], &chance)
      }
    }
  }

  private static let marks: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0],
    [0x25, 0x50, 0x44, 0x46, 0x2D], [0xD0, 0xCF, 0x11, 0xE0], [0xED, 0xA0, 0x80], [0x81, 0x30],
    [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0x3C, 0x68, 0x74, 0x6D, 0x6C],
  ]

  private func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }
}
