internal import ComplianceModel

extension AnnualReport {
  /// Evidence for a range of the reading text.
  func evidence(_ range: Range<Int>, heading: Int? = nil) -> Evidence {
    evidence(text.source(of: range), heading: heading)
  }

  /// Evidence for a clause.
  func evidence(_ statement: Statement) -> Evidence {
    evidence(statement.range, heading: statement.heading)
  }

  /// Evidence for a table cell.
  func evidence(_ figure: Figure) -> Evidence {
    var evidence = evidence(figure.span, heading: nil)
    evidence.cell = figure.path.joined(separator: "›")
    return evidence
  }

  /// Evidence for a stretch of the source.
  func evidence(_ span: TextSpan, heading: Int? = nil) -> Evidence {
    Evidence(
      quote: document.text.string(span),
      file: document.source.name,
      place: document.text.place(span.start),
      section: heading.map { headings[$0].title },
      cell: nil
    )
  }
}
