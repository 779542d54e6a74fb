extension [Unicode.Scalar] {
  /// The text without a word, wherever it stands.
  func removing(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] { replacing(word, with: nil) }

  /// The text with every occurrence of a word, from the left and without overlaps, made one character,
  /// or none.
  func replacing(_ word: [Unicode.Scalar], with scalar: Unicode.Scalar?) -> [Unicode.Scalar] {
    guard let head = word.first else { return self }
    var result: [Unicode.Scalar] = []
    var offset = 0
    while offset < count {
      if self[offset] == head, offset + word.count <= count,
        self[offset..<(offset + word.count)].elementsEqual(word)
      {
        if let scalar { result.append(scalar) }
        offset += word.count
      } else {
        result.append(self[offset])
        offset += 1
      }
    }
    return result
  }
}
