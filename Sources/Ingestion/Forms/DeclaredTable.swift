internal import ComplianceModel

/// A declared table made ready for reading: labels by number and as they are printed.
final class DeclaredTable: Sendable {
  /// A label: its number, and the form that is shown where none is printed.
  struct Label: Sendable {
    var number: Int
    var printed: String
  }

  let declared: FormTable
  /// Labels of the rows.
  let rows: [Label]
  /// For each row those that it stands under, from the outermost, and itself.
  let paths: [[Int]]
  /// Labels of the columns, from the outermost to the innermost.
  let columns: [[Label]]
  /// Labels of the columns as a set.
  let columnLabels: LabelSet
  /// Labels of the cells of each row.
  let cells: [[[Label]]]
  /// Names of the figures of each row that has a name, by column.
  let names: [[FigureName]]
  /// All labels but those without words.
  let labels: LabelSet
  let labelCount: Int
  /// Units of the rows.
  let units: Set<ScalarKey>
  /// Values that the row of a label has, by label.
  let widths: [Int: Int]
  /// Scalars of the longest of those labels.
  let longestLabel: Int

  init(_ table: FormTable, _ numbering: inout LabelNumbering) {
    func label(_ text: String) -> Label {
      Label(number: numbering.number(of: text), printed: LabelKey.printed(text))
    }
    declared = table
    rows = table.rows.map { label($0.label) }
    paths = table.rows.indices.map { Self.path(of: $0, in: table.rows) }
    columns = table.columns.map { $0.labels.map(label) }
    cells = table.rows.map { $0.cells.map { $0.labels.map(label) } }
    names = table.rows.map { row in
      row.name.map { name in table.columns.map { name.of(column: $0) } } ?? []
    }
    var columnLabels = LabelSet()
    for label in columns.joined() { columnLabels.insert(label.number) }
    self.columnLabels = columnLabels
    var labels = columnLabels
    for label in rows { labels.insert(label.number) }
    for label in cells.joined().joined() { labels.insert(label.number) }
    labels.remove(DeclaredForms.noWords)
    self.labels = labels
    labelCount = labels.count
    units = Set(table.rows.compactMap { $0.unit.map { ScalarKey($0.matchingScalars) } })
    var widths: [Int: Int] = [:]
    var longest = 0
    for (row, label) in zip(table.rows, rows) where label.number != DeclaredForms.noWords {
      let width = table.layout == .matrix ? table.columns.count : row.cells.count
      guard width > 0 else { continue }
      widths[label.number] = width
      longest = max(longest, LabelKey(row.label).scalars.count)
    }
    self.widths = widths
    longestLabel = longest
  }

  private static func path(of index: Int, in rows: [FormRow]) -> [Int] {
    var path: [Int] = []
    var depth = rows[index].depth + 1
    for row in (0...index).reversed() where rows[row].depth < depth {
      depth = rows[row].depth
      path.append(row)
    }
    return path.reversed()
  }
}
