internal import ComplianceModel

/// Finds statistics tables that a report announces as an attachment and that are not in the file.
///
/// Other attachments may lie beside the report on its site: nothing is said of them.
struct AttachmentAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { report.text }

  func findings() -> [Finding] {
    let hits = subject.guide.slips.hits(in: text)
    let tables = report.document.blocks.indices.filter {
      if case .table = report.document.blocks[$0].kind { true } else { false }
    }
    for statement in report.statements where statement.role != .cell {
      guard let word = hits.all(.attachment, in: statement.range).first,
        word.lowerBound == statement.range.lowerBound
      else { continue }
      let line = line(statement)
      guard line.count <= Self.longestLine, hits.holds(.ownTable, in: line) || isTable(line),
        tables.isEmpty, !hasPicture(after: statement)
      else { continue }
      let title = title(of: line, behind: word)
      return [
        subject.guide.finding(
          .attachmentMissing,
          ["attachment": title],
          expected: title,
          evidence: [report.evidence(line)]
        )
      ]
    }
    return []
  }

  /// Longer lines are sentences.
  private static let longestLine = 60

  private func line(_ statement: Statement) -> Range<Int> {
    var end = statement.range.upperBound
    while end < text.scalars.count, text.scalars[end] != "\n",
      end - statement.range.lowerBound <= 80
    {
      end += 1
    }
    return statement.range.lowerBound..<end
  }

  private func isTable(_ line: Range<Int>) -> Bool {
    text.first("统计表".foldedScalars, in: line) != nil
  }

  private func title(of line: Range<Int>, behind word: Range<Int>) -> String {
    var start = word.upperBound
    while start < line.upperBound, ": 123456789.、".unicodeScalars.contains(text.scalars[start]) {
      // A year is part of the title.
      if text.scalars[start].isDigit, start + 1 < line.upperBound, text.scalars[start + 1].isDigit {
        break
      }
      start += 1
    }
    return text.string(start..<line.upperBound)
  }

  /// A picture behind the announcement may be the table.
  private func hasPicture(after statement: Statement) -> Bool {
    let start = report.document.blocks[statement.block].span.end
    let scalars = report.document.text.scalars
    let mark = Array("[image".unicodeScalars)
    guard scalars.count - start > mark.count else { return false }
    return (start..<(scalars.count - mark.count)).contains { place in
      mark.indices.allSatisfy { scalars[place + $0] == mark[$0] }
    }
  }
}
