extension RandomAccessCollection where Index == Int {
  /// Index of the first element for which something holds that holds for none before it and for all
  /// behind it, or the end; named as in swift-algorithms.
  ///
  /// - Complexity: O(log n).
  @inlinable
  public func partitioningIndex(where holds: (Element) throws -> Bool) rethrows -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if try holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
