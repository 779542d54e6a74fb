/// Tells the old containers of office files apart, none of which is read.
enum OldOffice {
  /// Why a file is not read, and what helps.
  static func refusal(_ bytes: [UInt8]) -> DocumentError {
    if FileFormat.isLocked(bytes) { return .encrypted }
    if FileFormat.names("WordDocument", in: bytes) {
      return .oldOffice(kind: "旧版 Word 文件（.doc、.wps）")
    }
    if FileFormat.names("Workbook", in: bytes) { return .noReport(kind: "旧版 Excel 工作簿（.xls）") }
    if FileFormat.names("PowerPoint Document", in: bytes) {
      return .noReport(kind: "旧版 PowerPoint 演示文稿（.ppt）")
    }
    return .oldOffice(kind: "旧版办公文件")
  }
}
