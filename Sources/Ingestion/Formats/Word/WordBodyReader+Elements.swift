extension WordBodyReader {
  /// An element within properties of a paragraph, a run or a row.
  mutating func property(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    switch name {
    case "gridBefore": changeRow { $0.before = Self.columns(value, least: 0) }
    case "del", "moveFrom":
      if tags.last == .rowProperties {
        changeRow { $0.isDeleted = true }
      } else if isInMark {
        changeParagraph { $0.join = .deleted }
      }
    case "vanish":
      let isOn = attributes.isOn("val", absent: true)
      if isInMark {
        changeParagraph { $0.isMarkHidden = isOn }
      } else if !runs.isEmpty {
        runs[runs.count - 1].isHidden = isOn
      }
    case "specVanish": if isInMark { changeParagraph { $0.join = .runIn } }
    case "rStyle" where !isInMark && !runs.isEmpty: runs[runs.count - 1].style = value
    case "pStyle" where tags.last == .paragraphProperties: changeParagraph { $0.style = value }
    case "jc" where tags.last == .paragraphProperties:
      changeParagraph { $0.isCentred = value == "center" }
    default: break
    }
  }

  /// An element anywhere else.
  mutating func content(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    switch name {
    // What stands in the properties of a paragraph at one remove.
    case "ilvl": changeNumber { $0.level = value.flatMap { Int($0) } }
    case "numId": changeNumber { $0.list = value }
    // Tables.
    case "gridCol": addColumn(attributes["w"].flatMap { Int($0) } ?? 0)
    case "gridSpan": changeCell { $0.columns = Self.columns(value, least: 1) }
    case "vMerge": changeCell { $0.vertical = value == "restart" ? .begins : .goesOn }
    case "hMerge": changeCell { $0.horizontal = value == "restart" ? .begins : .goesOn }
    // Words.
    case "tab", "ptab": if isInRun { write("\t") }
    case "br", "cr": if isInRun { write("\n") }
    case "noBreakHyphen": write("-")
    case "sym":
      if let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }) {
        write(WordSymbols.sign(code, font: attributes["font"] ?? ""))
      }
    case "footnoteReference": refer(attributes, WordNotes.Key.foot)
    case "endnoteReference": refer(attributes, WordNotes.Key.end)
    // Denominators and exponents must not run into what stands in front of them.
    case "den": write("/")
    case "sup": write("^")
    // Pictures.
    case "docPr": pictures.describe(attributes)
    case "cNvPr": if tags.contains(.picture) { pictures.describePicture(attributes) }
    case "chart", "relIds": if let words = pictures.endPicture() { draw(words) }
    case "imagedata":
      draw(WordPictures.cleaned(pictures.alternative ?? attributes["title"] ?? ""))
    // Letters drawn as a picture.
    case "textpath":
      if let words = attributes["string"] {
        changeParagraph { $0.boxes.append(.paragraph(WordParagraph(words: words))) }
      }
    default: break
    }
  }

  private var isInRun: Bool { tags.last == .run }

  /// Whether the properties are those of the mark at the end of a paragraph.
  private var isInMark: Bool { tags.suffix(2).first == .paragraphProperties }

  private mutating func changeParagraph(_ change: (inout WordParagraph) -> Void) {
    if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
  }

  private mutating func changeNumber(_ change: (inout WordParagraph.NumberReference) -> Void) {
    guard tags.suffix(2).first == .paragraphProperties else { return }
    changeParagraph { paragraph in
      var number = paragraph.number ?? WordParagraph.NumberReference()
      change(&number)
      paragraph.number = number
    }
  }

  private mutating func refer(_ attributes: XMLAttributes, _ key: (String) -> WordNotes.Key) {
    guard isPrinted, let id = attributes["id"] else { return }
    changeParagraph { $0.notes.append(key(id)) }
  }

  private static func columns(_ value: String?, least: Int) -> Int {
    min(max(value.flatMap { Int($0) } ?? least, least), TableGrid.mostColumns)
  }
}
