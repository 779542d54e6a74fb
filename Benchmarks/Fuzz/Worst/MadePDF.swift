import CZlib

/// PDF files with pages of a standard font.
enum MadePDF {
  static func bytes(pages: Int, _ content: (Int) -> String) -> [UInt8] {
    var out = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    func object(_ body: [UInt8]) {
      places.append(out.count)
      out += Array("\(places.count) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
    }
    object(Array("<</Type/Catalog/Pages 2 0 R>>".utf8))
    let kids = (0..<pages).map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    object(Array("<</Type/Pages/Count \(pages)/Kids[\(kids)]>>".utf8))
    object(Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".utf8))
    for page in 0..<pages {
      object(
        Array(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents \(5 + page * 2) 0 R>>"
            .utf8
        )
      )
      let packed = folded(Array(content(page).utf8))
      object(
        Array("<</Filter/FlateDecode/Length \(packed.count)>>\nstream\n".utf8) + packed
          + Array("\nendstream".utf8)
      )
    }
    let start = out.count
    var table = "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<</Root 1 0 R/Size \(places.count + 1)>>\nstartxref\n\(start)\n%%EOF\n"
    return out + Array(table.utf8)
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    compress2(&packed, &length, bytes, uLong(bytes.count), 9)
    return Array(packed[..<Int(length)])
  }
}
