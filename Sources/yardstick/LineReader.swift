internal import Foundation

/// Lines of standard input or another open file, as they come.
struct LineReader {
  /// A line, or what is known of one that is too long to be read.
  enum Line: Sendable {
    case text([UInt8])
    case tooLong
  }

  /// Bytes of a line at most: a file of the largest size that readers take, in base 64.
  static let longest = 24 * 1_048_576

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  /// Up to where the buffer was looked through for the end of that line.
  private var seen = 0
  private var isAtEnd = false

  /// Reads from an open file, such as 0 for standard input.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line break; nil at the end.
  ///
  /// Waits until there is one.
  mutating func next() -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[seen...].firstIndex(of: 0x0A) {
        defer { (start, seen) = (end + 1, end + 1) }
        return isTooLong ? .tooLong : .text(Array(buffer[start..<end]))
      }
      seen = buffer.count
      if seen - start > Self.longest {
        isTooLong = true
        (start, seen) = (0, 0)
        buffer.removeAll(keepingCapacity: true)
      }
      guard !isAtEnd else {
        defer { start = seen }
        if isTooLong { return .tooLong }
        return start < seen ? .text(Array(buffer[start...])) : nil
      }
      fill()
    }
  }

  /// Whether ``next()`` would answer without waiting for more; it may still have to wait for the end of
  /// a line that is on its way.
  func hasNext() -> Bool {
    if isAtEnd || buffer[seen...].contains(0x0A) { return true }
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) != 0
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    (start, seen) = (0, seen - start)
    let size = 65_536
    var piece = [UInt8](repeating: 0, count: size)
    let count = read(descriptor, &piece, size)
    if count > 0 { buffer += piece[..<count] } else { isAtEnd = count == 0 || errno != EINTR }
  }
}
