import ComplianceModel

/// Reads `findings.yaml`.
struct FindingDecoder {
  let log: ProblemLog

  func decode(_ value: YAMLValue) -> [FindingDeclaration]? {
    guard let map = MapReader(value, as: .findingFile, log: log) else { return nil }
    var seen: Set<String> = []
    return map.maps("findings", as: .finding).map { finding in
      let code = finding.text("code") ?? ""
      if !code.isEmpty, !seen.insert(code).inserted {
        log.add(finding.place(of: "code"), "问题代码 \(code.quoted) 重复")
      }
      return FindingDeclaration(
        code: FindingCode(rawValue: code),
        title: finding.text("title") ?? "",
        severity: finding.choice("severity") ?? .note,
        message: finding.text("message") ?? "",
        remedy: finding.text("remedy") ?? "",
        basis: finding.text("basis"),
        place: finding.place
      )
    }
  }
}
