internal import ComplianceModel

/// Numbers that are told as parts of one whole.
struct PartList {
  /// Indices of the numbers.
  var parts: [Int]
  var matter: NarrativeTable.Matter?
  var division: NarrativeTable.Division?
  /// Whether all parts are named that have to be, or the list stands in brackets.
  var isWhole: Bool
  /// Whether the whole may stand in a sentence before.
  var reachesBack = false
  /// Whether the paragraph names the matter, or 其中 the whole.
  var isNamed = true
}

/// Finds the lists of parts in a text: by the parts that the form names, and in brackets.
struct PartLists {
  private let text: NarrativeText
  /// The words beside each number.
  private let words: [[PhraseAutomaton.Hit]]

  init(text: NarrativeText) {
    self.text = text
    words = text.told.map { text.words(in: $0.context) }
  }

  /// Every list, those that the form names first; a number may stand in several.
  func all() -> [PartList] { divided() + enclosed() }

  /// Runs of numbers that name the parts of a declared division.
  private func divided() -> [PartList] {
    var lists: [PartList] = []
    for matter in text.table.matters {
      for division in matter.divisions {
        lists += runs(of: division, matter)
      }
    }
    return lists
  }

  private func runs(
    of division: NarrativeTable.Division,
    _ matter: NarrativeTable.Matter
  ) -> [PartList] {
    var lists: [PartList] = []
    var run: [(index: Int, kinds: NarrativeTable.PartSet)] = []
    func named() -> NarrativeTable.PartSet {
      run.reduce(into: NarrativeTable.PartSet()) { $0.formUnion($1.kinds) }
    }
    func close() {
      if run.count >= 2 {
        lists.append(
          PartList(
            parts: run.map(\.index),
            matter: matter,
            division: division,
            isWhole: named().containsAll(first: division.needed),
            reachesBack: true,
            isNamed: !matter.topic.isEmpty || text.told[run[0].index].isPart
          )
        )
      }
      run = []
    }
    for (index, told) in text.told.enumerated() {
      let kinds = kinds(beside: index, division)
      guard !told.isOtherTime, !kinds.isEmpty, matter.units.contains(told.unit) else {
        if run.last.map({ text.told[$0.index].depth >= told.depth }) ?? false { close() }
        continue
      }
      if let last = run.last.map({ text.told[$0.index] }),
        last.sentence != told.sentence || last.unit != told.unit || last.depth != told.depth
          || told.isPart && !last.isPart || names(matter.without, told)
      {
        close()
      }
      // 77件建议提案 names the whole.
      if kinds.count > 1, kinds.isSubset(of: named()) || run.isEmpty {
        close()
        continue
      }
      guard !names(matter.without, told),
        !run.isEmpty || isAbout(matter, told)
      else { continue }
      run.append((index, kinds))
    }
    close()
    return lists
  }

  private func isAbout(_ matter: NarrativeTable.Matter, _ told: ToldNumber) -> Bool {
    [told.label.lowerBound, told.label.upperBound].contains {
      text.isAbout(matter, at: $0, statement: told.statement)
    }
  }

  private func names(_ group: NarrativeTable.Group, _ told: ToldNumber) -> Bool {
    text.holds(group, in: told.context)
  }

  /// The parts of a division that are named beside a number; 不同意公开 does not name 同意公开.
  func kinds(beside told: Int, _ division: NarrativeTable.Division) -> NarrativeTable.PartSet {
    kinds(in: words[told], division)
  }

  /// The same beside a number that is known by itself.
  func kinds(of told: ToldNumber, _ division: NarrativeTable.Division) -> NarrativeTable.PartSet {
    kinds(in: text.words(in: told.context), division)
  }

  private func kinds(
    in words: [PhraseAutomaton.Hit],
    _ division: NarrativeTable.Division
  ) -> NarrativeTable.PartSet {
    var kinds = NarrativeTable.PartSet()
    var end = 0
    for hit in words {
      guard hit.range.upperBound > end, let kind = division.part(named: hit.phrase) else {
        continue
      }
      kinds.insert(kind)
      end = hit.range.upperBound
    }
    return kinds
  }

  /// Lists in brackets behind a number: 47件（网络31件、信函16件）.
  private func enclosed() -> [PartList] {
    var lists: [PartList] = []
    var index = 0
    while index + 1 < text.told.count {
      let whole = text.told[index]
      var end = index + 1
      while end < text.told.count, text.told[end].sentence == whole.sentence,
        text.told[end].depth > whole.depth, text.told[end].unit == whole.unit
      {
        end += 1
      }
      let parts = Array((index + 1)..<end)
      if parts.count >= 2, whole.hasUnit, !whole.isPercent, !isLeftOpen(whole, end),
        text.told[parts[0]].number.range.lowerBound - whole.end < 40
      {
        lists.append(PartList(parts: parts, division: nil, isWhole: true))
      }
      index = max(end, index + 1) - (parts.isEmpty ? 0 : 1)
      if !parts.isEmpty { index += 1 }
    }
    return lists
  }

  /// Whether a list says that it is not whole: 其中, 等.
  private func isLeftOpen(_ whole: ToldNumber, _ end: Int) -> Bool {
    let last = text.told[end - 1]
    let range = whole.end..<max(whole.end, last.tail.upperBound)
    return [text.table.parts, text.table.open, text.table.rest].contains {
      text.holds($0, in: range)
    }
  }
}
