/// What a `PhraseAutomaton` consists of.
///
/// States are numbered breadth first: the children of a state stand together, in order of their keys,
/// and every state of two characters or more stands behind those of fewer.
@usableFromInline
struct PhraseTables: Sendable {
  /// A prefix of phrases; the root is state 0.
  @usableFromInline
  struct State: Sendable, BitwiseCopyable {
    /// Key of the first child; most states have just one.
    @usableFromInline var firstKey = PhraseKey.none
    @usableFromInline var firstChild: Int32 = 0
    @usableFromInline var childrenEnd: Int32 = 0
    /// Where to go on when no child fits.
    ///
    /// The longest proper suffix that is a state of two or more characters, or 0: shorter ones are the
    /// business of the filter.
    @usableFromInline var fallback: Int32 = 0
    @usableFromInline var firstEnding: Int32 = 0
    @usableFromInline var endingsEnd: Int32 = 0
    /// The longest suffix, this state itself included, at which a phrase ends, or 0.
    @usableFromInline var output: Int32 = 0
    /// The longest proper suffix at which a phrase ends, or 0.
    @usableFromInline var nextOutput: Int32 = 0

    /// The children, which are states.
    @inlinable var children: Range<Int32> {
      get { Range(uncheckedBounds: (firstChild, childrenEnd)) }
      set { (firstChild, childrenEnd) = (newValue.lowerBound, newValue.upperBound) }
    }

    /// The phrases that end here, as places in `endings`.
    @inlinable var endings: Range<Int32> {
      get { Range(uncheckedBounds: (firstEnding, endingsEnd)) }
      set { (firstEnding, endingsEnd) = (newValue.lowerBound, newValue.upperBound) }
    }

    init() {}
  }

  /// A phrase, where it ends.
  @usableFromInline
  struct Ending: Sendable, BitwiseCopyable {
    @usableFromInline var phrase: Int32
    @usableFromInline var scalars: Int32
    @usableFromInline var bytes: Int32
  }

  @usableFromInline var states = [State()]
  /// The key that leads to a state, parallel to `states`.
  @usableFromInline var keys = [PhraseKey.none]
  /// Those of one state stand together.
  @usableFromInline var endings: [Ending] = []
  /// The states of two characters, and those of one at which a phrase ends.
  @usableFromInline var pairs = PairTable([], openings: [])

  init() {}

  /// Calls `body` with all that a walk needs, which must not be kept.
  @inlinable
  @inline(__always)
  func withWalk(_ body: (PhraseWalk) -> Void) {
    states.withUnsafeBufferPointer { states in
      keys.withUnsafeBufferPointer { keys in
        endings.withUnsafeBufferPointer { endings in
          pairs.withUnsafeFilter { filter, entries in
            body(
              PhraseWalk(
                states: states,
                keys: keys,
                endings: endings,
                filter: filter,
                entries: entries,
                entryShift: pairs.entryShift
              )
            )
          }
        }
      }
    }
  }
}
