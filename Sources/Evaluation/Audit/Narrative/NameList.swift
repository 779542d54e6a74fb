internal import ComplianceModel

/// Gives each number of 网络、信函、当面分别为31件、16件、5件 its name.
struct NameList {
  let scalars: [Unicode.Scalar]

  private static let respectively = Array("分别".unicodeScalars)
  private static let glue = ScalarSet("为是有达到共计")
  private static let joins = ScalarSet("和与及")
  private static let ends = ScalarSet(",，:：;；")

  /// The numbers of a clause; those that are named apart with their names as labels.
  func shared(_ told: [ToldNumber]) -> [ToldNumber] {
    guard let first = told.first, let end = end(of: first.label) else { return told }
    let group = told.prefix { other in
      other.number.range == first.number.range
        || other.unit == first.unit && !other.label.contains { scalars[$0].isHan }
    }
    guard group.count > 1, !first.isPercent,
      let names = names(in: first.label.lowerBound..<end, count: group.count)
    else { return told }
    var result = told
    for (index, name) in names.enumerated() {
      result[index].label = name
      result[index].tail = name.upperBound..<name.upperBound
      result[index].isNamedApart = true
    }
    return result
  }

  /// Where 分别 stands, with nothing but 为 behind it.
  private func end(of label: Range<Int>) -> Int? {
    var offset = label.upperBound - 1
    while offset > label.lowerBound, Self.glue.contains(scalars[offset]) || scalars[offset] == " " {
      offset -= 1
    }
    guard offset > label.lowerBound,
      scalars[(offset - 1)...offset].elementsEqual(Self.respectively)
    else { return nil }
    return offset - 1
  }

  private func names(in range: Range<Int>, count: Int) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range {
      if Self.ends.contains(scalars[offset]) {
        names = []
        start = offset + 1
      } else if scalars[offset] == "、" {
        names.append(start..<offset)
        start = offset + 1
      }
    }
    names.append(start..<range.upperBound)
    // The last two are joined by a word, which may stand within a name as well.
    if let last = names.last, names.count == count - 1,
      let join = last.last(where: { Self.joins.contains(scalars[$0]) })
    {
      names.removeLast()
      let isLong = join > last.lowerBound && scalars[join] == "及" && scalars[join - 1] == "以"
      names += [last.lowerBound..<(isLong ? join - 1 : join), (join + 1)..<last.upperBound]
    }
    return names.count == count && !names.contains(where: \.isEmpty) ? names : nil
  }
}
