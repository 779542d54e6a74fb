internal import ComplianceModel

/// An item as a leaf of the tree that is scored.
final class PlannedItem: Sendable {
  let item: Item
  let role: ItemRole.Kind
  /// Whether there could be proof of it.
  let wantsProof: Bool
  /// Titles of the indicators above it, outermost first.
  let path: [String]

  init(_ item: Item, path: [String] = []) {
    self.item = item
    self.path = path
    role = item.role.kind
    wantsProof = item.wantsProof
  }
}
