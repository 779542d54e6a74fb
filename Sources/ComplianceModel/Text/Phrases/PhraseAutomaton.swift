/// Finds every occurrence of many phrases in one pass over a text (Aho and Corasick 1975).
///
/// Most places of a text begin no phrase. The root and the states of one character are therefore not
/// walked: every pair of characters is looked up in a small filter (`PairTable`), and only where a
/// phrase may begin with it the walk from state to state begins (`PhraseWalk`). Phrases of a single
/// character are found too, but then every character has to be looked up by itself, which takes longer.
///
/// Characters are told apart by their bytes in UTF-8 (`PhraseKey`): a text in UTF-8 is searched without
/// being decoded, and one of scalars by the same tables. They grow with the phrases and not with the
/// alphabet.
public struct PhraseAutomaton: Sendable {
  /// One occurrence: which phrase, and where in the text.
  public struct Hit: Sendable, Hashable {
    /// Index into the phrases the automaton was built of.
    public var phrase: Int
    /// Offsets of the occurrence.
    public var range: Range<Int>

    /// Creates an occurrence.
    public init(phrase: Int, range: Range<Int>) {
      self.phrase = phrase
      self.range = range
    }
  }

  @usableFromInline var tables = PhraseTables()

  /// Number of states, the root included.
  public var stateCount: Int { tables.states.count }

  /// Builds the automaton; empty phrases never occur.
  ///
  /// - Complexity: O(total length of the phrases × log of their number).
  public init(_ phrases: [[Unicode.Scalar]]) {
    tables = PhraseTables(phrases)
  }

  /// Every occurrence within `range`, ordered by its end.
  ///
  /// - Complexity: O(length + occurrences).
  public func hits(in scalars: [Unicode.Scalar], range: Range<Int>? = nil) -> [Hit] {
    var found: [Hit] = []
    let range = range ?? 0..<scalars.count
    // A long text has a word every few characters.
    if range.count >= 256 { found.reserveCapacity(range.count / 3) }
    precondition(range.lowerBound >= 0 && range.upperBound <= scalars.count)
    scalars.withUnsafeBufferPointer { scalars in
      tables.withWalk { walk in
        walk.scan(ScalarText(scalars), range) { ending, end in
          let start = end - Int(ending.scalars)
          found.append(Hit(phrase: Int(ending.phrase), range: start..<end))
        }
      }
    }
    return found
  }

  /// Tells every occurrence within `range` of a text in UTF-8, ordered by its end, as its phrase and
  /// its range of bytes.
  ///
  /// A byte that belongs to no character is a character that is in no phrase.
  ///
  /// - Complexity: O(length + occurrences).
  @inlinable
  public func forEachHit(
    inUTF8 bytes: [UInt8],
    range: Range<Int>,
    _ body: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    bytes.withUnsafeBytes { bytes in
      guard let bytes = bytes.baseAddress else { return }
      tables.withWalk { walk in
        walk.scan(UTF8Text(bytes), range) { ending, end in
          body(Int(ending.phrase), (end - Int(ending.bytes))..<end)
        }
      }
    }
  }
}

extension PhraseAutomaton: Archived {
  package func put(into sink: ArchiveSink) { sink.put(tables) }

  package init(from source: inout ArchiveSource) throws(ArchiveError) {
    tables = try source.take()
  }
}
