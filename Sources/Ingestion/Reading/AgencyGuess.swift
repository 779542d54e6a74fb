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
    let base = name.replacingSuffixes(["办公厅", "办公室"])
    return base.hasSuffix("政府") || base.hasSuffix("街道办事处")
      || base.hasSuffix("管理委员会")
        && (base.contains("区管理委员会") || base.contains("园管理委员会"))
      || base.hasSuffix("区管委会") ? .government : .department
  }

  /// The level that the place name shows.
  static func level(of name: String) -> AdministrativeLevel? {
    let municipalities = ["北京市", "天津市", "上海市", "重庆市"]
    if ["国家", "中华人民共和国", "国务院", "中国"].contains(where: name.hasPrefix) { return .national }
    // The last place name decides: 山东省济南市历下区… is of a district.
    var level: AdministrativeLevel?
    var seen = Substring()
    for character in name.withoutWords(["城乡", "乡村", "城镇", "乡镇", "市场", "城市"]) {
      seen.append(character)
      let known = municipalities.contains(String(seen))
      switch character {
      case "省" where seen.count <= 4: level = .province
      case "市" where known: level = .province
      case "市", "州", "盟": level = seen.count <= 12 && level != .county ? .city : level
      case "县", "旗": level = .county
      case "区" where seen.hasSuffix("自治区"): level = .province
      case "区" where isDistrict(seen): level = .county
      case "镇", "乡": level = .township
      case "道" where seen.hasSuffix("街道"): level = .township
      default: break
      }
    }
    if level == nil, name.hasSuffix("部") || name.hasSuffix("总局") { level = .national }
    return level
  }

  private static func isDistrict(_ name: Substring) -> Bool {
    !["社区", "园区", "地区", "小区", "景区", "林区", "库区", "辖区"].contains { name.hasSuffix($0) }
      && name.count >= 2
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

extension String {
  /// Without words that hold the sign of a place but name none.
  fileprivate func withoutWords(_ words: [String]) -> String {
    words.reduce(self) { $0.replacing($1, with: "") }
  }

  fileprivate func replacingSuffixes(_ suffixes: [String]) -> String {
    for suffix in suffixes where hasSuffix(suffix) { return String(dropLast(suffix.count)) }
    return self
  }
}
