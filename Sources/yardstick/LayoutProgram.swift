internal import ComplianceModel
internal import Dispatch
internal import Foundation

/// Runs `pdftotext` of poppler, which lays the pages of PDF files out as words with places.
///
/// The file goes through pipes: no shell sees a name, nothing is left on disk. The program gets so much
/// time and room for what it writes, and no more.
enum LayoutProgram {
  /// Seconds that it may take; long reports take one.
  private static let patience = 20
  /// Bytes that it may write; a page of a report comes to 100 KB.
  private static let longestOutput = 64 * 1_048_576

  /// What it wrote of a PDF file.
  static func pages(of bytes: [UInt8]) -> PrintedPages {
    guard let program = find("pdftotext") else { return .noProgram }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    // Old and new editions know this form of output; `-q` keeps damaged files from filling the terminal.
    process.arguments = ["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // It may stop reading before the end; writing on must not end this program.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    do { try process.run() } catch { return .noProgram }
    let pid = process.processIdentifier
    let isLate = Flag()
    let alarm = DispatchWorkItem {
      isLate.raise()
      kill(pid, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: alarm)
    let writing = DispatchGroup()
    let target = input.fileHandleForWriting
    DispatchQueue.global().async(group: writing) {
      try? target.write(contentsOf: Data(bytes))
      try? target.close()
    }
    var written = Data()
    while true {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      written.append(piece)
      if written.count > longestOutput {
        kill(pid, SIGKILL)
        break
      }
    }
    process.waitUntilExit()
    alarm.cancel()
    writing.wait()
    if isLate.isRaised { return .failed("超过 \(patience) 秒没有完成") }
    if written.count > longestOutput { return .failed("输出超过 \(longestOutput / 1_048_576) MB") }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      return .failed("退出码 \(process.terminationStatus)")
    }
    return .written([UInt8](written))
  }

  /// The program on the search path; relative folders on it are passed over.
  private static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether something happened, told from one thread to another.
  private final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false

    var isRaised: Bool { lock.withLock { value } }

    func raise() { lock.withLock { value = true } }
  }
}
