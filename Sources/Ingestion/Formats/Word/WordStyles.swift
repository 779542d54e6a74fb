/// What the styles of a Word file say of paragraphs and runs.
struct WordStyles {
  /// A style, without what it has from the one it is based on.
  private struct Style {
    var name = ""
    var base: String?
    var list: String?
    var level: Int?
    var isCentred: Bool?
    var isHidden: Bool?
    var outline: Int?
  }

  /// Styles at most; Word itself ends at some 4,000.
  private static let limit = 20_000
  /// Styles based on one another at most.
  private static let deepest = 30

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?
  private var hidden: Set<String> = []

  /// Reads the part of styles; a file need have none.
  init(_ part: String?, of package: WordPackage) throws(DocumentError) {
    guard let part else { return }
    var scan = Scan()
    try package.read(part) { event throws(DocumentError) in
      scan.take(event)
      guard scan.styles.count <= Self.limit else { throw .unfoldsTooFar("样式超过 \(Self.limit) 种") }
      return true
    }
    (styles, standard) = (scan.styles, scan.standard)
    hidden = Set(styles.keys.filter { find($0) { $0.isHidden } == true })
  }

  /// The list and level that a style numbers its paragraphs by.
  func number(_ id: String?) -> (list: String?, level: Int?) {
    (find(id) { $0.list }, find(id) { $0.level })
  }

  /// Whether a style puts paragraphs in the middle.
  func isCentred(_ id: String?) -> Bool { find(id) { $0.isCentred } ?? false }

  /// Whether a style hides words.
  func isHidden(_ id: String?) -> Bool { id.map(hidden.contains) ?? false }

  /// Whether a style is one of a table of contents (`toc 1`).
  func isContents(_ id: String?) -> Bool {
    id.flatMap { styles[$0]?.name.hasPrefix("toc ") } ?? false
  }

  /// Whether a style is the one of captions.
  func isCaption(_ id: String?) -> Bool {
    id.flatMap { styles[$0] }.map { $0.name == "caption" || $0.name == "题注" } ?? false
  }

  /// Whether a style is one of headings.
  func isHeading(_ id: String?) -> Bool {
    guard id != nil else { return false }
    return find(id) { $0.outline }.map { $0 < 9 } ?? false
  }

  /// The value of a style, or of the nearest one that it is based on.
  private func find<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
    var next = id ?? standard
    for _ in 0..<Self.deepest {
      guard let style = next.flatMap({ styles[$0] }) else { return nil }
      if let found = value(style) { return found }
      next = style.base
    }
    return nil
  }

  /// Goes through the part.
  private struct Scan {
    var styles: [String: Style] = [:]
    var standard: String?
    private var id: String?
    private var style = Style()
    /// Elements of old properties and of parts of tables, which are left out.
    private var skipped = 0

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      case .text: break
      }
    }

    private mutating func start(_ name: String, _ attributes: XMLAttributes) {
      if skipped > 0 || ["tblStylePr", "pPrChange", "rPrChange"].contains(name) {
        skipped += 1
        return
      }
      let value = attributes["val"]
      switch name {
      case "style":
        id = attributes["styleId"]
        style = Style()
        if attributes["type"] == "paragraph", attributes.isOn("default") { standard = id }
      case "name": style.name = (value ?? "").lowercased()
      case "basedOn": style.base = value
      case "numId": style.list = value
      case "ilvl": style.level = value.flatMap { Int($0) }
      case "jc": style.isCentred = value == "center"
      case "vanish": style.isHidden = attributes.isOn("val", absent: true)
      case "outlineLvl": style.outline = value.flatMap { Int($0) }
      default: break
      }
    }

    private mutating func end(_ name: String) {
      if skipped > 0 {
        skipped -= 1
      } else if name == "style", let id {
        styles[id] = style
        self.id = nil
      }
    }
  }
}

extension XMLAttributes {
  /// The value of a switch, which office files write in several ways.
  func isOn(_ name: String, absent: Bool = false) -> Bool {
    guard let value = self[name] else { return absent }
    return !["0", "false", "off", "none"].contains(value)
  }
}
