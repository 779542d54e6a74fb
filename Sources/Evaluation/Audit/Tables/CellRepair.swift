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
    var figure: Int
    var value: Ratio
    /// The relations it breaks, as indices.
    var equations: Set<Int>
  }

  /// What a figure is taken to be instead of what was read.
  struct Value {
    let figure: Int
    let bounds: RatioRange
  }

  let equations: FormEquations
  /// The bounds of the figures, by their numbers.
  let values: [RatioRange]

  /// The cells that can be named, in the order of the relations they break.
  func repairs(of broken: [Int]) -> [Repair] {
    var open = Set(broken)
    var named: [Repair] = []
    while !open.isEmpty {
      let candidates = candidates(open)
      let certain = candidates.filter { repair in
        !candidates.contains { other in
          other.figure != repair.figure && !other.equations.isDisjoint(with: repair.equations)
            && other.equations.count >= repair.equations.count
        }
      }
      guard !certain.isEmpty else { break }
      named += certain
      for repair in certain { open.subtract(repair.equations) }
    }
    return named.sorted {
      ($0.equations.min() ?? 0, $0.figure) < ($1.equations.min() ?? 0, $1.figure)
    }
  }

  private func candidates(_ open: Set<Int>) -> [Repair] {
    var isConcerned = Array(repeating: false, count: values.count)
    for index in open {
      for term in equations.hard[index].form.terms { isConcerned[term.figure] = true }
    }
    return isConcerned.indices.filter { isConcerned[$0] }.compactMap { repair($0, open) }
  }

  private func repair(_ figure: Int, _ open: Set<Int>) -> Repair? {
    let concerned = equations.users[figure]
    let mended = concerned.filter(open.contains)
    guard let first = mended.first, let own = values[figure].exact,
      let solved = equations.hard[first].solved(for: figure, values),
      solved >= .zero, own.denominator != 1 || solved.denominator == 1
    else { return nil }
    let repaired = Value(figure: figure, bounds: RatioRange(solved))
    guard !concerned.contains(where: { equations.hard[$0].isBroken(values, but: repaired) }) else {
      return nil
    }
    return Repair(figure: figure, value: solved, equations: Set(mended))
  }
}
