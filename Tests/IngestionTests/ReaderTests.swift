import ComplianceModel
import Testing

@testable import Ingestion

/// Small readers by tables of cases.
@Suite struct ReaderTests {
  @Test(arguments: [
    ("收到申请12件", "12"), ("点击1,234次", "1234"), ("占98.9%", "98.9"), ("印发4万余份", "40000…49999"),
    ("培训5000余人", "5000…5999"), ("访问4.2万次", "41500…42500"), ("经费134.8万元", "134.8"),
    ("召开两次会议", "2"), ("共二十三件", "23"), ("合计一百零五条", "105"), ("约300人", "200…400"),
    ("近90%", "80…90"), ("３６件", "36"),
  ])
  func numbers(text: String, value: String) throws {
    #expect(try numbers(in: text).first?.value.description == value)
  }

  @Test(arguments: ["进一步加强", "第一时间", "统一部署", "唯一渠道", "一是领导重视", "万众一心"])
  func wordsThatCountNothing(text: String) throws {
    #expect(try numbers(in: text).isEmpty)
  }

  /// What is too long for a count is an identifier, and its tail is no count either.
  @Test(arguments: ["3.14159", "0.00001次", "123456789012345678901234条", "二三次"])
  func identifiersCountNothing(text: String) throws {
    #expect(try numbers(in: text).isEmpty)
  }

  private func numbers(in line: String) throws -> [NumberMention] {
    let text = MarkedText(Array(line.unicodeScalars))
    return NumberReader.numbers(in: text, range: 0..<(text.scalars.count - 1))
  }

  @Test(
    arguments: [
      ("0531-86909611", nil), ("010-65212345", nil), ("12345", nil), ("4008001234", nil),
      ("13800001234", nil), ("0632-3350618", nil), ("85911826", "缺少区号"),
      ("0533-312068", "区号后为6位，应为7或8位"), ("010-6521234", "区号后为7位，应为8位"), ("83312", "共5位，位数不符"),
    ] as [(String, String?)]
  )
  func phones(printed: String, trouble: String?) {
    #expect(PhoneReader.trouble(in: printed.filter(\.isNumber), sharedArea: nil) == trouble)
  }

  @Test func aSecondNumberSharesTheAreaCode() throws {
    let report = try Reading.paragraph("联系电话：0546-8331234、8331235，传真：0546-8331236。")
    #expect(report.contact.phones.map(\.printed) == ["0546-8331234", "8331235"])
    #expect(report.contact.phones.map(\.isValid) == [true, true])
    #expect(report.contact.fax?.text == "0546-8331236")
  }

  @Test(arguments: [
    ("", Figure.State.blank), ("  ", .blank), ("/", .slash), ("——", .slash),
    ("不适用", .notApplicable),
    ("0", .exact), ("0.00", .exact), ("5000余人", .approximate), ("4.2万", .approximate),
    ("134.8万元", .exact), ("见附件", .words), ("3（含1件）", .exact),
    ("22（其中修订16件）", .exact), ("7（万元）", .exact), ("22（估计）", .words), ("22（16）", .words),
    ("（其中修订16件）", .words), ("３", .exact),
  ])
  func cells(text: String, state: Figure.State) {
    #expect(CellReader.read(text).state == state)
  }

  @Test(arguments: [
    ("河口县教育体育局\n2023年政府信息公开工作年度报告", "河口县教育体育局", 2023),
    ("2015年度海关总署政府信息公开工作年度报告", "海关总署", 2015),
    ("东营市财政局关于2016年政府信息公开工作的年度报告", "东营市财政局", 2016),
    ("西桥镇人民政府２０２１年政府信息公开年报", "西桥镇人民政府", 2021),
    ("市南区人民政府办公室\n政府信息公开工作年度报告\n（2019年度）", "市南区人民政府办公室", 2019),
    ("北山医院二〇二〇年信息公开工作年度报告", "北山医院", 2020),
  ])
  func titles(text: String, agency: String, year: Int) throws {
    let report = try Reading.read("\(text)\n\n一、总体情况\n全年平稳。\n").report
    #expect(report.agencyName == agency)
    #expect(report.year == year)
  }

  @Test(arguments: [
    ("山东省工业和信息化厅", AgencyKind.department, AdministrativeLevel.province),
    ("枣庄市人民政府", .government, .city), ("市中区人民政府", .government, .county),
    ("西桥镇人民政府", .government, .township), ("北京市民政局", .department, .province),
    ("海口市龙华区教育局", .department, .county), ("国家统计局", .department, .national),
    ("山东省住房和城乡建设厅", .department, .province), ("湖南省乡村振兴局", .department, .province),
    ("山东省市场监督管理局", .department, .province), ("济南市住房和城乡建设局", .department, .city),
    ("云南省大理白族自治州财政局", .department, .city), ("黄河路街道办事处", .government, .township),
  ])
  func guesses(name: String, kind: AgencyKind, level: AdministrativeLevel) {
    let agency = AgencyGuess.agency(named: name)
    #expect(agency.kind == kind)
    #expect(agency.level == level)
    #expect(agency.isGuessed)
  }

  @Test func badRosterLinesAreNamedAndTheRestCounts() throws {
    let csv = """
      id,name,aliases,kind,level,class,duties
      a,甲局,甲|甲委,department,city,组,许可
      ,乙局,,,,,
      a,丙局,,,,,
      d,丁局,,部门,市,组,
      """
    let reading = try RosterReader.read(Array(csv.utf8))
    #expect(reading.roster.agencies.map(\.id) == ["a", "d"])
    #expect(reading.doubts.map { $0.place?.line } == [3, 4, 5, 5])
    #expect(reading.roster.agency(named: "甲委")?.id == "a")
  }

  @Test func csvKeepsLinesAndQuotes() {
    let rows = CSVReader.rows("\u{FEFF}a,b\r\n\"x\"\"y\n\",z\r\nlast,\r\n")
    #expect(rows.map(\.fields) == [["a", "b"], ["x\"y\n", "z"], ["last", ""]])
    #expect(rows.map(\.line) == [1, 2, 4])
  }
}
