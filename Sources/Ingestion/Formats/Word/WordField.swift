/// A field: an instruction to compute words, and the words that it came to.
struct WordField {
  /// Letters of an instruction that tell what it does.
  private static let longestInstruction = 100

  private var instruction = ""
  private var isResult = false
  /// Whether its words are not text of the page: the instruction, and numbers of pages.
  private(set) var hides = true

  init() {}

  /// A field that is written with its result at once.
  init(instruction: String) {
    self.instruction = String(instruction.prefix(Self.longestInstruction))
    endInstruction()
  }

  /// Whether it is a table of contents.
  var isContents: Bool { isResult && verb == "TOC" }

  /// Goes on to the result.
  mutating func endInstruction() {
    isResult = true
    hides = ["PAGE", "NUMPAGES", "SECTIONPAGES"].contains(verb)
  }

  /// A field that was not closed in its paragraph hides no more: it may never be closed.
  mutating func show() { hides = false }

  /// Adds to the instruction.
  mutating func instruct(_ text: String) {
    guard !isResult, instruction.utf8.count < Self.longestInstruction else { return }
    instruction += text.prefix(Self.longestInstruction)
  }

  private var verb: String {
    String(instruction.drop { $0 == " " }.prefix { $0 != " " && $0 != "\\" }).uppercased()
  }
}

extension [WordField] {
  /// Takes a mark that begins, divides or ends a field.
  mutating func take(_ mark: String?, most: Int) {
    switch mark {
    case "begin": if count < most { append(WordField()) }
    case "separate": if !isEmpty { self[count - 1].endInstruction() }
    case "end": close()
    default: break
    }
  }

  /// Opens a field that is written with its result at once.
  mutating func open(instruction: String?, most: Int) {
    if count < most { append(WordField(instruction: instruction ?? "")) }
  }

  /// Adds to the instruction of the innermost field.
  mutating func instruct(_ text: String) {
    if !isEmpty { self[count - 1].instruct(text) }
  }

  /// Closes the innermost field.
  mutating func close() { _ = popLast() }

  /// Ends a paragraph.
  mutating func endParagraph() {
    for index in indices { self[index].show() }
  }
}
