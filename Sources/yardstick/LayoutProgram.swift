internal import CLimits
internal import ComplianceModel
internal import Foundation

/// Runs `pdftotext` of poppler, which lays the pages of PDF files out as words with places.
///
/// The file goes through pipes: no shell sees a name, nothing is left on disk. The program gets so much
/// time, memory and room for what it writes, and no more.
struct LayoutProgram {
  /// Where it is.
  var path: String
  /// Seconds that it may take, also on a busy machine.
  var patience = 20.0
  /// Seconds that it may compute, where the system can limit that (Linux); long reports take one.
  var computing = 4
  /// Bytes that it may write; a page of a report comes to 100 KB.
  var longestOutput = 20 * 1_048_576
  /// Bytes of memory that it may ask for, on Linux as well; reports take a tenth of that.
  var memory = 512 * 1_048_576

  /// What it wrote of a PDF file.
  static func pages(of bytes: [UInt8]) -> PrintedPages {
    guard let path = find("pdftotext") else { return .noProgram }
    return LayoutProgram(path: path).pages(of: bytes)
  }

  /// What it wrote of a PDF file.
  func pages(of bytes: [UInt8]) -> PrintedPages {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    // Old and new editions know this form of output; `-q` keeps damaged files from filling the terminal.
    // One page more than is read tells that there are too many.
    process.arguments = [
      "-q", "-enc", "UTF-8", "-l", "\(PrintedPages.limit + 1)", "-bbox-layout", "-", "-",
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let deadline = Date(timeIntervalSinceNow: patience)
    do { try process.run() } catch { return .noProgram }
    // From outside, so that no shell has to stand in between: it has not seen a byte of the file yet.
    _ = limitProcess(process.processIdentifier, UInt64(memory), UInt64(computing))
    let target = input.fileHandleForWriting
    // Nobody waits for this: it ends when the program does.
    Thread.detachNewThread {
      Self.surviveClosedPipes()
      try? target.write(contentsOf: Data(bytes))
      try? target.close()
    }
    let written = read(output.fileHandleForReading, until: deadline)
    while written != nil, process.isRunning, deadline > Date() {
      Thread.sleep(forTimeInterval: 0.002)
    }
    let isLate = process.isRunning && deadline <= Date()
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    // These do not wait for its end: as long as a child of its own lives, it counts as running.
    if isLate { return .failed("超过 \(Int(patience)) 秒没有完成") }
    guard let written else { return .failed("输出超过 \(longestOutput / 1_048_576) MB") }
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      return .failed("异常退出，或超过 \(computing) 秒、\(memory / 1_048_576) MB 内存的上限")
    }
    guard process.terminationStatus == 0 else {
      return .failed("退出码 \(process.terminationStatus)")
    }
    return .written(written)
  }

  /// Keeps a thread's writing from ending this program when the other one stops reading before the end.
  ///
  /// For good: the thread does nothing else, and may outlive the wait for its program.
  private static func surviveClosedPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// What comes until the end or the deadline; nil when it is too much.
  private func read(_ handle: FileHandle, until deadline: Date) -> [UInt8]? {
    var written: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = deadline.timeIntervalSinceNow
      guard left > 0 else { return written }
      var descriptor = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, Int32(left * 1_000) + 1)
      guard ready > 0 else {
        // Signals to this program interrupt the wait.
        if ready < 0, errno == EINTR { continue }
        return written
      }
      let count = Foundation.read(handle.fileDescriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return written }
      guard written.count + count <= longestOutput else { return nil }
      written += buffer[..<count]
    }
  }

  /// The program on the search path; relative folders on it are passed over.
  private static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/usr/local/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
