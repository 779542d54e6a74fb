internal import ComplianceModel

/// What the attributes of an element say of how it looks, as far as reading needs it.
struct PageStyle {
  var isHidden = false
  var isBlock = false
  /// Whether line breaks of the file are those of the text.
  var keepsLines = false
  /// nil: as around it.
  var isCentred: Bool?
  /// Value of `list-style-type`, or of `list-style`.
  var listKind: String?

  init(_ node: Int, of page: Page) {
    guard page.nodes[node].attributes >= 0 else { return }
    if let hidden = page.attribute(.hidden, of: node), hidden != "until-found" { isHidden = true }
    if let align = page.attribute(.align, of: node) {
      isCentred = align.lowercased() == "center"
    }
    guard let style = page.attribute(.style, of: node) else { return }
    for declaration in style.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[0].filter { !$0.isWhitespace })
      let value = parts[1].replacing("!important", with: "").filter { !$0.isWhitespace }
      read(name, String(value))
    }
  }

  private mutating func read(_ name: String, _ value: String) {
    switch name {
    case "display":
      if value == "none" { isHidden = true }
      if value == "block" || value == "flex" || value == "grid" { isBlock = true }
    case "visibility": if value == "hidden" || value == "collapse" { isHidden = true }
    case "text-align": isCentred = value == "center"
    case "white-space":
      keepsLines = ["pre", "pre-wrap", "pre-line", "break-spaces"].contains(value)
    case "list-style", "list-style-type": listKind = value
    default: break
    }
  }
}
