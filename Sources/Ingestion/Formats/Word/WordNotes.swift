/// The footnotes and endnotes of a Word file.
struct WordNotes {
  /// Which note.
  enum Key: Hashable {
    case foot(String)
    case end(String)
  }

  private var notes: [Key: [WordBlock]] = [:]

  /// Reads both parts; a file need have none.
  init(_ package: WordPackage, styles: WordStyles) throws(DocumentError) {
    for (type, key) in [("footnotes", Key.foot), ("endnotes", Key.end)] {
      guard let part = package.part(type) else { continue }
      var body = WordBodyReader(styles: styles)
      try package.read(part) { event throws(DocumentError) in try body.take(event) }
      for (id, blocks) in body.notes { notes[key(id)] = blocks }
    }
  }

  /// Takes what a note says; it is told once.
  mutating func take(_ key: Key) -> [WordBlock] { notes.removeValue(forKey: key) ?? [] }
}
