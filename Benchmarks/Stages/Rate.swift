internal import Foundation

/// So many bytes in so many files in some time.
struct Rate {
  var bytes: Int
  var files: Int
  var time: Duration

  private var seconds: Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  /// Milliseconds a file, files and megabytes a second.
  func told(_ name: String) -> String {
    String(
      format: "%@ %.3f ms, %.0f a second, %.1f MB/s",
      name.padding(toLength: 28, withPad: " ", startingAt: 0),
      seconds / Double(files) * 1_000,
      Double(files) / seconds,
      Double(bytes) / seconds / 1e6
    )
  }
}
