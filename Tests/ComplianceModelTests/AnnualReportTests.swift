import ComplianceModel
import Testing

@Suite struct AnnualReportTests {
  private static func report() -> AnnualReport {
    AnnualReport(
      document: Document(
        source: SourceFile(name: "报告.txt", digest: ""),
        text: SourceText(""),
        blocks: []
      )
    )
  }

  private static func figure(_ name: String?, _ raw: String, _ state: Figure.State) -> Figure {
    Figure(
      name: name.map { FigureName(rawValue: $0) },
      table: "t",
      path: [],
      unit: nil,
      raw: raw,
      state: state,
      value: Quantity(decimal: raw).map { NumberRange($0) },
      span: TextSpan(0, 0)
    )
  }

  @Test func givesTheFirstFigureThatIsNoHeading() {
    var report = Self.report()
    report.figures = [
      Self.figure("甲", "", .header), Self.figure(nil, "1", .exact), Self.figure("甲", "2", .exact),
      Self.figure("甲", "3", .exact), Self.figure("乙", "", .blank),
    ]
    #expect(report.figure(FigureName(rawValue: "甲"))?.raw == "2")
    #expect(report.figure(FigureName(rawValue: "乙"))?.state == .blank)
    #expect(report.figure(FigureName(rawValue: "丙")) == nil)
  }

  @Test func aSectionBelongsToTheNearestDeclaredHeading() {
    func heading(_ concept: String?, parent: Int?) -> Heading {
      Heading(
        level: 1,
        numbering: nil,
        title: "",
        span: TextSpan(0, 0),
        parent: parent,
        concept: concept.map { SectionConcept(rawValue: $0) }
      )
    }
    var report = Self.report()
    report.headings = [
      heading("主动公开", parent: nil), heading(nil, parent: 0), heading("政策解读", parent: 1),
      heading(nil, parent: 2), heading(nil, parent: nil),
    ]
    let concepts = [0, 1, 2, 3, 4, nil].map { report.concept(of: $0)?.rawValue }
    #expect(concepts == ["主动公开", "主动公开", "政策解读", "政策解读", nil, nil])
  }
}
