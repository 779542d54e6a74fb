internal import ArgumentParser

/// What the program's exit code says.
struct ExitStatus {
  static let wrongUsage = ExitStatus(2)
  static let findings = ExitStatus(1)
  static let unreadable = ExitStatus(3)

  let code: Int32

  private init(_ code: Int32) { self.code = code }

  init(_ code: ExitCode) { self.code = code.rawValue }

  /// Ends a command with this status, without a message.
  var error: ExitCode { ExitCode(code) }
}
