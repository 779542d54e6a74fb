import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import yardstick

/// The program that lays PDF files out may be slow, broken or hostile: stand-ins for it.
@Suite(.serialized) struct LayoutProgramTests {
  private func pages(
    of name: String,
    bytes: Int = 10,
    patience: Double = 20,
    memory: Int = 512 * 1_048_576
  ) -> PrintedPages {
    LayoutProgram(
      path: Fixtures.url("programs/\(name)").path,
      patience: patience,
      longestOutput: 1_048_576,
      memory: memory
    ).pages(of: Array(repeating: 0x41, count: bytes))
  }

  @Test(arguments: [0, 10, 5_000_000])
  func theFileGoesInAndTheAnswerComesOut(bytes: Int) {
    #expect(pages(of: "answers", bytes: bytes) == .written(Array("<doc>\(bytes)</doc>".utf8)))
  }

  @Test func complaintsDoNotBlockIt() {
    #expect(pages(of: "complains") == .written(Array("answer\n".utf8)))
  }

  @Test(arguments: ["sleeps", "silent"])
  func slowProgramsAreEnded(name: String) {
    let start = Date()
    // A file that is larger than a pipe holds is not waited for either.
    #expect(pages(of: name, bytes: 1_000_000, patience: 1) == .failed("超过 1 秒没有完成"))
    #expect(-start.timeIntervalSinceNow < 10)
  }

  @Test func aChildThatHoldsTheOutputOpenIsNotWaitedFor() {
    let start = Date()
    #expect(pages(of: "forks", patience: 1) == .failed("超过 1 秒没有完成"))
    #expect(-start.timeIntervalSinceNow < 4)
  }

  @Test func endlessOutputIsCutOff() {
    #expect(pages(of: "floods") == .failed("输出超过 1 MB"))
  }

  @Test func failuresAreTold() {
    #expect(pages(of: "fails", bytes: 1_000_000) == .failed("退出码 7"))
    #expect(pages(of: "killed") == .failed("异常退出，或超过 4 秒、512 MB 内存的上限"))
    #expect(pages(of: "there-is-none") == .noProgram)
  }

  #if os(Linux)
  @Test func memoryIsLimited() {
    guard case .failed = pages(of: "greedy", memory: 64 * 1_048_576) else {
      Issue.record("a program may take any amount of memory")
      return
    }
  }
  #endif
}
