extension PhraseTables {
  /// A state on its way.
  private struct Draft {
    /// The phrases, in order of their keys, that begin with it.
    let phrases: Range<Int>
    let depth: Int
    let parent: Int
    /// The longest proper suffix that is a state.
    let suffix: Int
  }

  /// Sorted phrases with a common prefix stand together, so every state is a range of them, and its
  /// children divide that range: no table of edges is needed on the way.
  init(_ phrases: [[Unicode.Scalar]]) {
    let words = phrases.map { $0.map(PhraseKey.key) }
    let sorted = words.indices.filter { !words[$0].isEmpty }
      .sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    endings = sorted.map { phrase in
      Ending(
        phrase: Int32(phrase),
        scalars: Int32(words[phrase].count),
        bytes: words[phrase].reduce(0) { $0 + PhraseKey.length(of: $1) }
      )
    }
    var drafts = [Draft(phrases: sorted.indices, depth: 0, parent: 0, suffix: 0)]
    var entries: [PairTable.Entry] = []
    var openings: [UInt64] = []
    var state = 0
    while state < drafts.count {
      let draft = drafts[state]
      var rest = draft.phrases
      while let first = rest.first, words[sorted[first]].count == draft.depth { rest.removeFirst() }
      let ending = draft.phrases.lowerBound..<rest.lowerBound
      states[state].endings = Int32(ending.lowerBound)..<Int32(ending.upperBound)
      states[state].nextOutput = states[draft.suffix].output
      states[state].output = ending.isEmpty ? states[draft.suffix].output : Int32(state)
      if drafts[draft.suffix].depth > 1 { states[state].fallback = Int32(draft.suffix) }
      if draft.depth == 1, !ending.isEmpty {
        entries.append(
          PairTable.Entry(pair: PhraseKey.single(UInt64(keys[state])), state: Int32(state))
        )
      } else if draft.depth == 2 {
        let pair = PhraseKey.pair(keys[draft.parent], keys[state])
        entries.append(PairTable.Entry(pair: pair, state: Int32(state)))
        // One byte does not tell a character from the first of two.
        let isOpen = !ending.isEmpty || rest.contains { words[sorted[$0]][2] < 0x80 }
        if PhraseKey.isWide(pair), isOpen { openings.append(pair) }
      } else if draft.depth == 3 {
        let parent = drafts[draft.parent]
        let pair = PhraseKey.pair(keys[parent.parent], keys[draft.parent])
        if PhraseKey.isWide(pair) { openings.append(PhraseKey.opening(pair, keys[state])) }
      }

      let firstChild = drafts.count
      while let first = rest.first {
        let key = words[sorted[first]][draft.depth]
        let end = rest.first { words[sorted[$0]][draft.depth] != key } ?? rest.upperBound
        var suffix = 0
        if draft.depth > 0 {
          var place = draft.suffix
          while true {
            suffix = child(of: place, by: key)
            if suffix > 0 || place == 0 { break }
            place = drafts[place].suffix
          }
        }
        drafts.append(
          Draft(phrases: first..<end, depth: draft.depth + 1, parent: state, suffix: suffix)
        )
        states.append(State())
        keys.append(key)
        rest = end..<rest.upperBound
      }
      states[state].children = Int32(firstChild)..<Int32(drafts.count)
      if firstChild < drafts.count { states[state].firstKey = keys[firstChild] }
      state += 1
    }
    pairs = PairTable(entries, openings: openings)
  }

  private func child(of state: Int, by key: UInt32) -> Int {
    var found: Int32 = 0
    withWalk { found = $0.child(of: Int32(state), by: key) }
    return Int(found)
  }
}
