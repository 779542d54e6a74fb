internal import Foundation

/// Standard output and error.
enum Terminal {
  /// Whether standard output shows colours: a terminal, and `NO_COLOR` is not set.
  static var hasColor: Bool {
    isatty(1) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// Writes to standard output as it is.
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes bytes of text to standard output; fails when nobody takes them any more.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes to standard output; fails when nobody takes them any more.
  static func write(_ bytes: [UInt8]) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Ends the program.
  static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.code) }
}
