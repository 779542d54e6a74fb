import ComplianceModel

/// What the marks on the source page mean.
enum SourceLegend {
  /// A sample of every mark with its meaning.
  static func rows(isScored: Bool) -> [View] {
    let stances: [View] = Stance.allCases.filter { $0 != .done }.map { stance in
      sample(stance.rawValue, label: Wording.stance(stance), Wording.explained(stance))
    }
    let places: [View] = [
      sample("other", label: Wording.scopes, Wording.otherExplained),
      sample("role", label: Wording.roles, Wording.roleExplained),
      sample("cited", label: nil, Wording.citedExplained),
      sample("unread", label: Wording.unread, Wording.unreadExplained),
    ]
    let plain = sample(nil, label: nil, Wording.plainExplained)
    return [plain] + stances + places + evidence(isScored: isScored)
  }

  private static func evidence(isScored: Bool) -> [View] {
    let item = mark("cited-by", sign: nil, Wording.itemEvidenceExplained)
    return (isScored ? [item] : [])
      + [mark("wrong", sign: Wording.findingSign, Wording.findingEvidenceExplained)]
  }

  private static func sample(_ style: String?, label: String?, _ meaning: String) -> View {
    ["mark": nil, "kind": style, "label": label, "text": Wording.sampleText, "meaning": meaning]
  }

  private static func mark(_ style: String, sign: String?, _ meaning: String) -> View {
    [
      "mark": ["style": style, "sign": sign] as View, "text": Wording.sampleText,
      "meaning": meaning, "kind": nil, "label": nil,
    ]
  }
}
