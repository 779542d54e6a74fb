internal import ComplianceModel

/// Words of a page as a browser shows them: runs of blanks are one, line breaks of the file none.
struct PageLine {
  private enum Gap {
    case none
    case blank
    /// A line break of the file: nothing between Chinese characters.
    case wrap
    /// The border of two paragraphs within a cell.
    case border
  }

  private var scalars = String.UnicodeScalarView()
  private var gap: Gap = .none
  private(set) var han = 0
  private(set) var linked = 0
  private(set) var isBlank = true

  /// The words, with a line break where paragraphs of a cell meet.
  var words: String { String(scalars) }

  mutating func add(_ words: String, isLink: Bool) {
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x0A: if gap != .border { gap = .wrap }
      case 0x20, 0x09, 0x0C, 0x0D: if gap == .none { gap = .blank }
      // Marks without width.
      case 0xFEFF, 0x200B...0x200F, 0x2060, 0xAD: break
      default:
        close(before: scalar)
        scalars.append(scalar)
        if !scalar.isBlank { isBlank = false }
        if scalar.isHan {
          han += 1
          if isLink { linked += 1 }
        }
      }
    }
  }

  /// What is added next belongs to another paragraph of the same cell.
  mutating func divide() { if !isBlank { gap = .border } }

  private mutating func close(before scalar: Unicode.Scalar) {
    defer { gap = .none }
    guard gap != .none, let last = scalars.last else { return }
    if gap == .border {
      scalars.append("\n")
    } else if !(gap == .wrap && last.isWide && scalar.isWide) {
      scalars.append(" ")
    }
  }
}
