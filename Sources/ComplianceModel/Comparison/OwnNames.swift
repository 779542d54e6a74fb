/// The ways in which a report writes the name of its agency and place.
public enum OwnNames {
  private static let ranks: Set<Character> = ["省", "市", "县", "区", "旗", "州", "盟", "镇", "乡"]
  /// Words in which these characters end no place.
  private static let words = ["市场", "城市", "城乡", "乡村", "乡镇", "城镇", "社区", "园区", "地区", "区域"]

  /// 澄川县卫生健康局, 县卫生健康局, 卫生健康局, 澄川县, 澄川.
  static func variants(of name: String) -> [String] {
    let (places, rest) = parts(of: name)
    var found = [name]
    for place in places {
      found.append(place)
      if place.count >= 3 { found.append(String(place.dropLast())) }
    }
    if let rank = places.last?.last, rest.count >= 2 {
      found.append("\(rank)\(rest)")
      // A department may write of 县政府, which is another body; the government itself is 县政府.
      if rest.hasPrefix("人民政府") { found.append("\(rank)\(rest.dropFirst(2))") }
    }
    if rest.count >= 3, !rest.hasPrefix("人民政府") { found.append(rest) }
    return found.filter { $0.count >= 2 }
  }

  /// The places in front of a name and what stands behind them.
  public static func parts(of name: String) -> (places: [String], rest: String) {
    let characters = Array(name)
    var places: [String] = []
    var start = 0
    for index in characters.indices where ranks.contains(characters[index]) {
      // 市中区: a place has two characters at least.
      guard index - start >= 1, index + 1 < characters.count, !isWord(characters, at: index) else {
        continue
      }
      if index - start == 1, index + 1 < characters.count, ranks.contains(characters[index + 1]) {
        continue
      }
      places.append(String(characters[start...index]))
      start = index + 1
    }
    return (places, String(characters[start...]))
  }

  private static func isWord(_ characters: [Character], at index: Int) -> Bool {
    let before = String(characters[max(0, index - 1)...index])
    let after = String(characters[index...min(index + 1, characters.count - 1)])
    return words.contains(before) || words.contains(after)
  }
}
