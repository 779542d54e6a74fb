extension Unicode.Scalar {
  /// White space of any width, and the byte order mark.
  @inlinable public var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// ASCII digit, after folding also a full-width one.
  @inlinable public var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A Chinese character of the unified blocks.
  @inlinable public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2FFFF: true
    default: false
    }
  }

  /// The form in which texts are compared.
  ///
  /// Full-width letters, digits and punctuation become half-width, every blank a space, letters
  /// lower-case, curly quotes straight, traditional characters simplified. One scalar stays one scalar, so offsets survive.
  @inlinable public var folded: Unicode.Scalar {
    value < 0x10000 ? Self.foldedForms[Int(value)] : self
  }

  /// The folded forms of the basic plane; beyond it nothing is folded.
  ///
  /// Every run makes this table, however little it reads: only where a form can differ from the character
  /// is it asked for.
  @usableFromInline static let foldedForms: [Unicode.Scalar] = {
    var forms = (0..<0x10000 as Range<UInt32>).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    for values in [0...0xFF, 0x1680...0x1680, 0x2000...0x30FF, 0xFE00...0xFFFF] {
      for value in values { forms[value] = forms[value].foldedForm }
    }
    for (traditional, simplified) in simplifiedForms { forms[Int(traditional.value)] = simplified }
    return forms
  }()

  /// The form of a character that is not Chinese.
  private var foldedForm: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(value + 0x20) ?? self
    case 0x21...0x7E: self
    case 0xFF21...0xFF3A: Unicode.Scalar(value - 0xFEE0 + 0x20) ?? self
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: "\""
    case 0x2018, 0x2019: "'"
    case 0x3014, 0x3010: "["
    case 0x3015, 0x3011: "]"
    case 0x2014, 0x2013, 0x2015, 0x2500: "-"
    case 0x00B7, 0x2022, 0x30FB: "·"
    default: isBlank ? " " : self
    }
  }
}

extension StringProtocol {
  /// The folded scalars of a string; see ``Unicode/Scalar/folded``.
  @inlinable public var foldedScalars: [Unicode.Scalar] { unicodeScalars.map(\.folded) }

  /// Folded, without any blank: the form in which labels and titles are compared.
  @inlinable public var matchingKey: String { String(scalars: matchingScalars) }

  /// The scalars of ``matchingKey``.
  @inlinable public var matchingScalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count / 3 + 1)
    let forms = Unicode.Scalar.foldedForms
    for scalar in unicodeScalars {
      let folded = scalar.value < 0x10000 ? forms[Int(scalar.value)] : scalar
      // Blanks, and nothing else, are folded to a space.
      if folded != " " { scalars.append(folded) }
    }
    return scalars
  }
}
