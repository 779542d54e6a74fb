internal import ComplianceModel

extension Remark {
  /// A condition in the reader's language, with the names of facts in Chinese.
  static func words(of expression: Expression) -> String {
    func part(_ operand: Expression, isLast: Bool = false) -> String {
      let text = words(of: operand)
      return expression.needsBrackets(operand, isLast: isLast) ? "（\(text)）" : text
    }
    return switch expression {
    case .number(let quantity): quantity.description
    case .text(let text): "“\(text)”"
    case .day(let day): day.description
    case .name(let name, _): Fact(rawValue: name).map(title) ?? lastYear(name)
    case .arithmetic(let left, let sign, let right):
      "\(part(left))\(title(of: sign))\(part(right, isLast: true))"
    case .contains(let whole, let part): "\(words(of: whole))含\(words(of: part))"
    case .among(let one, let list):
      "\(words(of: one))为\(list.map { words(of: $0) }.joined(separator: "、"))之一"
    case .call(let function, let arguments, _): words(of: function, arguments.map(words))
    case .comparison(let left, let sign, let right):
      "\(words(of: left))\(title(of: sign))\(words(of: right))"
    case .and(let left, let right): "\(part(left))，且\(part(right))"
    case .or(let left, let right): "\(words(of: left))，或\(words(of: right))"
    case .not(let operand): "并非（\(words(of: operand))）"
    }
  }

  private static func lastYear(_ name: String) -> String {
    name.hasPrefix(Fact.lastYear) ? "上年" + name.dropFirst(Fact.lastYear.count) : name
  }

  private static func words(of function: Expression.Function, _ arguments: [String]) -> String {
    func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "" }
    return switch function {
    case .workday: "\(argument(0))后第\(argument(1))个工作日"
    case .workdays: "\(argument(0))至\(argument(1))的工作日数"
    case .days: "\(argument(0))至\(argument(1))的天数"
    case .date: "\(argument(0))年\(argument(1))月\(argument(2))日"
    case .year: "\(argument(0))的年份"
    case .count: arguments.isEmpty ? "条数" : "“\(argument(0))”的条数"
    case .sum: "\(argument(0))合计"
    case .share: "“\(argument(0))”的比例"
    case .any: "有一条“\(argument(0))”"
    case .all: "每条都“\(argument(0))”"
    case .distinct: "\(argument(0))的种数"
    }
  }

  private static func title(of sign: Expression.Arithmetic) -> String {
    switch sign {
    case .plus, .minus: sign.rawValue
    case .times: "×"
    case .over: "÷"
    }
  }

  static func title(of sign: Expression.Comparison) -> String {
    switch sign {
    case .equal: "＝"
    case .unequal: "≠"
    case .less: "＜"
    case .atMost: "≤"
    case .greater: "＞"
    case .atLeast: "≥"
    }
  }

  private static func title(of fact: Fact) -> String {
    switch fact {
    case .year: "报告年度"
    case .title: "有标题"
    case .titleComplete: "标题含机关、年度和文种"
    case .period: "有统计期限"
    case .periodComplete: "统计期限为报告年度全年"
    case .published: "有发布日期"
    case .signed: "有成文日期"
    case .signature: "有落款机关"
    case .address: "有通信地址"
    case .postcode: "有邮政编码"
    case .phone: "有联系电话"
    case .phoneValid: "有可直接拨打的电话"
    case .fax: "有传真"
    case .email: "有电子邮箱"
    case .url: "有网址"
    case .tablesComplete: "统计表齐全且已填写"
    case .tables: "有统计表"
    case .contents: "前言列举了组成部分"
    case .contentsExact: "所列部分与一级标题一致"
    case .last: "有上一年度的报告"
    case .problems: "问题数"
    case .problemsAnswered: "有措施对应的问题数"
    case .measures: "措施数"
    }
  }
}
