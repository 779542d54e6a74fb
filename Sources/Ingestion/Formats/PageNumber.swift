internal import ComplianceModel

/// Recognises lines that hold nothing but the number of a printed page.
enum PageNumber {
  /// Whether a line is like `- 3 -`, `第3页` or `第 3 页 共 12 页`.
  static func isOne(_ line: TextSpan, in text: SourceText) -> Bool {
    guard (3...24).contains(line.count) else { return false }
    let key = text.string(line).matchingKey
    guard (3...12).contains(key.count), key.contains(where: \.isNumber) else { return false }
    if key.hasPrefix("-"), key.hasSuffix("-") {
      return key.allSatisfy { $0 == "-" || $0.isNumber }
    }
    return key.hasPrefix("第") && key.hasSuffix("页")
      && key.allSatisfy { "第页共/,".contains($0) || $0.isNumber }
  }
}
