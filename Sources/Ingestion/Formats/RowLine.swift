internal import ComplianceModel

/// Recognises lines that hold a whole row of a table: cells divided by tabs, or `| a | b |`.
enum RowLine {
  /// The cells; empty for the rule under a header (`|---|---|`); nil if the line is no row.
  ///
  /// Outside a table a single tab is layout (`一、⇥概述`); two make a row.
  static func cells(in text: SourceText, line: TextSpan, isInTable: Bool) -> [Cell]? {
    let scalars = text.scalars
    let body = text.trimmed(line)
    guard body.count > 0 else { return nil }
    if scalars[body.start].folded == "|", scalars[body.end - 1].folded == "|", body.count > 2 {
      let inner = TextSpan(body.start + 1, body.end - 1)
      let cells = split(inner, at: "|", in: text)
      let isRule = cells.allSatisfy { cell in
        cell.text.count >= 3 && cell.text.allSatisfy { "-:".contains($0) }
      }
      return isRule ? [] : cells
    }
    // A tab between two texts divides cells; a tab in front alone opens a cell of its own line.
    let tabs = scalars[body.range].count { $0 == "\t" }
    guard tabs >= (isInTable ? 1 : 2) else { return nil }
    let start = scalars[line.start] == "\t" ? line.start + 1 : line.start
    return split(TextSpan(start, line.end), at: "\t", in: text)
  }

  private static func split(
    _ span: TextSpan,
    at divider: Unicode.Scalar,
    in text: SourceText
  ) -> [Cell] {
    var cells: [Cell] = []
    var start = span.start
    for offset in span.start...span.end
    where offset == span.end || text.scalars[offset].folded == divider.folded {
      let cell = text.trimmed(TextSpan(start, offset))
      cells.append(Cell(span: cell, text: text.string(cell)))
      start = offset + 1
    }
    return cells
  }
}
