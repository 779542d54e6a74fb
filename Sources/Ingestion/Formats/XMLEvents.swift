internal import CLibXML2

/// What stands in a markup file, in order.
enum XMLEvent {
  /// An element begins; its name and those of its attributes without prefix.
  case start(String, XMLAttributes)
  /// An element ends.
  case end(String)
  /// Text, or a part of it.
  case text(String)
}

/// The attributes of an element, by name without prefix.
struct XMLAttributes {
  fileprivate var pairs: [(name: String, value: String)] = []

  /// The value of an attribute; nil if the element has none of this name.
  subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
}

/// Reads markup (XML) as events, from bytes that come piece by piece.
///
/// Nothing is fetched and no entity is declared: office formats know no document type, so a file that
/// has one is refused. Depth is limited.
final class XMLEvents {
  /// Elements within one another at most.
  static let deepest = 100

  private let body: (XMLEvent) throws(DocumentError) -> Bool
  private var context: xmlParserCtxtPtr?
  private var failure: DocumentError?
  private var depth = 0
  private var isDone = false

  private init(_ body: @escaping (XMLEvent) throws(DocumentError) -> Bool) {
    self.body = body
  }

  /// Hands the events of a part of an archive to `body` until it returns false.
  static func read(
    _ part: String,
    of archive: ZipArchive,
    limit: Int,
    to body: @escaping (XMLEvent) throws(DocumentError) -> Bool
  ) throws(DocumentError) {
    try read(to: body) { feed throws(DocumentError) in
      try archive.read(part, limit: limit, to: feed)
    }
  }

  /// Hands the events of bytes to `body` until it returns false.
  static func read(
    _ bytes: [UInt8],
    to body: @escaping (XMLEvent) throws(DocumentError) -> Bool
  ) throws(DocumentError) {
    try read(to: body) { feed throws(DocumentError) in
      // The library counts what it takes at a time in 32 bits.
      for start in stride(from: 0, to: bytes.count, by: 65_536) {
        guard try feed(bytes[start..<min(start + 65_536, bytes.count)]) else { return }
      }
    }
  }

  private static func read(
    to body: @escaping (XMLEvent) throws(DocumentError) -> Bool,
    from source: (_ feed: (ArraySlice<UInt8>) throws(DocumentError) -> Bool) throws(DocumentError)
      -> Void
  ) throws(DocumentError) {
    _ = isReady
    let events = XMLEvents(body)
    var handler = Self.handler
    // The events outlive the context, which is freed below.
    let context = xmlCreatePushParserCtxt(
      &handler,
      Unmanaged.passUnretained(events).toOpaque(),
      nil,
      0,
      nil
    )
    guard let context else { throw .damaged("无法解析") }
    defer { xmlFreeParserCtxt(context) }
    events.context = context
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    try source { piece throws(DocumentError) in
      try events.feed(piece, to: context, isLast: false)
    }
    if !events.isDone { _ = try events.feed([], to: context, isLast: true) }
  }

  /// Takes a piece; whether more is wanted.
  private func feed(
    _ piece: ArraySlice<UInt8>,
    to context: xmlParserCtxtPtr,
    isLast: Bool
  ) throws(DocumentError) -> Bool {
    piece.withUnsafeBytes { bytes in
      _ = xmlParseChunk(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count),
        isLast ? 1 : 0
      )
    }
    if let failure { throw failure }
    if isDone { return false }
    guard context.pointee.wellFormed == 1 else { throw .damaged("内部格式有误") }
    return true
  }

  private func send(_ event: XMLEvent) {
    guard failure == nil, !isDone else { return }
    do throws(DocumentError) {
      if try !body(event) { stop() }
    } catch {
      fail(error)
    }
  }

  private func begin(_ name: String, _ attributes: XMLAttributes) {
    depth += 1
    guard depth <= Self.deepest else { return fail(.damaged("内部嵌套过深")) }
    send(.start(name, attributes))
  }

  private func finish(_ name: String) {
    depth -= 1
    send(.end(name))
  }

  private func fail(_ error: DocumentError) {
    failure = failure ?? error
    stop()
  }

  private func stop() {
    isDone = true
    xmlStopParser(context)
  }

  /// The library wants to be set up once before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Functions without state that find their events behind the first parameter.
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { user, name, _, _, _, _, count, _, values in
      XMLEvents.of(user)?.begin(XMLEvents.string(name), XMLEvents.attributes(values, Int(count)))
    }
    handler.endElementNs = { user, name, _, _ in XMLEvents.of(user)?.finish(XMLEvents.string(name))
    }
    handler.characters = { user, text, length in
      XMLEvents.of(user)?.send(.text(XMLEvents.string(text, Int(length))))
    }
    handler.cdataBlock = handler.characters
    handler.internalSubset = { user, _, _, _ in
      XMLEvents.of(user)?.fail(.damaged("含有不允许的文档类型声明"))
    }
    // Mistakes show in the state of the context; without this they would be printed.
    handler.serror = { _, _ in }
    return handler
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLEvents? {
    user.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Five pointers an attribute: name, prefix, address of the prefix, start and end of the value.
  private static func attributes(
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ count: Int
  ) -> XMLAttributes {
    var attributes = XMLAttributes()
    guard let values else { return attributes }
    for index in 0..<count {
      guard let start = values[5 * index + 3], let end = values[5 * index + 4] else { continue }
      attributes.pairs.append((string(values[5 * index]), string(start, end - start)))
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func string(_ text: UnsafePointer<xmlChar>?, _ length: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: text, count: length), as: UTF8.self)
  }
}
