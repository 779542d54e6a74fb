/// The descriptions of pictures, which often tell where the author's disk had them.
struct WordPictures {
  /// Longest description that is kept; programs that describe pictures write sentences.
  private static let longest = 300

  private struct Drawing {
    var names: [String?] = []
    var picture: [String?] = []
  }

  /// What the last drawing of the old kind (VML) says.
  var alternative: String?
  private var drawings: [Drawing] = []

  mutating func begin() { drawings.append(Drawing()) }
  mutating func end() { _ = drawings.popLast() }

  /// What the drawing as a whole says.
  mutating func describe(_ attributes: XMLAttributes) {
    change { $0.names = [attributes["descr"], attributes["title"], attributes["name"]] }
  }

  /// What the picture in it says.
  mutating func describePicture(_ attributes: XMLAttributes) {
    change { $0.picture = [attributes["descr"], attributes["title"], attributes["name"]] }
  }

  /// The words for a picture: a description before a name; nil outside of drawings.
  mutating func endPicture() -> String? {
    guard let drawing = drawings.last else { return nil }
    // The next picture of a group has only its own.
    change { $0 = Drawing() }
    let both = [drawing.names.prefix(2), drawing.picture.prefix(2), drawing.names[...]]
    let words = (both.joined() + drawing.picture).compactMap(\.self).first { !$0.isEmpty }
    return Self.cleaned(words ?? "")
  }

  /// A description that cannot end its mark early.
  static func cleaned(_ words: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in words.unicodeScalars.prefix(longest) {
      switch scalar {
      case "]": cleaned.append("］")
      default: cleaned.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return String(cleaned)
  }

  private mutating func change(_ change: (inout Drawing) -> Void) {
    if !drawings.isEmpty { change(&drawings[drawings.count - 1]) }
  }
}
