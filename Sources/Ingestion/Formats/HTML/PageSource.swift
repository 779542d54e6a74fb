/// The bytes of a page in UTF-8, made safe for the parser: without scripts, styles, comments,
/// declarations and controls, but with all line breaks, so that lines are those of the file.
struct PageSource {
  /// Attributes of one tag at most: the parser compares each with all others.
  static let mostAttributes = 100

  /// What the parser gets.
  private(set) var bytes: [UInt8]
  /// What the parser must not see, in order.
  private var holes: [Range<Int>] = []
  private var tables = 0
  private var hasFrame = false
  private var endsFrame = false

  init(_ text: String) throws(DocumentError) {
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x3C: index = try tag(at: index)
      case 0x0D:
        bytes[index] = index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 0x20 : 0x0A
        index += 1
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F:
        bytes[index] = 0x20
        index += 1
      default: index += 1
      }
    }
    dropHoles()
  }

  private mutating func dropHoles() {
    guard let first = holes.first else { return }
    var end = first.lowerBound
    var next = first.lowerBound
    for hole in holes + [bytes.count..<bytes.count] {
      for index in next..<hole.lowerBound {
        bytes[end] = bytes[index]
        end += 1
      }
      for index in hole where bytes[index] == 0x0A {
        bytes[end] = 0x0A
        end += 1
      }
      next = hole.upperBound
    }
    bytes.removeLast(bytes.count - end)
  }

  /// Whether the page was cut off: its frame is never closed, and it ends within a table or a line.
  var isCut: Bool {
    guard hasFrame, !endsFrame else { return false }
    return tables > 0 || bytes.last { $0 > 0x20 } != 0x3E
  }

  /// Looks at what begins with `<` and returns where to go on.
  private mutating func tag(at start: Int) throws(DocumentError) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    let next = bytes[start + 1]
    if next == 0x21 || next == 0x3F { return skipDeclaration(at: start) }
    let isEnd = next == 0x2F
    var index = start + (isEnd ? 2 : 1)
    guard index < bytes.count, Self.isLetter(bytes[index]) else { return start + 1 }
    var name: [UInt8] = []
    while index < bytes.count, name.count < 12, Self.isLetter(bytes[index]) {
      name.append(bytes[index] | 0x20)
      index += 1
    }
    note(name, isEnd: isEnd)
    index = try attributes(from: index)
    if !isEnd, name == Self.script || name == Self.style { return skipContent(of: name, at: index) }
    return index
  }

  private mutating func note(_ name: [UInt8], isEnd: Bool) {
    switch name {
    case Self.table: tables += isEnd ? -1 : 1
    case Self.html, Self.body:
      if isEnd { endsFrame = true } else { hasFrame = true }
    default: break
    }
  }

  /// Goes to the end of a tag, counting its attributes.
  private mutating func attributes(from start: Int) throws(DocumentError) -> Int {
    var index = start
    var count = 0
    while index < bytes.count, bytes[index] != 0x3E {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x2F {
        if byte < 0x20, byte != 0x0A { bytes[index] = 0x20 }
        index += 1
        continue
      }
      count += 1
      guard count <= Self.mostAttributes else {
        throw .brokenPage("一个元素的属性超过 \(Self.mostAttributes) 个")
      }
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3D, bytes[index] != 0x3E {
        index += 1
      }
      var value = index
      while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
      guard value < bytes.count, bytes[value] == 0x3D else { continue }
      value += 1
      while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
      index = skipValue(at: value)
    }
    return min(index + 1, bytes.count)
  }

  private mutating func skipValue(at start: Int) -> Int {
    guard start < bytes.count else { return start }
    var index = start
    let quote = bytes[start]
    if quote == 0x22 || quote == 0x27 {
      index += 1
      while index < bytes.count, bytes[index] != quote {
        if bytes[index] < 0x20, bytes[index] != 0x0A { bytes[index] = 0x20 }
        index += 1
      }
      return min(index + 1, bytes.count)
    }
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x3E { index += 1 }
    return index
  }

  /// `<!-- … -->`, or any other `<! … >` and `<? … >`; a comment without end counts as the latter.
  private mutating func skipDeclaration(at start: Int) -> Int {
    var end: Int?
    if start + 3 < bytes.count, bytes[start + 1] == 0x21, bytes[start + 2] == 0x2D,
      bytes[start + 3] == 0x2D
    {
      end = commentEnd(from: start + 4)
    }
    if end == nil { end = bytes[start...].firstIndex(of: 0x3E).map { $0 + 1 } }
    let last = end ?? bytes.count
    holes.append(start..<last)
    return last
  }

  /// Searched for once: if there is none behind one comment, there is none behind those that follow.
  private var hasNoCommentEnd = false

  private mutating func commentEnd(from start: Int) -> Int? {
    guard !hasNoCommentEnd else { return nil }
    var index = max(start - 2, 0)
    while index + 2 < bytes.count {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    hasNoCommentEnd = true
    return nil
  }

  private mutating func skipContent(of name: [UInt8], at start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x3C, index + name.count + 1 < bytes.count, bytes[index + 1] == 0x2F,
        name.indices.allSatisfy({ bytes[index + 2 + $0] | 0x20 == name[$0] })
      {
        break
      }
      index += 1
    }
    holes.append(start..<index)
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)
  private static let table = Array("table".utf8)
  private static let html = Array("html".utf8)
  private static let body = Array("body".utf8)
}
