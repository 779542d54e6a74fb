/// The hot loop of a `PhraseAutomaton`: its tables as bare memory, which costs no counting of
/// references and, in release, no checks.
///
/// What makes that safe: `PhraseTables` builds all tables at once and never changes them, so that
/// every number in them (a child, a fallback, an output, a place in `endings`) is a place of the table
/// it speaks of; a hash of 64 bits shifted by that of the filter or by `entryShift` is one of the powers of
/// two that `PairTable` made the tables as long as. Offsets into the text stay below the end of a range
/// that the caller has checked.
@usableFromInline
struct PhraseWalk {
  @usableFromInline let states: UnsafeBufferPointer<PhraseTables.State>
  @usableFromInline let keys: UnsafeBufferPointer<UInt32>
  @usableFromInline let endings: UnsafeBufferPointer<PhraseTables.Ending>
  @usableFromInline let filter: PairFilter
  @usableFromInline let entries: UnsafeBufferPointer<PairTable.Entry>
  @usableFromInline let entryShift: UInt64

  @inlinable
  init(
    states: UnsafeBufferPointer<PhraseTables.State>,
    keys: UnsafeBufferPointer<UInt32>,
    endings: UnsafeBufferPointer<PhraseTables.Ending>,
    filter: PairFilter,
    entries: UnsafeBufferPointer<PairTable.Entry>,
    entryShift: UInt64
  ) {
    self.states = states
    self.keys = keys
    self.endings = endings
    self.filter = filter
    self.entries = entries
    self.entryShift = entryShift
  }

  /// Tells every phrase that ends within `range`, with its end.
  ///
  /// Outside of a walk no state of two characters is reached: the longest suffix of the text that
  /// begins a phrase is then the last character, or nothing, so the filter and the table of pairs are
  /// the step from there. A walk ends where neither a child fits nor that of a suffix of two
  /// characters; then the last character begins the next pair.
  @inlinable
  @inline(__always)
  func scan<Text: PhraseText>(
    _ text: Text,
    _ range: Range<Int>,
    _ body: (_ ending: PhraseTables.Ending, _ end: Int) -> Void
  ) {
    let end = range.upperBound
    var offset = range.lowerBound
    // Phrases of one character that end up to here have been told.
    var told = offset
    while offset < end {
      offset = text.candidate(from: offset, before: end, filter)
      guard offset < end else { return }
      let first = text.character(at: offset, before: end)
      if filter.hasSingles, offset >= told {
        let single = PhraseKey.single(UInt64(first.key))
        if filter.passes(single) { tell(entry(of: single), first.end, body) }
      }
      guard first.end < end else { return }
      let second = text.character(at: first.end, before: end)
      // What `candidate` has let through is not asked of the filter again.
      var state = entry(of: PhraseKey.pair(first.key, second.key))
      offset = first.end
      if state == 0 { continue }
      tell(state, second.end, body)
      told = second.end
      while told < end {
        let next = text.character(at: told, before: end)
        state = step(from: state, by: next.key)
        if state == 0 { break }
        offset = told
        told = next.end
        tell(state, told, body)
      }
    }
  }

  /// The state that a pair of characters leads to, or 0.
  @inlinable
  @inline(__always)
  func entry(of pair: UInt64) -> Int32 {
    var place = Int(truncatingIfNeeded: PairTable.hash(pair) &>> entryShift)
    while entries[place].state != 0 {
      if entries[place].pair == pair { return entries[place].state }
      place = (place &+ 1) & (entries.count &- 1)
    }
    return 0
  }

  @inlinable
  @inline(__always)
  func tell(
    _ state: Int32,
    _ end: Int,
    _ body: (_ ending: PhraseTables.Ending, _ end: Int) -> Void
  ) {
    var output = states[Int(state)].output
    // Where there is one, a phrase ends; mostly just one.
    if output == 0 { return }
    repeat {
      let here = states[Int(output)]
      var index = here.endings.lowerBound
      repeat {
        body(endings[Int(index)], end)
        index &+= 1
      } while index < here.endings.upperBound
      output = here.nextOutput
    } while output != 0
  }

  /// The child by `key` of a state of two characters or more, or of the longest suffix that is such a
  /// state and has one; 0 if there is none.
  @inlinable
  @inline(__always)
  func step(from state: Int32, by key: UInt32) -> Int32 {
    var state = state
    repeat {
      let found = child(of: state, by: key)
      if found != 0 { return found }
      state = states[Int(state)].fallback
    } while state != 0
    return 0
  }

  /// The child of a state by `key`, or 0.
  @inlinable
  @inline(__always)
  func child(of state: Int32, by key: UInt32) -> Int32 {
    let here = states[Int(state)]
    if here.firstKey == key { return here.children.lowerBound }
    return here.children.count < 2 ? 0 : laterChild(here.children, by: key)
  }

  @inlinable
  @inline(never)
  func laterChild(_ children: Range<Int32>, by key: UInt32) -> Int32 {
    var low = children.lowerBound + 1
    var high = children.upperBound
    while low < high {
      let middle = (low + high) / 2
      if keys[Int(middle)] < key { low = middle + 1 } else { high = middle }
    }
    return low < children.upperBound && keys[Int(low)] == key ? low : 0
  }
}
