import Foundation
import TestSupport
import Testing

/// The star: every stage knows the model and no other stage; the compiler does not hold that.
@Suite struct ArchitectureTests {
  private static let allowed: [String: Set<String>] = [
    // Part of the standard library: a lock for what is made when it is first asked for, see Deferred.swift.
    "ComplianceModel": ["Synchronization"],
    // The C library converts GB18030, see Iconv.swift; two open workbooks, Foundation decodes JSON.
    "Ingestion": [
      "ComplianceModel", "Glibc", "Musl", "Darwin", "CLibXML2", "CZlib", "FoundationEssentials",
      "Foundation",
    ],
    "RuleLoading": ["ComplianceModel", "Yams"],
    "Evaluation": ["ComplianceModel"],
    "Rendering": ["ComplianceModel", "Mustache"],
    "Assessment": ["ComplianceModel", "Ingestion", "RuleLoading", "Evaluation", "Rendering"],
    "yardstick": [
      "Assessment", "CLimits", "ComplianceModel", "ArgumentParser", "Crypto",
      "Foundation",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func importsStayWithinTheTable(target: String) throws {
    let folder = Fixtures.root.appendingPathComponent("Sources/\(target)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
        else { continue }
        let known = Self.allowed[target] ?? []
        #expect(known.contains(words[index + 1]), "\(target)/\(file): \(line)")
      }
    }
  }
}
