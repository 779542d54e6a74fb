internal import ComplianceModel

/// Finds single wrong cells: those that another value would bring all broken relations around them
/// into order with.
///
/// A number that was typed wrong breaks the sum of its row and that of its column, and it alone stands
/// where the two cross. A cell is named when its repair mends every broken relation that it is part of,
/// breaks none, and no other cell explains as much.
struct CellRepair {
  /// A cell and what it should be.
  struct Repair {
    var name: String
    var value: Ratio
    /// The relations it breaks, as indices.
    var equations: Set<Int>
  }

  let equations: [Equation]
  let value: (String) -> RatioRange
  private let users: [String: [Int]]

  /// The relations of a form, and the bounds of its figures.
  init(_ equations: [Equation], value: @escaping (String) -> RatioRange) {
    self.equations = equations
    self.value = value
    var users: [String: [Int]] = [:]
    for (index, equation) in equations.enumerated() {
      for name in equation.form.factors.keys { users[name, default: []].append(index) }
    }
    self.users = users
  }

  /// The cells that can be named, in the order of the relations they break.
  func repairs(of broken: [Int]) -> [Repair] {
    var open = Set(broken)
    var named: [Repair] = []
    while true {
      let candidates = candidates(open)
      let certain = candidates.filter { repair in
        !candidates.contains { other in
          other.name != repair.name && !other.equations.isDisjoint(with: repair.equations)
            && other.equations.count >= repair.equations.count
        }
      }
      guard !certain.isEmpty else { break }
      named += certain
      for repair in certain { open.subtract(repair.equations) }
    }
    return named.sorted { ($0.equations.min() ?? 0, $0.name) < ($1.equations.min() ?? 0, $1.name) }
  }

  private func candidates(_ open: Set<Int>) -> [Repair] {
    let names = Set(open.flatMap { equations[$0].form.factors.keys })
    return names.sorted().compactMap { repair($0, open) }
  }

  private func repair(_ name: String, _ open: Set<Int>) -> Repair? {
    let concerned = users[name] ?? []
    let mended = concerned.filter(open.contains)
    guard let first = mended.first, let own = value(name).exact,
      let solved = equations[first].solved(for: name, value),
      solved >= .zero, own.denominator != 1 || solved.denominator == 1
    else { return nil }
    let repaired: (String) -> RatioRange = { $0 == name ? RatioRange(solved) : value($0) }
    guard !concerned.contains(where: { equations[$0].isBroken(repaired) }) else { return nil }
    return Repair(name: name, value: solved, equations: Set(mended))
  }
}
