/// What an element of a page means to somebody who reads it.
enum PageElement: Hashable, Sendable {
  /// Words; no element at all.
  case words
  /// What stands in the line: `span`, `a`, `b`, and whatever nobody knows.
  case inline
  case link
  case raised
  case lineBreak
  case image
  /// What begins and ends a paragraph.
  case block
  /// `h1` to `h6`.
  case heading(Int)
  case preformatted
  case centre
  case orderedList
  case list
  case item
  case term
  case definition
  case table
  case row
  case cell
  /// `nav`, `footer`, `aside`: what surrounds an article.
  case surround
  case title
  case meta
  /// Scripts, styles, embedded objects, fields of forms: nothing of it is read.
  case unread

  init(_ name: String) {
    self = Self.known[name] ?? .inline
  }

  /// Whether paragraphs end where it begins and where it ends.
  var divides: Bool {
    switch self {
    case .words, .inline, .link, .raised, .image, .meta, .unread: false
    default: true
    }
  }

  private static let known: [String: PageElement] = {
    var known: [String: PageElement] = [
      "a": .link, "sup": .raised, "br": .lineBreak, "img": .image, "pre": .preformatted,
      "center": .centre, "ol": .orderedList, "ul": .list, "menu": .list, "dir": .list,
      "li": .item, "dt": .term, "dd": .definition, "table": .table, "tr": .row, "td": .cell,
      "th": .cell, "nav": .surround, "footer": .surround, "aside": .surround, "title": .title,
      "meta": .meta,
    ]
    for level in 1...6 { known["h\(level)"] = .heading(level) }
    for name in [
      "p", "div", "html", "body", "section", "article", "header", "main", "blockquote", "dl",
      "fieldset", "legend", "form", "address", "figure", "figcaption", "hr", "tbody", "thead",
      "tfoot", "caption", "details", "summary", "hgroup", "listing", "xmp", "plaintext",
    ] { known[name] = .block }
    for name in [
      "script", "style", "noscript", "template", "iframe", "frame", "frameset", "noframes",
      "object", "embed", "applet", "svg", "math", "canvas", "audio", "video", "select", "option",
      "button", "textarea", "input", "map", "area", "link", "base", "rp", "rt", "datalist",
      "colgroup", "col",
    ] { known[name] = .unread }
    return known
  }()
}

/// Attributes that are looked at; all others are forgotten at once.
enum PageAttribute: String, Hashable, Sendable {
  case id
  case kind = "class"
  case style, hidden, align, colspan, rowspan, alt, title, src, href, start, type, value, name
  case content, role, width, height
}
