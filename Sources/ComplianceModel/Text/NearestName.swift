/// Finds what was probably meant by a misspelt name.
public enum NearestName {
  /// The known name with the fewest edits, if these are few enough; the first of several.
  ///
  /// Compared in folded form, so that `Says` and full-width letters find `says`.
  public static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = name.foldedScalars
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let scalars = candidate.foldedScalars
      // A third of the longer name may differ; one edit always, unless nothing would be left.
      let longer = max(scalars.count, wanted.count)
      let limit = min(max(1, longer / 3), (best?.distance ?? .max) - 1, longer - 1)
      guard let distance = distance(wanted, scalars, limit: limit) else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours; nil when more than `limit`.
  ///
  /// - Complexity: O(lengths multiplied).
  private static func distance(
    _ left: [Unicode.Scalar],
    _ right: [Unicode.Scalar],
    limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
