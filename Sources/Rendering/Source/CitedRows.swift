import ComplianceModel

/// Evidence from other files than the report: rows of tables, other reports.
struct CitedRows {
  let reading: SourceReading

  /// By file.
  var files: [View] {
    let notes = SourceNotes(reading: reading)
    let ledgers = Dictionary(
      reading.ledgers.map { ($0.source.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var files: [(name: String, rows: [Citation])] = []
    for citation in reading.citations.elsewhere {
      if files.last?.name != citation.evidence.file { files.append((citation.evidence.file, [])) }
      files[files.count - 1].rows.append(citation)
    }
    return files.map { file -> View in
      let ledger = ledgers[file.name]
      return [
        "file": file.name, "provenance": ledger.map { Wording.filedBy($0.provenance) },
        "section": file.rows.first?.evidence.section,
        "rows": file.rows.map { citation -> View in
          let evidence = citation.evidence
          let view: View = [
            "place": Wording.place(evidence.place), "quote": evidence.shown,
            "cells": ledger.map { cells(of: evidence, in: $0) } ?? [],
            "id": citation.anchor,
          ]
          return view.adding(["note": notes.view(citation)])
        },
      ]
    }
  }

  /// What a row says, column by column; nothing where a column is empty.
  private func cells(of evidence: Evidence, in ledger: Ledger) -> [View] {
    let row = ledger.rows.first { $0.line == evidence.place.line && $0.text == evidence.quote }
    return zip(ledger.columns, row?.cells ?? []).filter { !$0.1.raw.isEmpty }.map { column, cell in
      ["column": column, "value": PrivateNumbers.masked(cell.raw)]
    }
  }
}
