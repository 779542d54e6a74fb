/// The looks of cells, in the order in which the part of styles lists them.
enum WorkbookStyle: Int {
  /// Nothing special; spreadsheets want it first.
  case plain
  /// Bold on a coloured ground.
  case heading
  /// Wrapped at the top of the cell.
  case text
  /// With the decimals of the checklist.
  case marks
  /// Whole numbers.
  case count

  /// The part that declares them.
  static func part(places: Int) -> String {
    // Numbers below 164 belong to formats without declaration; 1 is `0`.
    let marks = "0" + (places > 0 ? "." + String(repeating: "0", count: places) : "")
    let top = "<alignment vertical=\"top\"/>"
    let wrapped = "<alignment vertical=\"top\" wrapText=\"1\"/>"
    let centred = "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"
    return WorkbookWriter.declaration + "<styleSheet xmlns=\"\(WorkbookWriter.main)\">"
      + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"\(marks)\"/></numFmts>"
      + "<fonts count=\"2\">\(font(""))\(font("<b/>"))</fonts>"
      + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>"
      + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/></patternFill></fill>"
      + "</fills><borders count=\"2\"><border/>\(border)</borders>"
      + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf xfId=\"0\"/>"
      + format(font: 1, fill: 2, number: 0, centred) + format(number: 0, wrapped)
      + format(number: 164, top) + format(number: 1, top)
      + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles></styleSheet>"
  }

  private static func font(_ weight: String) -> String {
    "<font>\(weight)<sz val=\"10\"/><name val=\"SimSun\"/><charset val=\"134\"/></font>"
  }

  private static var border: String {
    let sides = ["left", "right", "top", "bottom"].map { side in
      "<\(side) style=\"thin\"><color rgb=\"FFBFBFBF\"/></\(side)>"
    }
    return "<border>\(sides.joined())<diagonal/></border>"
  }

  private static func format(
    font: Int = 0,
    fill: Int = 0,
    number: Int,
    _ alignment: String
  ) -> String {
    "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"1\" xfId=\"0\""
      + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
      + " applyAlignment=\"1\">\(alignment)</xf>"
  }
}
