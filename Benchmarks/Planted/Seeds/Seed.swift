import Foundation

/// One of the five real reports.
struct Seed {
  var id: String
  var agency: String
  var round: String
  var row: String
  var lines: [String]

  private static let known: [(id: String, agency: String, round: String, row: String)] = [
    (
      "000", "shandong-gxt", "2018",
      "山东省工业和信息化厅,山东省工信厅|省工业和信息化厅|省工信厅,department,province,省直部门,行政许可|行政处罚"
    ),
    ("001", "qingdao-jxw", "2018", "青岛市经济和信息化委员会,青岛市经济和信息化委|青岛市经济信息化委,department,city,市直部门,行政许可"),
    ("002", "shandong-kjt", "2018", "山东省科学技术厅,山东省科技厅|省科技厅,department,province,省直部门,行政许可|行政处罚"),
    ("003", "zibo-gxj", "2020", "淄博市工业和信息化局,淄博市工信局,department,city,市直部门,行政处罚|行政强制"),
    ("004", "zaozhuang", "2018", "枣庄市人民政府,枣庄市政府,government,city,市级政府,"),
  ]

  /// The seeds in a folder, by the number their file names begin with, or the samples of the repository.
  static func all(in folder: URL) -> [Seed] {
    let files = FileManager.default
    let paths =
      (try? files.subpathsOfDirectory(atPath: folder.path))?.filter { $0.hasSuffix(".txt") } ?? []
    return known.compactMap { known in
      guard
        let path = paths.sorted().first(where: {
          $0.hasPrefix(known.id) || $0.hasSuffix("/\(known.agency).txt")
        }),
        let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
      else { return nil }
      return Seed(
        id: known.id,
        agency: known.agency,
        round: known.round,
        row: "\(known.agency),\(known.row)",
        lines: text.components(separatedBy: "\n")
      )
    }
  }

  /// Number of the line (from 1) that holds the words, if only one does.
  func line(with words: String) -> Int? {
    let found = lines.indices.filter { lines[$0].contains(words) }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// Rows of the tables: label and the lines of the numbers.
  var rows: [(label: String, numbers: [Int])] {
    var rows: [(label: String, numbers: [Int])] = []
    var label = ""
    var numbers: [Int] = []
    for (index, line) in lines.enumerated() {
      let cell = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("\t"), Int(cell) != nil {
        numbers.append(index + 1)
      } else if cell.isEmpty, !line.hasPrefix("\t") {
        if !numbers.isEmpty { rows.append((label, numbers)) }
        label = ""
        numbers = []
      } else {
        label += cell.filter { !$0.isWhitespace }
      }
    }
    return rows
  }
}
