internal import CLibXML2

/// Reads the markup of a web page, however untidy, with limits.
///
/// Lines are those of the parser's input, which knows no upper limit, other than its nodes.
final class PageParser {
  /// Elements within one another at most; pages that were patched together for years have some 60.
  static let deepest = 400
  /// Elements and runs of words at most; a report saved by Word has some 30,000.
  static let mostNodes = 200_000
  /// Mistakes at most: each may cost the parser a walk through all open elements.
  static let mostMistakes = 100_000
  /// Bytes of words at most; the longest reports have some 200 KB.
  static let mostLetters = 1_500_000
  /// Longest attribute that is kept, in bytes; pictures are written into them at times.
  static let longestAttribute = 2_048

  private var page = Page()
  private var open: [Int] = []
  private var mistakes = 0
  private var failure: DocumentError?
  private var context: xmlParserCtxtPtr?

  private init() {}

  /// Parses a page in UTF-8.
  static func parse(_ bytes: [UInt8]) throws(DocumentError) -> Page {
    _ = isReady
    let parser = PageParser()
    guard let context = htmlNewParserCtxt() else { throw .brokenPage("无法解析") }
    defer { htmlFreeParserCtxt(context) }
    parser.context = context
    guard let sax = context.pointee.sax else { throw .brokenPage("无法解析") }
    sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(parser).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    bytes.withUnsafeBytes { buffer in
      let document = htmlCtxtReadMemory(
        context,
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(buffer.count),
        nil,
        "UTF-8",
        Int32(options)
      )
      if let document { xmlFreeDoc(document) }
    }
    if let failure = parser.failure { throw failure }
    while !parser.open.isEmpty { parser.close() }
    return parser.page
  }

  private var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

  private func begin(
    _ name: UnsafePointer<xmlChar>?,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil, let name else { return }
    guard open.count < Self.deepest else { return fail(.brokenPage("元素嵌套超过 \(Self.deepest) 层")) }
    let element = PageElement(String(cString: name))
    append(Page.Node(element: element, parent: parent, end: 0, line: line))
    if let kept = Self.kept(values) {
      page.nodes[page.nodes.count - 1].attributes = Int32(page.attributes.count)
      page.attributes.append(kept)
    }
    open.append(page.nodes.count - 1)
  }

  private func finish() {
    guard failure == nil, !open.isEmpty else { return }
    close()
  }

  private func close() {
    let node = open.removeLast()
    page.nodes[node].end = Int32(page.nodes.count)
  }

  private func take(_ letters: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard failure == nil, let letters, length > 0 else { return }
    let bytes = UnsafeBufferPointer(start: letters, count: Int(length))
    let first = Int32(page.letters.count)
    guard page.letters.count + bytes.count <= Self.mostLetters else {
      return fail(.tooLong(limit: Self.mostLetters / 3))
    }
    page.letters += bytes
    // Long runs come in pieces.
    if let last = page.nodes.indices.last, page.nodes[last].element == .words,
      page.nodes[last].parent == parent, page.nodes[last].last == first
    {
      page.nodes[last].last = Int32(page.letters.count)
      return
    }
    let breaks = bytes.count { $0 == 0x0A }
    let leading = bytes.prefix { $0 <= 0x20 }.count { $0 == 0x0A }
    var node = Page.Node(
      element: .words,
      parent: parent,
      end: Int32(page.nodes.count + 1),
      line: max(1, line - Int32(breaks) + Int32(leading))
    )
    (node.first, node.last) = (first, Int32(page.letters.count))
    append(node)
  }

  private var parent: Int32 { open.last.map(Int32.init) ?? -1 }

  private func append(_ node: Page.Node) {
    guard page.nodes.count < Self.mostNodes else {
      return fail(.unfoldsTooFar("网页超过 \(Self.mostNodes) 个元素"))
    }
    page.nodes.append(node)
  }

  private func stumble() {
    mistakes += 1
    if mistakes > Self.mostMistakes { fail(.brokenPage("标记错误超过 \(Self.mostMistakes) 处")) }
  }

  private func fail(_ error: DocumentError) {
    guard failure == nil else { return }
    failure = error
    xmlStopParser(context)
  }

  /// Pairs of names and values, ended by a name that is missing.
  private static func kept(
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [PageAttribute: String]? {
    guard var pair = values else { return nil }
    var kept: [PageAttribute: String] = [:]
    while let name = pair[0] {
      if let attribute = PageAttribute(rawValue: String(cString: name)), kept[attribute] == nil {
        let value = pair[1].map { start in
          let length = min(strnlen(start), longestAttribute)
          return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
        }
        kept[attribute] = value ?? ""
      }
      pair += 2
    }
    return kept.isEmpty ? nil : kept
  }

  private static func strnlen(_ start: UnsafePointer<xmlChar>) -> Int {
    var length = 0
    while length < longestAttribute, start[length] != 0 { length += 1 }
    return length
  }

  /// The library wants to be set up once before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Functions without state that find their parser behind the first parameter.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElement = { user, name, values in PageParser.of(user)?.begin(name, values) }
    handler.endElement = { user, _ in PageParser.of(user)?.finish() }
    handler.characters = { user, text, length in PageParser.of(user)?.take(text, length) }
    handler.ignorableWhitespace = handler.characters
    // What is in scripts is no text; without this it would be.
    handler.cdataBlock = { _, _, _ in }
    handler.serror = { user, _ in PageParser.of(user)?.stumble() }
    return handler
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> PageParser? {
    user.map { Unmanaged<PageParser>.fromOpaque($0).takeUnretainedValue() }
  }
}
