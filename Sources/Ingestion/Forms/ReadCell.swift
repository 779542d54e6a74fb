internal import ComplianceModel

/// A cell of a document's table, read once for all who look at it.
final class ReadCell: Sendable {
  let cell: Cell
  /// Its text folded, without blanks.
  let key: [Unicode.Scalar]
  /// Its number as a label; nil when no form has such a label.
  let label: Int?
  /// What it holds if it is the cell of a value.
  let value: CellReader.Value

  init(_ cell: Cell, label: Int?, key: [Unicode.Scalar]) {
    self.cell = cell
    self.key = key
    self.label = label
    value = CellReader.read(folded: key)
  }

  var text: String { cell.text }

  /// Whether it is a stroke or a word that stands for no value.
  var isMark: Bool { value.state == .slash || value.state == .notApplicable }
}
