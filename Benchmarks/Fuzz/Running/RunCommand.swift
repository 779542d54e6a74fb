import ArgumentParser
import Foundation

/// Makes inputs and has them worked through by other processes, which may crash.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Feeds so many inputs to the readers (also without this word)."
  )

  @OptionGroup var plan: Plan

  @Option(help: "How many inputs.")
  var count = 20_000

  @Option(help: "Seconds after which no more is begun.")
  var seconds: Double?

  @Option(help: "Processes at a time.")
  var jobs = 1

  @Option(help: "Folder in which inputs are kept that did harm.")
  var keep = "fuzz-finds"

  @Option(help: "Finds after which the run ends.")
  var most = 50

  private static let batch = 1_000

  func validate() throws {
    guard count > 0, jobs > 0, plan.from >= 0, plan.patience > 0, plan.memory > 0, most > 0 else {
      throw ValidationError("numbers must be above 0")
    }
  }

  func run() throws {
    let corpus = Corpus(seeds: plan.seeds)
    guard corpus.isComplete else {
      throw ValidationError("no corpus here: run this in the folder of the project")
    }
    let start = Date()
    let run = Run(
      plan: plan,
      end: plan.from + count,
      stop: seconds.map { start.addingTimeInterval($0) },
      most: most,
      keeper: Keeper(folder: keep, maker: Maker(corpus: corpus, seed: plan.seed))
    )
    let jobs = jobs
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let batch = run.next(Self.batch) { run.work(batch) }
    }
    print(run.tally.text(seconds: -start.timeIntervalSinceNow))
    for find in run.tally.finds {
      print("find: \(find.kind.rawValue) \(find.number), \(find.what): \(find.file)")
    }
    if !run.tally.finds.isEmpty { throw ExitCode(1) }
  }
}

/// Writes inputs down that did harm.
struct Keeper {
  var folder: String
  var maker: Maker

  func keep(_ kind: Kind, _ number: Int) -> String {
    let input = maker.input(kind, number)
    let path = "\(folder)/\(kind.rawValue)-\(maker.seed)-\(number).\(input.fileExtension)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: path, contents: Data(input.bytes))
    return path
  }
}

/// A run, shared by those who start processes for it.
final class Run: @unchecked Sendable {
  private let lock = NSLock()
  private let plan: Plan
  private let end: Int
  private let stop: Date?
  private let most: Int
  private let keeper: Keeper
  private var begun: Int
  private var shared = Tally()

  init(plan: Plan, end: Int, stop: Date?, most: Int, keeper: Keeper) {
    (self.plan, self.end, self.stop, self.most, self.keeper) = (plan, end, stop, most, keeper)
    begun = plan.from
  }

  var tally: Tally { lock.withLock { shared } }

  private var isOver: Bool {
    (stop.map { $0 < Date() } ?? false) || shared.finds.count >= most
  }

  /// The next inputs that nobody works on.
  func next(_ count: Int) -> Range<Int>? {
    lock.withLock {
      guard begun < end, !isOver else { return nil }
      defer { begun = min(end, begun + count) }
      return begun..<min(end, begun + count)
    }
  }

  /// Has a batch worked through; goes on behind an input that ended its process.
  func work(_ batch: Range<Int>) {
    var rest = batch
    while !rest.isEmpty, !lock.withLock({ isOver }) {
      guard let last = process(rest) else { return }
      rest = min(last + 1, batch.upperBound)..<batch.upperBound
    }
  }

  /// Starts a process; the last input that it began.
  private func process(_ batch: Range<Int>) -> Int? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments =
      [
        "work", "--seed", "\(plan.seed)", "--from", "\(batch.lowerBound)", "--count",
        "\(batch.count)", "--patience", "\(plan.patience)", "--memory", "\(plan.memory)", "--seeds",
        plan.seeds,
      ] + (plan.reader.map { ["--reader", $0.rawValue] } ?? [])
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { return nil }
    let said = Said()
    errors.fileHandleForReading.readabilityHandler = { said.take($0.availableData) }
    var buffer = Data()
    var begun: Int?
    var isOpen = false
    while true {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      buffer.append(piece)
      while let index = buffer.firstIndex(of: 0x0A) {
        let words = String(decoding: buffer[..<index], as: UTF8.self).split(separator: " ")
        buffer = Data(buffer[(index + 1)...])
        guard words.count >= 2, let number = Int(words[1]) else { continue }
        begun = number
        isOpen = words[0] == "begin"
        take(words, number)
        if words[0] == "end", stop.map({ $0 < Date() }) ?? false { process.terminate() }
      }
    }
    process.waitUntilExit()
    errors.fileHandleForReading.readabilityHandler = nil
    if isOpen, let number = begun, process.terminationStatus != SIGTERM {
      let kind = process.terminationReason == .uncaughtSignal ? "signal" : "exit"
      find(number, "crash (\(kind) \(process.terminationStatus)) \(said.line)", ended: false)
    }
    // A process that began nothing cannot work at all.
    if begun == nil { find(batch.lowerBound, "no work done: \(said.line)", ended: false) }
    return begun ?? batch.upperBound
  }

  private func take(_ words: [Substring], _ number: Int) {
    let kind = plan.kind(number)
    switch words[0] {
    case "end":
      lock.withLock { shared.take(words, kind) }
      if words.count > 6, words[5] == "flaw" {
        find(number, words[6...].joined(separator: " "), ended: true)
      }
      if words.count > 4, let peak = Int(words[4]), peak > plan.memory {
        find(number, "\(peak) MB of memory", ended: true)
      }
    case "late": find(number, "longer than \(plan.patience) s", ended: false)
    default: break
    }
  }

  private func find(_ number: Int, _ what: String, ended: Bool) {
    let kind = plan.kind(number)
    let file = keeper.keep(kind, number)
    let found = Tally.Find(kind: kind, number: number, what: what, file: file)
    lock.withLock { shared.find(found, ended: ended) }
    FileHandle.standardError.write(
      Data("find: \(kind.rawValue) \(number), \(what): \(file)\n".utf8)
    )
  }

  /// The last words of a process.
  private final class Said: @unchecked Sendable {
    private let lock = NSLock()
    private var words = Data()

    func take(_ data: Data) { lock.withLock { words = (words + data).suffix(2_000) } }

    var line: String {
      lock.withLock {
        let lines = String(decoding: words, as: UTF8.self).split(separator: "\n")
        return String((lines.first { $0.contains("atal error") } ?? lines.last ?? "").prefix(200))
      }
    }
  }
}
