/// Pictures in the words of a page.
enum PageImage {
  /// `[image: description]`; nothing for pictures that only take up room.
  static func words(_ node: Int, of page: Page, inCell: Bool) -> String {
    let description = page.attribute(.alt, of: node) ?? page.attribute(.title, of: node) ?? ""
    let source = page.attribute(.src, of: node) ?? ""
    var shown = description
    // A picture that only its author can see: its path is what is published.
    if isLocal(source) { shown = source }
    if shown.isEmpty, inCell || isTiny(node, of: page) { return "" }
    shown = shown.replacing("[", with: "（").replacing("]", with: "）")
    return "[image: \(shown)]"
  }

  private static func isLocal(_ source: String) -> Bool {
    let source = source.lowercased()
    return source.hasPrefix("file:") || source.dropFirst().hasPrefix(":\\")
  }

  /// Icons and spacers.
  private static func isTiny(_ node: Int, of page: Page) -> Bool {
    [PageAttribute.width, .height].contains { side in
      page.attribute(side, of: node).flatMap { Int($0.prefix { $0.isNumber }) }.map { $0 <= 32 }
        ?? false
    }
  }
}
