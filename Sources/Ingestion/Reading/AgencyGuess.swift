public import ComplianceModel

/// Concludes kind and level of an agency from its name, where no roster tells.
public enum AgencyGuess {
  /// The agency that a name points to; class is what kind and level give.
  public static func agency(named name: String) -> Agency {
    let kind = kind(of: name)
    let level = level(of: name)
    return Agency(
      id: name,
      name: name,
      kind: kind,
      level: level,
      rankingClass: rankingClass(kind: kind, level: level),
      isGuessed: true
    )
  }

  /// `人民政府`, `街道办事处`, `管委会` of a place are governments; whatever else is a department.
  static func kind(of name: String) -> AgencyKind {
    var base = Array(name.unicodeScalars)[...]
    if let office = offices.first(where: { base.ends(with: $0) }) {
      base = base.dropLast(office.count)
    }
    return governments.contains { base.ends(with: $0) }
      || base.ends(with: committee) && places.contains { base.holds($0) }
      ? .government : .department
  }

  private static let offices = ["办公厅", "办公室"].map(\.foldedScalars)
  private static let governments = ["政府", "街道办事处", "区管委会"].map(\.foldedScalars)
  private static let committee = "管理委员会".foldedScalars
  private static let places = ["区管理委员会", "园管理委员会"].map(\.foldedScalars)

  /// The level that the place name shows.
  static func level(of name: String) -> AdministrativeLevel? {
    let scalars = Array(name.unicodeScalars)
    if states.contains(where: { scalars.starts(with: $0) }) { return .national }
    // The last place name decides: 山东省济南市历下区… is of a district.
    var level: AdministrativeLevel?
    let read = wordsWithoutPlace.reduce(scalars) { without($1, $0) }
    for (offset, scalar) in read.enumerated() {
      let seen = read[...offset]
      switch scalar {
      case "省" where seen.count <= 4: level = .province
      case "市" where municipalities.contains { $0.elementsEqual(seen) }: level = .province
      case "市", "州", "盟": level = seen.count <= 12 && level != .county ? .city : level
      case "县", "旗": level = .county
      case "区" where seen.ends(with: autonomous): level = .province
      case "区" where isDistrict(seen): level = .county
      case "镇", "乡": level = .township
      case "道" where seen.dropLast().last == "街": level = .township
      default: break
      }
    }
    if level == nil, scalars.last == "部" || scalars.ends(with: ["总", "局"]) { level = .national }
    return level
  }

  private static let states = ["国家", "中华人民共和国", "国务院", "中国"].map(\.foldedScalars)
  private static let municipalities = ["北京市", "天津市", "上海市", "重庆市"].map(\.foldedScalars)
  private static let autonomous = "自治区".foldedScalars
  /// Words that hold the sign of a place but name none.
  private static let wordsWithoutPlace = ["城乡", "乡村", "城镇", "乡镇", "市场", "城市"].map(\.foldedScalars)
  private static let areas = ["社区", "园区", "地区", "小区", "景区", "林区", "库区", "辖区"].map(\.foldedScalars)

  private static func isDistrict(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.count >= 2 && !areas.contains { name.ends(with: $0) }
  }

  /// The rest when a word is taken out wherever it stands.
  private static func without(
    _ word: [Unicode.Scalar],
    _ text: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    guard var start = text.firstStart(of: word) else { return text }
    var kept: [Unicode.Scalar] = []
    var rest = text[...]
    while true {
      kept += rest[..<start]
      rest = rest[(start + word.count)...]
      guard let next = rest.firstStart(of: word) else { return kept + rest }
      start = next
    }
  }

  private static func rankingClass(kind: AgencyKind?, level: AdministrativeLevel?) -> String {
    let place =
      switch level {
      case .national: "国家级"
      case .province: "省级"
      case .city: "市级"
      case .county: "县级"
      case .township: "乡镇级"
      case nil: ""
      }
    return place + (kind == .government ? "政府" : "部门")
  }
}
