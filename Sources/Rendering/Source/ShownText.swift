import ComplianceModel

/// The text of a report as people may see it: numbers of private persons masked.
///
/// What is masked in the whole is masked in every quote from it, and the other way round: a quote and
/// the place it was cut from read the same, wherever the cut is.
struct ShownText {
  private let scalars: [Unicode.Scalar]

  /// The text of a report from which `quotes` are taken.
  init(_ text: SourceText, quotes: [TextSpan]) {
    var scalars = text.scalars
    for span in [TextSpan(0, scalars.count)] + quotes {
      for (offset, scalar) in Self.masked(text.scalars[span.range]) { scalars[offset] = scalar }
    }
    self.scalars = scalars
  }

  /// What stands in a span; inside a cell or a line its breaks are none that people see.
  func string(_ span: TextSpan) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[span.range] where scalar != "\n" && scalar != "\r" { view.append(scalar) }
    return String(view)
  }

  /// The same with its line breaks, as quotes have them.
  func quote(_ span: TextSpan) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.range])
    return String(view)
  }

  private static func masked(_ stretch: ArraySlice<Unicode.Scalar>) -> [(Int, Unicode.Scalar)] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: stretch)
    // Masking keeps the length.
    let masked = PrivateNumbers.masked(String(view)).unicodeScalars
    return zip(stretch.indices, zip(stretch, masked)).compactMap { offset, pair in
      pair.0 == pair.1 ? nil : (offset, pair.1)
    }
  }
}
