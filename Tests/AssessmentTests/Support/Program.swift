import Foundation
import TestSupport

/// The built program, called as its user calls it.
enum Program {
  /// What came of a call.
  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  /// It lies beside the tests.
  private static let url = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("yardstick")

  /// Runs it in the root of the package; `input` is what it finds on standard input.
  static func run(_ arguments: [String], input: String? = nil) throws -> Result {
    let process = process(arguments)
    let folder = FileManager.default.temporaryDirectory
    let (out, err) = (
      folder.appendingPathComponent(UUID().uuidString),
      folder.appendingPathComponent(UUID().uuidString)
    )
    for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    let pipe = input.map { _ in Pipe() }
    if let pipe { process.standardInput = pipe }
    try process.run()
    if let input, let pipe {
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    process.waitUntilExit()
    defer { for url in [out, err] { try? FileManager.default.removeItem(at: url) } }
    return Result(
      code: process.terminationStatus,
      output: try String(contentsOf: out, encoding: .utf8),
      errors: try String(contentsOf: err, encoding: .utf8)
    )
  }

  private static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = Fixtures.root
    return process
  }

  /// The program while it runs, to be asked line by line.
  final class Dialogue {
    private let process: Process
    private let (input, output) = (Pipe(), Pipe())

    init(_ arguments: [String]) throws {
      process = Program.process(arguments)
      process.standardInput = input
      process.standardOutput = output
      try process.run()
    }

    /// Sends a line.
    func say(_ line: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Waits for a line.
    func answer() -> String {
      var text = Data()
      while text.last != 0x0A {
        let piece = output.fileHandleForReading.availableData
        guard !piece.isEmpty else { break }
        text += piece
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// Ends it.
    func end() {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
  }

  /// A new folder with these files.
  static func temporary(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let url = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
    return folder
  }

  /// A copy of the shipped rules with other files in it; nil takes a file away.
  static func rules(_ changes: [String: String?] = [:]) throws -> URL {
    var files = Dictionary(
      uniqueKeysWithValues: try RuleFiles.all().map { ($0.name, $0.text) }
    )
    for (name, text) in changes { files[name] = text }
    return try temporary(files)
  }
}
