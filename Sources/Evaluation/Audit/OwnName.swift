internal import ComplianceModel

/// The names by which an agency may call itself.
struct OwnName {
  private let names: [[Unicode.Scalar]]

  /// A name ends as one of the agency's does.
  private func isLast(_ scalar: Unicode.Scalar) -> Bool {
    names.contains { $0.last == scalar }
  }

  init(_ agency: Agency) { names = ([agency.name] + agency.aliases).map(\.foldedScalars) }

  /// Only these names.
  init(_ names: [[Unicode.Scalar]]) { self.names = names }

  /// A name is no longer than this, in characters.
  private static let longest = 24

  /// Whether a name is the agency's own, in full or shortened: 市工信局 of 淄博市工业和信息化局.
  func covers(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    guard name.count >= 2 else { return false }
    return names.contains { own in
      guard own.last == name.last else { return false }
      var rest = name
      for scalar in own where scalar == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  /// The length of an own name that starts at `offset`, or nil.
  func length(in text: ReadingText, at offset: Int, _ limit: Int) -> Int? {
    let end = min(limit, offset + Self.longest)
    guard offset < end else { return nil }
    for last in offset..<end {
      guard text.scalars[last].isHan else { return nil }
      if isLast(text.scalars[last]), covers(text.scalars[offset...last]) {
        return last + 1 - offset
      }
    }
    return nil
  }
}
