import ArgumentParser
import Foundation

/// Builds the worst file of every kind and measures what the program makes of it.
struct WorstCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worst",
    abstract: "Time and memory that the worst file of every kind takes, through the real program."
  )

  @Option(help: "The yardstick program; by default the one built beside this one.")
  var yardstick: String?

  @Option(help: "Rules for yardstick.")
  var rules = "Rules"

  @Option(help: "Only files whose name holds this.")
  var only = ""

  @Option(help: "Folder for the files (default: a temporary one, which is deleted).")
  var keep: String?

  @Option(help: "Seconds of computing that a file may take.")
  var seconds = 5.0

  @Option(help: "Seconds of computing that a file may take that is refused.")
  var refused = 1.0

  @Option(help: "Megabytes that a file may take that is refused.")
  var memory = 100

  func run() throws {
    let folder = URL(
      fileURLWithPath: keep
        ?? FileManager.default.temporaryDirectory.path + "/worst-\(getpid())"
    )
    defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
    let tool = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let program =
      yardstick ?? tool.deletingLastPathComponent().appendingPathComponent("yardstick").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw ValidationError("no yardstick at \(program): build it with the same configuration")
    }
    say("what it is".padded(40) + "      size   seconds    peak  end")
    var isGood = true
    for file in WorstFile.all where only.isEmpty || file.name.contains(only) {
      let path = folder.appendingPathComponent(file.path).path
      for (path, bytes) in [(file.path, file.bytes())] + (file.isBeside ? WorstFile.round : []) {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(bytes).write(to: url)
      }
      let report = file.isBeside ? folder.appendingPathComponent(WorstFile.report).path : path
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      let command = file.isBeside ? "check" : "inspect"
      let measured = try Measured.of(tool.path, [program, command, report, "--rules", rules])
      let isFast = measured.seconds <= (measured.isRefused ? refused : seconds)
      let isSmall = !measured.isRefused || measured.megabytes <= memory
      let isCalm = !measured.isCrash
      isGood = isGood && isFast && isSmall && isCalm
      let mark = isFast && isSmall && isCalm ? "" : "  <—"
      say(
        file.name.padded(40) + String(format: "%7d KB", size / 1_024)
          + String(format: "%9.2f", measured.seconds) + String(format: "%6d MB", measured.megabytes)
          + "  \(measured.end)\(mark)"
      )
      if keep == nil || file.isBeside { try FileManager.default.removeItem(atPath: path) }
    }
    if !isGood { throw ExitCode(1) }
  }

  /// Line by line, also into a file.
  private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}

/// What a process took.
struct Measured {
  var seconds: Double
  var megabytes: Int
  var isRefused: Bool
  var isCrash: Bool
  /// Its exit code and first words.
  var end: String

  /// Has a small process start the program: memory is counted from that of the one that starts it.
  static func of(_ tool: String, _ command: [String]) throws -> Measured {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["measure", "--"] + command
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = said.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count >= 3, let status = Int(words[0]), let seconds = Double(words[1]),
      let megabytes = Int(words[2])
    else { throw ValidationError("nothing was measured: \(said)") }
    let message = words.count > 3 ? words[3].trimmingCharacters(in: .whitespacesAndNewlines) : ""
    return Measured(
      seconds: seconds,
      megabytes: megabytes,
      isRefused: status == 2 || status == 3,
      isCrash: ![0, 1, 2, 3].contains(status),
      end: "\(status) \(message.prefix(70))"
    )
  }
}

/// Starts a program and tells its exit code, seconds, megabytes and first words of complaint.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "measure", shouldDisplay: false)

  @Argument var command: [String]

  /// Seconds of computing after which the program is ended.
  private static let longest = 60

  func run() throws {
    let errors = FileManager.default.temporaryDirectory.path + "/measure-\(getpid())"
    defer { unlink(errors) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var pid = pid_t()
    var arguments = command.map { strdup($0) }
    arguments.append(nil)
    // Nobody computes for ever either.
    #if os(Linux)
    var limit = rlimit(rlim_cur: rlim_t(Self.longest), rlim_max: rlim_t(Self.longest))
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    #endif
    guard posix_spawn(&pid, command[0], &actions, nil, arguments, environ) == 0 else {
      throw ExitCode(2)
    }
    let (child, deadline) = (pid, Date().addingTimeInterval(Double(Self.longest) * 10))
    var status: Int32 = 0
    var usage = rusage()
    // Nobody waits for ever.
    let thread = Thread {
      while deadline > Date() { Thread.sleep(forTimeInterval: 1) }
      kill(child, SIGKILL)
    }
    thread.start()
    wait4(pid, &status, 0, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    let words = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    let message = words.split(separator: "\n").first.map(String.init) ?? ""
    let name = message.range(of: "：").map { String(message[$0.upperBound...]) } ?? message
    #if os(Linux)
    let unit = 1_024
    #else
    let unit = 1_048_576
    #endif
    print(
      code,
      String(format: "%.2f", seconds(usage.ru_utime) + seconds(usage.ru_stime)),
      Int(usage.ru_maxrss) / unit,
      name
    )
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
