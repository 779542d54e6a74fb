import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Rules of the house for the files of this target.
@Suite struct TemplateTests {
  private static let folder = Fixtures.root.appendingPathComponent("Sources/Rendering")

  private static func files(_ suffix: String) throws -> [(name: String, text: String)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(suffix) }.sorted().map {
      ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
  }

  /// All words that users read stand in `Wording`.
  @Test func onlyWordingHoldsChinese() throws {
    for (name, text) in try Self.files(".swift") + Self.files(".mustache") + Self.files(".css")
    where !name.hasPrefix("Wording/") {
      let code = text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
      let han = code.unicodeScalars.filter { $0.properties.isIdeographic }
      #expect(han.isEmpty, "\(name): \(String(String.UnicodeScalarView(han)))")
    }
  }

  @Test func everyLabelExistsAndIsUsed() throws {
    var used: Set<String> = []
    for (_, text) in try Self.files(".mustache") {
      for part in text.components(separatedBy: "{{w.").dropFirst() {
        used.insert(String(part.prefix { $0 != "}" }))
      }
    }
    #expect(used == Set(Wording.labels.keys))
  }

  /// Only the style sheet goes into a page unescaped.
  @Test func nothingElseIsUnescaped() throws {
    for (name, text) in try Self.files(".mustache") {
      let raw = text.components(separatedBy: "{{{").dropFirst().map { $0.prefix { $0 != "}" } }
      #expect(raw.allSatisfy { $0 == "style" } && !text.contains("{{&"), "\(name)")
    }
  }

  /// A page loads nothing: no script, no address.
  @Test func pagesAreSelfContained() throws {
    let page = try Pages().league(Samples.leagues, date: nil)
    for word in ["<script", "http://", "https://", "@import", "<link", "<img"] {
      #expect(!page.contains(word))
    }
  }

  @Test func sameValuesGiveSameBytes() throws {
    #expect(try Pages().overview(Samples.run) == Pages().overview(Samples.run))
  }
}
