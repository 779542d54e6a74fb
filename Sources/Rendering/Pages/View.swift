import Mustache

/// What a template may look up by name.
///
/// A name whose value is nil is known to be absent: templates look up unknown names further out, and
/// an item without a remedy must not show that of its neighbour.
struct View: MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: Any]

  init(dictionaryLiteral elements: (String, Any?)...) {
    values = Dictionary(
      elements.map { ($0, $1 ?? Absent()) },
      uniquingKeysWith: { _, latest in latest }
    )
  }

  /// The value of a name.
  func child(named name: String) -> Any? { values[name] }

  /// This and the names of another view, which win.
  func adding(_ other: View) -> View {
    var sum = self
    sum.values.merge(other.values) { _, latest in latest }
    return sum
  }
}

/// A value that shows nothing.
private struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

extension String {
  /// The text, or nil where there is none to show.
  var orNil: String? { isEmpty ? nil : self }
}
