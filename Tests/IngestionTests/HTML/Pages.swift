import ComplianceModel
import Foundation
import Ingestion
import TestSupport

/// Files as they are filed, read as a whole.
enum Filed {
  static func document(_ bytes: [UInt8]) throws -> Document {
    try DocumentReader().read(bytes, source: SourceFile(name: "t", digest: ""))
  }

  static func report(_ bytes: [UInt8]) throws -> AnnualReport {
    ReportReader(Reading.guide).read(try document(bytes)).report
  }

  static func fixture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Fixtures.url("formats/\(name)")))
  }

  /// The paragraphs and tables of a page that is nothing but an article.
  static func blocks(_ html: String) throws -> [String] {
    let document = try document(Array("<html><body>\(html)</body></html>".utf8))
    return document.blocks.map { block in
      if case .table(let table) = block.kind {
        return table.rows.map { row in
          row.map { $0.isFiller ? "~" : $0.text }.joined(separator: "|")
        }
        .joined(separator: "\n")
      }
      return document.text.string(block.span)
    }
  }

  /// Figures of a report that differ from those typed in `formats/figures.csv`.
  static func differences(_ report: AnnualReport, _ changes: [String: String] = [:]) throws
    -> [String]
  {
    var expected: [(String, String)] = try Fixtures.rows("formats/figures.csv").map {
      ($0["name"] ?? "", $0["value"] ?? "")
    }
    for (index, pair) in expected.enumerated() {
      if let changed = changes[pair.0] { expected[index].1 = changed }
    }
    expected.removeAll { $0.1 == "missing" }
    var read: [String: String] = [:]
    for figure in report.figures {
      guard let name = figure.name else { continue }
      let value = figure.state == .exact ? figure.value?.description : figure.state.rawValue
      if read.updateValue(value ?? "", forKey: name.rawValue) != nil { return ["\(name) twice"] }
    }
    var found = expected.compactMap { name, value in
      read[name] == value ? nil : "\(name): \(value), read \(read[name] ?? "nothing")"
    }
    let names = Set(expected.map(\.0))
    found += read.keys.filter { !names.contains($0) }.sorted().map { "\($0): not there" }
    return found
  }
}
