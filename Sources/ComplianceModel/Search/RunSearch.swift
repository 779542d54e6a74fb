/// Searching a run of elements in others: scalars in a text, bytes in a file.
///
/// What is searched is short; the standard library's search of any collection in any other takes many
/// times as long.
extension RandomAccessCollection where Element: Equatable, Index == Int {
  /// Where the first of other elements stands that stand in these one behind the other; none stand
  /// everywhere.
  @inlinable
  public func firstStart(of wanted: some RandomAccessCollection<Element>) -> Int? {
    guard let head = wanted.first else { return startIndex }
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { start in
      self[start] == head && self[start...].starts(with: wanted)
    }
  }

  /// Whether other elements stand in these one behind the other.
  @inlinable
  public func holds(_ wanted: some RandomAccessCollection<Element>) -> Bool {
    firstStart(of: wanted) != nil
  }

  /// Whether these end with others.
  @inlinable
  public func ends(with ending: some RandomAccessCollection<Element>) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
