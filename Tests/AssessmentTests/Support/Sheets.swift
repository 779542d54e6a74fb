/// Made-up statistics tables and evidence rows.
enum Sheets {
  /// The part of the statistics table of 2014 on applications, with this number of them.
  static func applications(_ received: String) -> String {
    let forms = ["1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数", "5.其他形式"]
    let rows = [("（一）收到申请数", received)] + forms.map { ($0, "1") }
    let cells = rows.map { "\t\($0)\n\t件\n\t\($1)\n\n" }.joined()
    return "\t统计指标\n\t单位\n\t统计数\n\n\t三、依申请公开情况\n\t\n\t\n\n\(cells)"
  }

  /// Columns of `policies` that the tests use.
  static let policyHeader = "标题,类别,公布日期,解读日期"

  /// Policies of kind 规范性文件 as `公布日期/解读日期`.
  static func policies(_ rows: String...) -> String { policies(rows) }

  /// The same of a list.
  static func policies(_ rows: [String]) -> String {
    let lines = rows.enumerated().map { index, row in
      let days = row.split(separator: "/", omittingEmptySubsequences: false)
      return "文件\(index + 1),规范性文件,\(days[0]),\(days[1])"
    }
    return ([policyHeader] + lines).joined(separator: "\n")
  }

  /// So many policies that are explained the next day, late, or at a day nobody can tell.
  static func policies(onTime: Int, late: Int = 0, open: Int = 0) -> String {
    // 5 March 2018 is a Monday: three working days later is Thursday, the 8th.
    policies(
      Array(repeating: "2018-03-05/2018-03-06", count: onTime)
        + Array(repeating: "2018-03-05/2018-03-09", count: late)
        + Array(repeating: "/2018-03-06", count: open)
    )
  }
}
