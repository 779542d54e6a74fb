/// A body that does not exist, with all that its report says about itself.
struct Agency {
  enum Level: String, CaseIterable {
    case province, city, county
  }

  var id: String
  var level: Level
  var isGovernment: Bool
  /// The place: 澄川县.
  var place: String
  /// What it is called below the place: 卫生健康局; 人民政府.
  var office: String
  /// 县卫生健康局; 县政府.
  var short: String
  /// What the report calls it: 我局.
  var we: String
  var address: String
  var postcode: String
  var phone: String
  var fax: String
  var mail: String
  var site: String
  var superior: String

  var name: String { place + office }
  /// 全县.
  var whole: String { "全" + mark }
  /// 县.
  var mark: String { String(place.suffix(1)) }

  /// A line of the roster.
  var row: String {
    let kind = isGovernment ? "government" : "department"
    let aliases = isGovernment ? "\(place)政府|\(short)" : "\(short)"
    return "\(id),\(name),\(aliases),\(kind),\(level.rawValue),\(kind)-\(level.rawValue),"
  }

  private static let stems = [
    "澄川", "云浦", "青梧", "临岳", "汀洲", "沛河", "松陵", "安溯", "平澜", "宁坪", "永涪", "嘉淦", "昌漳", "泰渚",
    "淳水", "和岚", "石峤", "柳津", "桐岭", "丰堰", "金浔", "广沅", "兴泗", "德津", "清浦", "长汶", "洛溪", "望江口",
    "白岭", "黄渡", "乌沙", "南坪", "北涧", "西峪", "东渡头", "秀屏", "文峡", "武汀", "怀澧", "曲洼",
  ]
  private static let offices = [
    "卫生健康", "教育", "水利", "交通运输", "农业农村", "民政", "财政", "自然资源", "文化和旅游", "市场监督管理",
    "应急管理", "生态环境", "住房和城乡建设", "人力资源和社会保障", "统计", "审计", "商务", "司法",
  ]
  private static let codes = [
    "0531", "0533", "0632", "0743", "0796", "0551", "0371", "0871", "0898", "0951", "0431", "0411",
    "0755", "0792",
    "0834", "0917",
  ]
  /// Of these, those in which every number has eight digits.
  private static let eightDigitCodes = [
    "0531", "0551", "0371", "0871", "0898", "0431", "0411", "0755",
  ]
  private static let streets = ["人民路", "建设东路", "杏林路", "府前街", "解放大道", "滨河南路", "文昌街", "迎宾大道", "政通路"]

  static func make(_ number: Int, level: Level? = nil, chance: inout Chance) -> Agency {
    let stem = stems[number % stems.count]
    let level = level ?? chance.pick([.province, .city, .city, .county, .county, .county])
    let government = chance.often(25)
    let mark =
      switch level {
      case .province: "省"
      case .city: "市"
      case .county: chance.pick(["县", "县", "区"])
      }
    let field = chance.pick(offices)
    let unit = level == .province ? "厅" : "局"
    let code = chance.pick(codes)
    let length = eightDigitCodes.contains(code) ? 8 : 7
    let latin =
      "\(["cc", "yp", "qw", "ly", "tz", "ph", "sl", "as"][number % 8])\(["xx", "zw", "gk", "bg"][number % 4])"
    return Agency(
      id: "a\(number)",
      level: level,
      isGovernment: government,
      place: stem + mark,
      office: government ? "人民政府" : field + unit,
      short: government ? "\(mark)政府" : mark + field + unit,
      we: government ? "我" + mark : "我" + unit,
      address: "\(stem)\(mark)\(chance.pick(streets))\(chance.within(2...288))号",
      postcode: "\(chance.within(2...7))\(chance.within(1...5))\(chance.within(1000...9899))",
      phone: code + "-" + Self.line(length, chance: &chance),
      fax: code + "-" + Self.line(length, chance: &chance),
      mail: "\(latin)@\(chance.pick(["126.com", "\(latin).gov.cn", "163.com"]))",
      site: "www.\(latin)\(number % 7).gov.cn",
      superior: level == .province ? "国务院办公厅" : level == .city ? "省政府办公厅" : "市政府办公室"
    )
  }

  private static func line(_ length: Int, chance: inout Chance) -> String {
    String(chance.within(2...8)) + (1..<length).map { _ in String(chance.below(10)) }.joined()
  }
}
