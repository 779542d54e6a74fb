import ComplianceModel
import Yams

/// A rule file while it is decoded: knows where in the file a piece of a value stands.
struct RuleSource {
  let name: String
  /// How many repeated keys were renamed to go on reading; see ``YAMLReader``.
  var renamedKeys = 0
  let text: SourceText

  init(_ file: RuleFile) {
    name = file.name
    text = SourceText(file.text)
  }

  /// The first character.
  var start: RulePlace { RulePlace(file: name, line: 1, column: 1) }

  /// The place of a mark.
  func place(_ mark: Mark?) -> RulePlace {
    mark.map { place(line: $0.line, column: $0.column) } ?? start
  }

  /// A place of this file.
  func place(line: Int, column: Int) -> RulePlace {
    RulePlace(file: name, line: max(line, 1), column: max(column, 1))
  }

  /// The place of the scalar at `offset` in the file.
  func place(at offset: Int) -> RulePlace {
    let place = text.place(offset)
    return RulePlace(file: name, line: place.line, column: place.column)
  }

  /// The place of the scalar at `offset` in the value of a YAML scalar.
  ///
  /// Value and file are walked side by side; YAML folds line breaks and indentation, so runs of
  /// blanks count as equal. Where escapes make the two differ, it is the start of the YAML scalar.
  func place(of value: Node.Scalar, at offset: Int) -> RulePlace {
    let start = place(value.mark)
    guard var position = firstScalar(of: value, at: start) else { return start }
    let scalars = Array(value.string.unicodeScalars)
    var index = 0
    while index < min(offset, scalars.count) {
      guard position < text.scalars.count else { return start }
      if scalars[index].isBlank {
        while index < scalars.count, scalars[index].isBlank { index += 1 }
        while position < text.scalars.count, text.scalars[position].isBlank { position += 1 }
      } else {
        guard text.scalars[position] == scalars[index] else { return start }
        index += 1
        position += 1
      }
    }
    let place = text.place(position)
    return self.place(line: place.line, column: place.column)
  }

  private func firstScalar(of value: Node.Scalar, at start: RulePlace) -> Int? {
    guard start.line <= text.lineCount else { return nil }
    let offset = text.line(start.line).start + start.column - 1
    switch value.style {
    case .any, .plain: return offset
    case .singleQuoted, .doubleQuoted: return offset + 1
    case .literal, .folded:
      guard start.line < text.lineCount else { return nil }
      let next = text.line(start.line + 1)
      return text.trimmed(next).start
    }
  }
}
