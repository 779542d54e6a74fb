import Testing

@testable import Ingestion

/// What a cell shows of the number in it.
@Suite struct CellTests {
  @Test(arguments: [
    ("12", "12"), ("-3", "-3"), ("0", "0"), ("-0", "0"), ("1234.5", "1234.5"), ("007", "7"),
    ("0.30000000000000004", "0.3"), ("12.340000000000002", "12.34"),
    ("5.0000000000000003E-2", "0.05"),
    ("1.2E+3", "1200"), ("1e2", "100"), ("33.333333333333336", "33.3333"), ("0.00005", "0.0001"),
    ("0.00004", "0"), ("99.99996", "100"), ("-0.99995", "-1"),
    ("123456789012345678", "123456789012346000"),
    (".5", "0.5"), ("5.", "5"), ("", ""), ("x", "x"), ("1E999999", "1E999999"), ("--1", "--1"),
    ("1.2.3", "1.2.3"), ("1E", "1E"),
  ])
  func numbers(written: String, shown: String) {
    #expect(CellNumber.shown(written, isPercent: false) == shown)
  }

  @Test(arguments: [("0.856", "85.6%"), ("1", "100%"), ("0.12345678", "12.3457%"), ("0", "0%")])
  func hundredths(written: String, shown: String) {
    #expect(CellNumber.shown(written, isPercent: true) == shown)
  }

  /// Serial numbers as in spreadsheets; those before March 1900 are a day off in them.
  @Test(arguments: [
    ("yyyy-mm-dd", "43143", "2018-02-12"), ("yyyy\"年\"m\"月\"d\"日\"", "43143", "2018年2月12日"),
    ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", "43143", "2018年2月12日"),
    ("[DBNum1][$-804]yyyy年m月d日", "43143", "2018年2月12日"), ("yyyy\\-mm\\-dd", "43143", "2018-02-12"),
    ("yyyy\"年\"m\"月\"", "43132", "2018年2月"), ("yyyy/m", "43132", "2018-02"),
    ("yyyy\"年\"", "43101", "2018年"), ("yyyy", "43101", "2018"),
    ("m\"月\"d\"日\"", "43143", "2月12日"), ("yyyy/m/d aaaa", "43143", "2018-02-12"),
    ("yyyy-mm-dd hh:mm", "43164.604166666664", "2018-03-05 14:30"),
    ("yyyy-mm-dd hh:mm:ss", "43164.999999", "2018-03-06"),
    ("yyyy-m-d h:mm AM/PM", "43164.25", "2018-03-05 06:00"),
    ("yyyy-mm-dd", "43164.25", "2018-03-05"),
    ("h:mm", "0.5", "12:00"), ("[h]:mm:ss", "1.5", "36:00"), ("mm:ss", "0.25", "06:00"),
    ("yyyy-mm-dd", "1", "1900-01-01"), ("yyyy-mm-dd", "61", "1900-03-01"),
    ("yyyy-mm-dd", "2958465", "9999-12-31"), ("yyyy-mm-dd", "2958466", "2958466"),
    ("yyyy-mm-dd", "-1", "-1"), ("ge.m.d", "43143", "2018-02-12"),
    ("General", "43143", "43143"), ("G/通用格式", "12", "12"), ("0.00E+00", "12", "12"),
    ("#,##0.00_);[Red]\\(#,##0.00\\)", "12", "12"), ("0\"日\"", "12", "12"), ("@", "12", "12"),
    ("0.0%", "0.5", "50%"), ("0\"%\"", "5", "5"), ("\"y", "5", "5"), ("[", "5", "5"),
    ("\\", "5", "5"),
    ("[Blue]0;[Red]yyyy", "5", "5"),
  ])
  func formats(code: String, number: String, shown: String) {
    #expect(Self.shown(number, CellFormat(code)) == shown)
  }

  @Test(arguments: [
    (14, "2018-02-12"), (22, "2018-02-12"), (31, "2018年2月12日"), (57, "2018年2月"), (58, "2月12日"),
    (27, "2018年2月"), (0, "43143"), (2, "43143"), (9, "4314300%"), (49, "43143"), (21, "1035432:00"),
  ])
  func builtInFormats(id: Int, shown: String) {
    #expect(Self.shown("43143", CellFormat(builtIn: id)) == shown)
  }

  private static func shown(_ number: String, _ format: CellFormat) -> String {
    switch format {
    case .general: CellNumber.shown(number, isPercent: false)
    case .percent: CellNumber.shown(number, isPercent: true)
    case .date(let shape):
      CellDate.shown(number, as: shape, countsFrom1904: false)
        ?? CellNumber.shown(number, isPercent: false)
    }
  }

  @Test func daysFrom1904() {
    let shape = CellFormat.DateShape(year: true, month: true, day: true)
    #expect(CellDate.shown("0", as: shape, countsFrom1904: true) == "1904-01-01")
    #expect(CellDate.shown("41681", as: shape, countsFrom1904: true) == "2018-02-12")
  }

  @Test(arguments: [
    ("A1", 0), ("Z1", 25), ("AA10", 26), ("XFD1048576", 16_383), ("a1", 0), ("1", nil), ("", nil),
    ("ABCD1", nil), ("$A$1", nil), ("é1", nil),
  ])
  func columns(reference: String, column: Int?) {
    #expect(CellRange.column(reference) == column)
  }
}
