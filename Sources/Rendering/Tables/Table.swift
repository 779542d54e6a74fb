/// A table before it becomes a file: CSV, or a sheet of a workbook.
struct Table {
  /// A column.
  struct Column {
    /// Its heading.
    var title: String
    /// How wide it is, in digits; nil to fit what stands in it.
    var width: Int?

    /// A column as wide as what stands in it.
    init(_ title: String, width: Int? = nil) {
      self.title = title
      self.width = width
    }
  }

  /// What it is called where there are several.
  var title: String
  /// Its columns.
  var columns: [Column]
  /// A field for each column in every row.
  var rows: [[TableField]]
}
