import ComplianceModel

/// What stands beside the text: who quotes it, and what the reader was in doubt about.
struct SourceNotes {
  let reading: SourceReading

  /// Who quotes a piece of evidence.
  func view(_ citation: Citation) -> View {
    [
      "anchor": citation.noteAnchor, "link": citation.anchor, "number": citation.number,
      "users": citation.users.map(user),
    ]
  }

  private func user(_ user: Citation.User) -> View {
    switch user {
    case .item(let index): item(reading.items[index])
    case .finding(let index): finding(index)
    }
  }

  private func item(_ result: ItemResult) -> View {
    let outcome = result.verdict.outcome
    return [
      "link": reading.cardLink.map {
        $0 + "#item-" + OutputPath.percentEncoded(result.item.id)
      },
      "title": result.item.id + " " + result.item.title, "style": outcome.rawValue,
      "symbol": Wording.symbol(outcome), "word": Wording.outcome(outcome), "code": nil,
    ]
  }

  /// A finding, linked to the card.
  func finding(_ index: Int) -> View {
    let finding = reading.findings[index]
    return [
      "link": reading.cardLink.map { $0 + "#" + FindingView.anchor(index) },
      "title": finding.message, "style": "s-" + finding.severity.rawValue,
      "symbol": Wording.symbol(finding.severity),
      "word": Wording.status(finding.status) ?? Wording.severity(finding.severity),
      "code": finding.code.rawValue,
    ]
  }

  /// Findings that quote nothing in the report.
  var unplaced: [View] {
    let placed = Set(
      reading.citations.inReport.flatMap(\.users).compactMap { user -> Int? in
        if case .finding(let index) = user { index } else { nil }
      }
    )
    return reading.findings.indices.filter { !placed.contains($0) }.map(finding)
  }
}
