import ComplianceModel

/// Reads marks, which have no more decimals than are printed.
struct MarksDecoder {
  let places: Int
  let log: ProblemLog

  /// The marks of a key; nil when they cannot stand, so that no sum is compared with them.
  func decode(_ map: MapReader, _ key: String = "marks") -> Marks? {
    guard let marks = map.decimal(key) else { return nil }
    let place = map.place(of: key)
    guard marks >= .zero else {
      log.add(place, "分值不能是负数")
      return nil
    }
    guard marks.rounded(places: places) == marks else {
      log.add(place, "分值 \(marks) 的小数多于 \(places) 位（places），打印后合计会对不上")
      return nil
    }
    return marks
  }

  /// The same for a limit, which has to be more than nothing.
  func limit(_ map: MapReader, _ key: String) -> Marks? {
    guard let marks = decode(map, key) else { return nil }
    if marks == .zero { log.add(map.place(of: key), "\(key.quoted) 应大于 0") }
    return marks
  }
}
