internal import ComplianceModel

/// Finds statistics tables that a report announces as an attachment and that are not in the file.
///
/// Other attachments may lie beside the report on its site: nothing is said of them.
struct AttachmentAuditor {
  let subject: AuditSubject

  private var report: AnnualReport { subject.report }
  private var text: ReadingText { subject.text }

  func findings() -> [Finding] {
    let hits = subject.slips
    let hasTables = report.document.blocks.contains {
      if case .table = $0.kind { true } else { false }
    }
    guard !hasTables else { return [] }
    for statement in report.statements where statement.role != .cell {
      guard let word = hits.first(.attachment, in: statement.range),
        word.lowerBound == statement.range.lowerBound
      else { continue }
      let line = line(statement)
      guard line.count <= Self.longestLine, hits.holds(.ownTable, in: line) || isTable(line),
        !hasPicture(after: statement)
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

  private static let table = "统计表".foldedScalars

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
    text.first(Self.table, in: line) != nil
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
    report.document.text.hasPicture(from: report.document.blocks[statement.block].span.end)
  }
}
