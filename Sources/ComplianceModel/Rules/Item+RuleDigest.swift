extension Item {
  /// A digest of the rule by which the item earns marks, to tell in a later round whether it changed.
  ///
  /// Beside the substance it holds what silence comes to, what its marks count for, and, where there
  /// could be proof, what the bare word of the agency earns. The audience is no part of it, as another
  /// audience shows as an item that applies or does not; nor are the shared vocabulary and forms.
  public func ruleDigest(_ claims: ClaimPolicy) -> String {
    let parts =
      substance + [silence.rawValue, role.substance] + (wantsProof ? [claims.rawValue] : [])
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return StableHash.hexadecimal(StableHash.fnv1a(text), digits: 16)
  }
}

extension ItemRole {
  fileprivate var substance: String {
    guard case .veto(let effect) = self else { return kind.rawValue }
    return [kind.rawValue, effect.grade, effect.cap?.description, effect.node]
      .map { $0 ?? "" }.joined(separator: ";")
  }
}
