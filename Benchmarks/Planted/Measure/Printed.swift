import Foundation

/// The measure as tables for people or as CSV.
struct Printed {
  var measure: Measure
  var corpus: Corpus

  var text: String {
    var lines = [row(["code", "planted", "found", "recall", "right", "false", "precision"])]
    lines += measure.codes.sorted { $0.key < $1.key }.map { row(cells($0.key, $0.value)) }
    lines.append(row(cells("all", measure.total)))
    lines += ["", row(["kind of slip", "planted", "found", "recall", "", "false", ""])]
    lines += measure.kinds.sorted { $0.key < $1.key }.map { name, tally in
      row([name, "\(tally.planted)", "\(tally.hit)", share(tally.recall), "", "\(tally.wrong)", ""])
    }
    let clean = corpus.filed.filter { $0.slip.isClean }.count
    let single = measure.cells
    lines += [
      "",
      "\(corpus.filed.count) files, \(clean) of them clean, \(measure.unread.count) without a scorecard",
      "single wrong cells located: \(single.hit) of \(single.planted) (\(share(single.recall))), with the right value: \(measure.repaired)",
      "found on the real reports as they are, for people to judge: \(measure.baseline.count)",
    ]
    return lines.joined(separator: "\n")
  }

  var csv: String {
    var lines = ["scope,name,planted,found,recall,right,false,precision"]
    for (scope, tallies) in [
      ("code", measure.codes), ("kind", measure.kinds),
      ("total", ["all": measure.total, "cells": measure.cells]),
    ] {
      for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
        lines.append(([scope] + cells(name, tally)).joined(separator: ","))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Every miss and every false alarm with its place.
  var list: String {
    var lines: [String] = []
    for report in measure.missed {
      let slip = report.slip
      let place = slip.lines.first.map { ":\($0)" } ?? ""
      let doubted =
        measure.doubted.contains(report.path) ? " (found, but taken for trouble with reading)" : ""
      lines.append(
        "missed \(report.path)\(place) \(slip.kind) [\(slip.codes.joined(separator: " "))] \(slip.cell ?? "") \(slip.note) \(slip.expected.map { "was \($0)" } ?? "")\(doubted)"
      )
    }
    lines += told("false", measure.wrong) + told("real", measure.baseline)
    return (lines + corpus.notes.map { "note \($0)" }).joined(separator: "\n")
  }

  private func told(_ word: String, _ findings: [Measure.Wrong]) -> [String] {
    findings.map { item in
      let line = item.finding.lines.first.map { ":\($0)" } ?? ""
      let quote = item.finding.evidence.first?.quote.map { " “\($0.prefix(40))”" } ?? ""
      return
        "\(word) \(item.report.path)\(line) [\(item.finding.code)] \(item.finding.message)\(quote) (\(item.report.slip.kind))"
    }
  }

  private func cells(_ name: String, _ tally: Measure.Tally) -> [String] {
    [
      name, "\(tally.planted)", "\(tally.hit)", share(tally.recall), "\(tally.right)",
      "\(tally.wrong)", share(tally.precision),
    ]
  }

  private func share(_ value: Double?) -> String {
    value.map { String(format: "%.1f%%", $0 * 100) } ?? "-"
  }

  private func row(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let width = index == 0 ? 28 : 10
      let space = String(repeating: " ", count: max(0, width - cell.count))
      return index == 0 ? cell + space : space + cell
    }.joined()
  }
}
