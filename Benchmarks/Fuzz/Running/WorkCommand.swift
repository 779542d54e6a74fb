import ArgumentParser
import Foundation

/// What a run and those who work for it agree on.
struct Plan: ParsableArguments {
  @Option(help: "Number to start from; the same number makes the same inputs.")
  var seed: UInt64 = 1

  @Option(help: "Only this reader: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var reader: Kind?

  @Option(help: "Number of the first input.")
  var from = 0

  @Option(help: "Seconds of computing that an input may take, read and judged up to six times.")
  var patience = 10.0

  @Option(help: "Megabytes of memory that may be held.")
  var memory = 400

  @Option(help: "Folder of the five real reports, if at hand.")
  var seeds = "../shared/seeds"

  /// The reader that an input is for.
  func kind(_ number: Int) -> Kind { reader ?? Kind.turns[number % Kind.turns.count] }
}

/// Works through a batch in a process of its own, which may crash: tells each input before and after.
struct WorkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "work", shouldDisplay: false)

  @OptionGroup var plan: Plan

  @Option var count: Int

  func run() throws {
    let corpus = Corpus(seeds: plan.seeds)
    let probe = try Probe(corpus)
    let maker = Maker(corpus: corpus, seed: plan.seed)
    let watch = Watch(patience: plan.patience) { number in
      Self.tell("late \(number)")
      _exit(3)
    }
    // As small as the stacks that some systems give to threads.
    Small.stack {
      for number in plan.from..<(plan.from + count) {
        let input = maker.input(plan.kind(number), number)
        Self.tell("begin \(number)")
        Peak.reset()
        watch.begin(number)
        let words: String
        do {
          // Not in step with the turns of the readers.
          switch try probe.feed(input, number / Kind.turns.count) {
          case .read: words = "read"
          case .refused(let kind): words = "refused \(kind)"
          }
        } catch {
          words = "flaw \((error as? Probe.Flaw)?.message ?? "\(error)")"
        }
        let time = Int(watch.end() * 1_000_000)
        let peak = Peak.megabytes
        Self.tell("end \(number) \(time) \(input.bytes.count) \(peak) \(words)")
        // The next one needs a process that holds nothing.
        if peak > plan.memory { _exit(4) }
      }
    }
  }

  private static func tell(_ line: String) {
    let bytes = Array((line.replacingOccurrences(of: "\n", with: " ") + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Runs work on a thread with a small stack.
enum Small {
  static func stack(_ work: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      work()
      done.signal()
    }
    thread.stackSize = 512 * 1_024
    thread.start()
    done.wait()
  }
}

/// Feeds kept files again, in this process, to look at what they do.
struct OneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "one",
    abstract: "Feeds kept inputs again, in this process."
  )

  @Argument(help: "Files as kept: <reader>-….")
  var files: [String]

  func run() throws {
    let probe = try Probe(Corpus(seeds: ""))
    for file in files {
      let input = try Input(kept: URL(fileURLWithPath: file))
      for number in Probe.numbers {
        print("\(file) \(number): \(try probe.feed(input, number))")
      }
    }
  }
}

extension Input {
  /// A kept input; the first word of its name tells its reader.
  init(kept url: URL) throws {
    let word = url.lastPathComponent.split(separator: "-").first.map(String.init) ?? ""
    guard let kind = Kind(rawValue: word) else {
      throw ValidationError("\(url.lastPathComponent): the name must begin with a reader and -")
    }
    self.init(
      kind: kind,
      fileExtension: url.pathExtension,
      bytes: [UInt8](try Data(contentsOf: url))
    )
  }
}
