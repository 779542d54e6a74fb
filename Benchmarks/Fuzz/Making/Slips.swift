/// Mistakes of all sizes in any row of elements: bytes, scalars, tags, lines.
enum Slips {
  /// Longest row that is still made longer.
  static let longest = 300_000

  /// Makes one mistake; `words` are rows that mean something, `other` is another file.
  static func one<Element>(
    _ row: inout [Element],
    words: [[Element]],
    other: [Element],
    _ chance: inout Chance
  ) {
    let place = chance.stretch(of: row.count)
    let target = chance.below(row.count + 1)
    switch chance.below(10) {
    case 0: replace(place, of: &row, with: [])
    case 1: replace(chance.often(10) ? target..<row.count : place, of: &row, with: [])
    case 2: insert(Array(row[place]), chance.times(), at: target, of: &row)
    case 3, 4, 5:
      if !words.isEmpty { insert(chance.pick(words), chance.times(), at: target, of: &row) }
    case 6: replace(place, of: &row, with: words.isEmpty ? [] : chance.pick(words))
    case 7:
      let piece = Array(row[place])
      replace(place, of: &row, with: [])
      insert(piece, 1, at: chance.below(row.count + 1), of: &row)
    case 8: replace(place, of: &row, with: Array(row[place].reversed()))
    default: insert(Array(other[chance.stretch(of: other.count)]), 1, at: target, of: &row)
    }
  }

  /// How many mistakes a file gets.
  static func count(_ chance: inout Chance) -> Int { chance.pick([1, 1, 1, 2, 3, 5, 10, 40]) }

  private static func insert<Element>(
    _ piece: [Element],
    _ times: Int,
    at place: Int,
    of row: inout [Element]
  ) {
    guard !piece.isEmpty else { return }
    let times = min(times, max(0, longest - row.count) / piece.count)
    var pieces: [Element] = []
    pieces.reserveCapacity(piece.count * times)
    for _ in 0..<times { pieces += piece }
    replace(place..<place, of: &row, with: pieces)
  }

  /// Puts a new row together: rows that are changed in place while parts of them are read end badly.
  private static func replace<Element>(
    _ range: Range<Int>,
    of row: inout [Element],
    with piece: [Element]
  ) {
    var result: [Element] = []
    result.reserveCapacity(row.count - range.count + piece.count)
    result += row[..<range.lowerBound]
    result += piece
    result += row[range.upperBound...]
    row = result
  }
}
