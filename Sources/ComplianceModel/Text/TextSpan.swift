/// A half-open stretch of a source text, in Unicode scalars from its start.
///
/// Scalars and not bytes: Chinese text is read character by character, and a scalar offset into an
/// array is found in constant time.
public struct TextSpan: Sendable, Hashable {
  /// Offset of the first scalar.
  public var start: Int
  /// Offset behind the last scalar; never smaller than `start`.
  public var end: Int

  /// Creates the span from `start` up to, not including, `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// Number of scalars.
  @inlinable public var count: Int { end - start }
  /// The span as a range of offsets.
  @inlinable public var range: Range<Int> { start..<end }
}
