import Foundation

/// A report while it is made: lines in which every fact is marked, so that a slip can be planted
/// exactly there and its line is known.
struct Draft {
  /// Private-use characters around `key` and `value`; no report holds them.
  private static let open: Character = "\u{E000}"
  private static let middle: Character = "\u{E001}"
  private static let close: Character = "\u{E002}"

  var lines: [String] = []

  static func mark(_ key: String, _ value: String) -> String {
    "\(open)\(key)\(middle)\(value)\(close)"
  }

  mutating func add(_ line: String) { lines.append(line) }
  mutating func add(_ more: [String]) { lines += more }

  /// The text of the file.
  var text: String { lines.map(Self.plain).joined(separator: "\n") + "\n" }

  /// A line without marks.
  static func plain(_ line: String) -> String {
    var result = ""
    var inKey = false
    for character in line {
      switch character {
      case open: inKey = true
      case middle: inKey = false
      case close: break
      default: if !inKey { result.append(character) }
      }
    }
    return result
  }

  /// Numbers (from 1) of the lines that hold the fact.
  func places(of key: String) -> [Int] {
    let sign = "\(Self.open)\(key)\(Self.middle)"
    return lines.indices.filter { lines[$0].contains(sign) }.map { $0 + 1 }
  }

  func value(of key: String) -> String? {
    guard let line = places(of: key).first,
      let range = range(of: key, in: lines[line - 1])
    else { return nil }
    return String(lines[line - 1][range])
  }

  func number(of key: String) -> Int? { value(of: key).flatMap { Int($0) } }

  /// Writes another value where the fact stands, on this line or the first that holds it.
  @discardableResult
  mutating func put(_ value: String, for key: String, line: Int? = nil) -> Int? {
    guard let line = line ?? places(of: key).first,
      let range = range(of: key, in: lines[line - 1])
    else { return nil }
    lines[line - 1].replaceSubrange(range, with: value)
    return line
  }

  /// Replaces the first occurrence in running text; facts inside keep their marks only outside it.
  mutating func replace(_ old: String, with new: String, from start: Int = 0) -> Int? {
    for index in lines.indices.dropFirst(start) where !lines[index].hasPrefix("\t") {
      let plain = Self.plain(lines[index])
      guard let range = plain.range(of: old) else { continue }
      lines[index] = plain.replacingCharacters(in: range, with: new)
      return index + 1
    }
    return nil
  }

  /// Replaces the sentence that holds the fact.
  mutating func replaceSentence(with key: String, by new: String) -> Int? {
    guard let line = places(of: key).first, let found = range(of: key, in: lines[line - 1]) else {
      return nil
    }
    let text = lines[line - 1]
    let start =
      text[..<found.lowerBound].lastIndex(of: "。").map { text.index(after: $0) } ?? text.startIndex
    let end =
      text[found.upperBound...].firstIndex(of: "。").map { text.index(after: $0) } ?? text.endIndex
    lines[line - 1].replaceSubrange(start..<end, with: new)
    return line
  }

  /// What follows the fact on its line.
  func tail(_ line: Int, after key: String) -> String? {
    range(of: key, in: lines[line - 1]).map {
      String(lines[line - 1][$0.upperBound...].dropFirst())
    }
  }

  private func range(of key: String, in line: String) -> Range<String.Index>? {
    guard let found = line.range(of: "\(Self.open)\(key)\(Self.middle)"),
      let end = line[found.upperBound...].firstIndex(of: Self.close)
    else { return nil }
    return found.upperBound..<end
  }
}
