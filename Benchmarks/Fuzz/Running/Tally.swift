import Foundation

/// What became of the inputs of a run.
struct Tally {
  struct Row {
    var inputs = 0
    var read = 0
    var finds = 0
    var refused: [String: Int] = [:]
    var seconds = 0.0
    var slowest = (seconds: 0.0, number: 0)
    var largest = (bytes: 0, number: 0)
    var peak = 0
  }

  /// Something that must not be, and where its input lies.
  struct Find {
    var kind: Kind
    var number: Int
    var what: String
    var file: String
  }

  var rows: [Kind: Row] = [:]
  var finds: [Find] = []

  /// Takes the words of `end <number> <µs> <bytes> <MB> read|refused …|flaw …`.
  mutating func take(_ words: [Substring], _ kind: Kind) {
    guard words.count >= 6, let number = Int(words[1]), let time = Int(words[2]),
      let bytes = Int(words[3]), let peak = Int(words[4])
    else { return }
    var row = rows[kind] ?? Row()
    let seconds = Double(time) / 1e6
    row.inputs += 1
    row.seconds += seconds
    if seconds > row.slowest.seconds { row.slowest = (seconds, number) }
    if bytes > row.largest.bytes { row.largest = (bytes, number) }
    row.peak = max(row.peak, peak)
    switch words[5] {
    case "read": row.read += 1
    case "refused": row.refused[words[6...].joined(separator: " "), default: 0] += 1
    default: break
    }
    rows[kind] = row
  }

  mutating func find(_ find: Find, ended: Bool) {
    if !ended { rows[find.kind, default: Row()].inputs += 1 }
    rows[find.kind, default: Row()].finds += 1
    finds.append(find)
  }

  var inputs: Int { rows.values.reduce(0) { $0 + $1.inputs } }

  func text(seconds: Double) -> String {
    let head = [
      "reader", "inputs", "read", "refused", "finds", "slowest", "largest", "peak", "ms each",
    ]
    var lines = [Self.row(head)]
    for kind in Kind.allCases {
      guard let row = rows[kind] else { continue }
      let refused = row.refused.values.reduce(0, +)
      lines.append(
        Self.row([
          kind.rawValue, "\(row.inputs)", "\(row.read)", "\(refused)", "\(row.finds)",
          String(format: "%.2f s", row.slowest.seconds), "\(row.largest.bytes / 1_024) KB",
          "\(row.peak) MB",
          String(format: "%.1f", row.seconds * 1_000 / Double(max(row.inputs, 1))),
        ])
      )
    }
    lines.append("")
    for kind in Kind.allCases {
      guard let row = rows[kind] else { continue }
      let refused = row.refused.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \($0.value)" }
      lines.append(
        "\(kind.rawValue): slowest \(row.slowest.number), largest \(row.largest.number); refused: "
          + (refused.isEmpty ? "none" : refused.joined(separator: ", "))
      )
    }
    let speed = Double(inputs) / max(seconds, 0.001)
    lines.append("")
    lines.append(
      "\(inputs) inputs in \(Int(seconds)) s, \(Int(speed)) a second, \(finds.count) finds"
    )
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, (index == 0 ? 8 : 10) - cell.count))
      return index == 0 ? cell + space : space + cell
    }.joined()
  }
}
