import Foundation

/// Watches the input at hand: ends the process when it computes for too long.
///
/// What counts is the time of the processor, so that a busy machine finds nothing; work that waits for
/// nothing at all is ended after sixty times as long.
final class Watch: @unchecked Sendable {
  private let lock = NSLock()
  private var number: Int?
  private var start = 0.0
  private var wall = Date()
  private let patience: Double

  init(patience: Double, late: @escaping @Sendable (Int) -> Never) {
    self.patience = patience
    let thread = Thread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 0.05)
        if let number = lateNumber { late(number) }
      }
    }
    thread.start()
  }

  func begin(_ number: Int) {
    let now = Self.processorTime
    lock.withLock { (self.number, start, wall) = (number, now, Date()) }
  }

  /// Seconds that the input took.
  func end() -> Double {
    lock.withLock {
      number = nil
      return Self.processorTime - start
    }
  }

  private var lateNumber: Int? {
    lock.withLock {
      guard let number else { return nil }
      let isLate =
        Self.processorTime - start > patience || -wall.timeIntervalSinceNow > 60 * patience
      return isLate ? number : nil
    }
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The most memory that the process held.
enum Peak {
  /// Forgets what was before; only Linux can.
  static func reset() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  /// In MB.
  static var megabytes: Int {
    #if os(Linux)
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }) else {
      return 0
    }
    return (Int(line.filter(\.isNumber)) ?? 0) / 1_024
    #else
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss) / 1_048_576
    #endif
  }
}
