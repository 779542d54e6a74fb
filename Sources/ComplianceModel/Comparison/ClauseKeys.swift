/// What of a clause is compared with clauses of other reports.
///
/// Two clauses have the same key when one is the other with the names of agency and place, or the years,
/// exchanged: a report that was copied and adapted is still a copy. Numbers stay what they are: a
/// sentence with another number says something else. Punctuation, blanks and enumerators (一是) do not
/// count. The few words in here are endings of names of places and bodies, as in `AgencyGuess`: they
/// are part of how names are built, not of what an assessor looks for.
public struct ClauseKeys {
  /// The key of a clause.
  public struct Key: Sendable, Hashable {
    /// Hash of its words.
    public var hash: UInt64
    /// Number of its words' characters; a name or a year counts as one.
    public var characters: Int
  }

  private let text: ReadingText
  private let year: Int?
  /// Names of the agency and its place by their first character, longest first.
  private let names: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Keys for the clauses of a report.
  public init(_ report: AnnualReport, of agency: Agency?) {
    text = report.text
    year = report.year
    let known =
      [report.agencyName, agency?.name].compactMap(\.self) + (agency?.aliases ?? [])
    let variants = Set(known.flatMap { OwnNames.variants(of: $0) })
    names = Dictionary(grouping: variants.map(\.foldedScalars)) { $0[0] }
      .mapValues { $0.sorted { ($1.count, "\($0)") < ($0.count, "\($1)") } }
  }

  /// The key of a clause; nil when it holds no words.
  public func key(of range: Range<Int>) -> Key? {
    var key = Key(hash: 0xcbf2_9ce4_8422_2325, characters: 0)
    func add(_ value: UInt32) {
      key.hash = (key.hash ^ UInt64(value)) &* 0x100_0000_01b3
      // A step of FNV moves nothing down; characters differ in more than a byte.
      key.hash ^= key.hash >> 29
      key.characters += 1
    }
    var offset = start(of: range)
    while offset < range.upperBound {
      let scalar = text.scalars[offset]
      if let length = name(at: offset, limit: range.upperBound) {
        add(Self.name)
        offset += length
      } else if scalar.isDigit {
        let end = endOfDigits(at: offset, limit: range.upperBound)
        if let distance = yearDistance(offset..<end, limit: range.upperBound) {
          add(Self.thisYear &+ UInt32(bitPattern: Int32(distance)))
        } else {
          for digit in offset..<end { add(text.scalars[digit].value) }
        }
        offset = end
      } else {
        if scalar.isHan || ("a"..."z").contains(scalar) || scalar == "%" {
          add(Self.sameRank[scalar] ?? scalar.value)
        }
        offset += 1
      }
    }
    return key.characters > 0 ? key : nil
  }

  // MARK: Parts of a clause

  /// Marks in the private use area of Unicode, which no text should hold.
  private static let name: UInt32 = 0xE000
  private static let thisYear: UInt32 = 0xE010

  /// 县 became 区 and 局 became 委 when the text went from one agency to another.
  private static let sameRank: [Unicode.Scalar: UInt32] = {
    var found: [Unicode.Scalar: UInt32] = [:]
    for (ranks, mark) in [("省市县区旗州盟镇乡", 0xE001), ("局委厅办院部署处", 0xE002)] {
      for scalar in ranks.unicodeScalars { found[scalar] = UInt32(mark) }
    }
    return found
  }()

  /// Behind 一是, （一） and the like.
  private func start(of range: Range<Int>) -> Int {
    let limit = range.upperBound
    var offset = range.lowerBound
    while offset < limit, text.scalars[offset] == " " || text.scalars[offset] == "(" { offset += 1 }
    let first = offset
    while offset < limit, "一二三四五六七八九十".unicodeScalars.contains(text.scalars[offset]) {
      offset += 1
    }
    guard offset > first, offset < limit else { return first }
    return "是、)要".unicodeScalars.contains(text.scalars[offset]) ? offset + 1 : first
  }

  private func name(at offset: Int, limit: Int) -> Int? {
    names[text.scalars[offset]]?.first { text.holds($0, at: offset, limit: limit) }?.count
  }

  /// Digits, and points between them.
  private func endOfDigits(at start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      let isPoint =
        text.scalars[end] == "." && end + 1 < limit && text.scalars[end + 1].isDigit
      guard text.scalars[end].isDigit || isPoint else { break }
      end += 1
    }
    return end
  }

  /// How far from the year of the report a year near it is.
  private func yearDistance(_ digits: Range<Int>, limit: Int) -> Int? {
    var next = digits.upperBound
    while next < limit, text.scalars[next] == " " { next += 1 }
    guard let year, digits.count == 4, next < limit, text.scalars[next] == "年",
      let printed = Int(text.string(digits)), abs(printed - year) <= 1
    else { return nil }
    return printed - year
  }
}
