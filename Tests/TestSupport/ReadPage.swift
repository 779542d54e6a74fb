/// A page of ours, read back: names, links, quotes, and the text of the report on it.
public struct ReadPage {
  /// A quote on a scorecard.
  public struct Quote {
    /// What is quoted.
    public var text: String
    /// Where it leads; nil when it is no link.
    public var link: String?
  }

  /// A tag with the names and values of its attributes.
  public struct Tag {
    /// Its name, with a slash in front of an end.
    public var name: String
    /// Its attributes.
    public var attributes: [String: String]
  }

  /// All tags behind the style sheet.
  public private(set) var tags: [Tag] = []
  /// Names of elements.
  public private(set) var ids: Set<String> = []
  /// Names that two elements have.
  public private(set) var repeated: [String] = []
  /// Targets of links.
  public private(set) var links: [String] = []
  /// What stands under each piece of evidence.
  public private(set) var evidence: [String: String] = [:]
  /// The quotes in order.
  public private(set) var quotes: [Quote] = []
  /// The text of the report, without notes.
  public private(set) var text = ""

  private var open: [Tag] = []
  private var quote: String?
  private var quoteLink: String?

  /// Reads a page.
  public init(_ page: String) {
    let body = page.unicodeScalars
    var rest = body[body.startIndex...]
    var behindStyle = false
    while let start = rest.firstIndex(of: "<") {
      if behindStyle { take(text: Self.plain(String(rest[..<start]))) }
      let end = rest[start...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      let tag = Self.tag(String(rest[rest.index(after: start)..<end]))
      if behindStyle { take(tag) }
      if tag.name == "/style" { behindStyle = true }
      rest = rest[rest.index(after: end)...]
    }
  }

  private mutating func take(_ tag: Tag) {
    if tag.name.hasPrefix("/") {
      if tag.name == "/q", let text = quote {
        quotes.append(Quote(text: text, link: quoteLink))
        (quote, quoteLink) = (nil, nil)
      }
      while let last = open.popLast(), "/" + last.name != tag.name {}
      return
    }
    tags.append(tag)
    if let id = tag.attributes["id"], !ids.insert(id).inserted { repeated.append(id) }
    if let link = tag.attributes["href"] {
      links.append(link)
      if quote != nil { quoteLink = link }
    }
    if tag.name == "q" { quote = "" }
    for name in Self.names(tag) where evidence[name] == nil { evidence[name] = "" }
    if tag.name != "br", tag.name != "rect" { open.append(tag) }
  }

  private mutating func take(text: String) {
    quote? += text
    for name in open.flatMap(Self.names) { evidence[name, default: ""] += text }
    let isNote = open.contains {
      $0.name == "sup" || $0.name == "details" || $0.attributes["class"] == "notes"
    }
    if !isNote, open.contains(where: { $0.name == "article" }) { self.text += text }
  }

  private static func names(_ tag: Tag) -> [String] {
    (tag.attributes["data-evidence"] ?? "").split(separator: " ").map(String.init)
  }

  /// A tag taken apart as a browser does it; ours have double quotes only.
  private static func tag(_ text: String) -> Tag {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == " ", !isQuoted {
        words.append(word)
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    words.append(word)
    var attributes: [String: String] = [:]
    for word in words.dropFirst() where !word.isEmpty {
      let parts = word.split(separator: "=", maxSplits: 1)
      attributes[String(parts[0])] =
        parts.count > 1 ? plain(String(parts[1].dropFirst().dropLast())) : ""
    }
    return Tag(name: words[0].split(separator: "/").isEmpty ? "" : words[0], attributes: attributes)
  }

  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains("&") else { return text }
    var plain = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      let known = entities.first { rest.starts(with: $0.written.unicodeScalars) }
      plain.unicodeScalars.append(known?.means ?? scalar)
      rest = rest.dropFirst(known?.written.unicodeScalars.count ?? 1)
    }
    return plain
  }

  private static let entities: [(written: String, means: Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
}
