internal import ComplianceModel

/// Finds a matter that the text counts twice with different numbers.
struct ConflictAuditor {
  let subject: AuditSubject
  let text: NarrativeText
  let mentions: [[FigureMention]]

  /// From so many Chinese characters on, words in front of a number say exactly what it counts.
  private static let specific = 8

  func findings() -> [Finding] { repeated() + totals() + enumerated() }

  // MARK: The same total

  /// 主动公开政府信息6842条, 共主动公开信息6482条: with nothing said beside, both count all there is.
  private func totals() -> [Finding] {
    var findings: [Finding] = []
    for matter in text.table.matters where !matter.totals.isEmpty {
      var first: [Int: ToldNumber] = [:]
      for (index, told) in text.told.enumerated() {
        guard let words = total(told, of: matter), !isInTable(index) else { continue }
        guard let before = first[told.unit] else {
          first[told.unit] = told
          continue
        }
        guard before.sentence != told.sentence, !before.number.value.overlaps(told.number.value),
          !isRepeated(before, told)
        else { continue }
        findings.append(finding(before, told, matter: text.printed(words)))
      }
    }
    return findings
  }

  /// Whether the table tells the number, so that each is held against the table.
  private func isInTable(_ index: Int) -> Bool {
    mentions[index].contains { mention in
      let counted = text.table.matters[mention.key.matter].figures[mention.key.item]
      return Evaluator(index: subject.index).number(counted.figure.value) != .unknown
    }
  }

  /// Whether both stand behind the same words, which are compared as such.
  private func isRepeated(_ first: ToldNumber, _ second: ToldNumber) -> Bool {
    matter(first).map { $0 == matter(second) } ?? false
  }

  /// The words for all of a matter, if nothing beside the number narrows them.
  private func total(_ told: ToldNumber, of matter: NarrativeTable.Matter) -> Range<Int>? {
    guard matter.units.contains(told.unit), !told.isElsewhen, !told.isPart, told.depth == 0,
      text.report.statements[told.statement].stance == .done, told.change == nil,
      told.label.count <= Self.longest,
      let words = text.words(in: told.label).first(where: {
        matter.totals.contains($0.phrase)
      })
    else { return nil }
    let scalars = subject.report.text.scalars
    let isPlain = told.label.allSatisfy { offset in
      words.range.contains(offset) || !scalars[offset].isHan || Self.plain.contains(scalars[offset])
    }
    let parts = matter.divisions.flatMap(\.parts)
    let beside = [told.context] + (told.lead.map { [$0] } ?? [])
    let narrowing = [matter.without, text.table.region, text.table.elsewhere] + parts
    guard isPlain,
      !beside.contains(where: { place in narrowing.contains { text.holds($0, in: place) } })
    else { return nil }
    return words.range
  }

  /// What may stand beside the words for a total: 全年、本年度、我局、共、通过各类渠道.
  private static let plain = ScalarSet("全今本年度内共累计合总为达有我局厅委办市县区省州镇乡通过各类种多渠道方式以来")

  // MARK: The same words

  private func repeated() -> [Finding] {
    var first: [Matter: Int] = [:]
    var findings: [Finding] = []
    for (index, told) in text.told.enumerated() {
      guard let matter = matter(told) else { continue }
      guard let other = first[matter] else {
        first[matter] = index
        continue
      }
      let before = text.told[other]
      guard before.sentence != told.sentence,
        !before.number.value.overlaps(told.number.value)
      else { continue }
      findings.append(
        finding(before, told, matter: "“" + text.printed(told.label) + "”")
      )
    }
    return findings
  }

  /// What a number counts: Chinese characters in front of it, and its measure word.
  private struct Matter: Hashable {
    var words: String
    var unit: Int
  }

  /// What a number counts, if the words leave no doubt: two numbers of it have to agree.
  private func matter(_ told: ToldNumber) -> Matter? {
    guard told.label.count >= Self.specific, !told.isElsewhen, !told.isPercent, !told.isPart,
      told.hasUnit, told.depth == 0,
      text.report.statements[told.statement].stance == .done,
      !text.holds(text.table.elsewhere, in: told.context),
      !text.holds(text.table.before, in: told.context)
    else { return nil }
    let key = han(told.label)
    guard key.count >= Self.specific else { return nil }
    return Matter(words: String(scalars: key), unit: told.unit)
  }

  // MARK: The same list

  /// A count that ends a list of subjects.
  private struct Listed {
    var told: ToldNumber
    var before: [Unicode.Scalar]
  }

  /// How much of a list has to be the same, and of the name of what is counted, in characters.
  private static let shared = 5
  private static let name = 4
  /// How many counts of one name are compared, and how much of the list in front of them.
  private static let compared = 8
  private static let longest = 40

  /// 各区、高新区和55个市直部门, 各区、高新区和70家市直部门: one list, ended by two numbers.
  private func enumerated() -> [Finding] {
    var seen: [String: [Listed]] = [:]
    var findings: [Finding] = []
    for told in text.told {
      guard let (name, listed) = listed(told) else { continue }
      let others = seen[name] ?? []
      if let other = others.first(where: { isOneList($0, listed) }) {
        findings.append(finding(other.told, told, matter: name))
      } else if others.count < Self.compared {
        seen[name, default: []].append(listed)
      }
    }
    return findings
  }

  private func listed(_ told: ToldNumber) -> (String, Listed)? {
    let scalars = subject.report.text.scalars
    guard told.hasUnit, !told.isPercent, told.exact != nil,
      text.report.statements[told.statement].about == .thisYear,
      let last = told.label.last, "和及与".unicodeScalars.contains(scalars[last])
    else { return nil }
    let tail = han(told.tail)
    let list = han(told.label).suffix(Self.longest + 1)
    guard tail.count >= Self.name, list.count > Self.shared else { return nil }
    let name = String(scalars: tail.prefix(Self.name))
    return (name, Listed(told: told, before: Array(list.dropLast())))
  }

  private func isOneList(_ first: Listed, _ second: Listed) -> Bool {
    guard first.told.sentence != second.told.sentence, first.told.exact != second.told.exact
    else { return false }
    let starts = 0...(first.before.count - Self.shared)
    return starts.contains { start in
      let piece = first.before[start..<(start + Self.shared)]
      return (0...(second.before.count - Self.shared)).contains {
        second.before[$0..<($0 + Self.shared)] == piece
      }
    }
  }

  private func han(_ range: Range<Int>) -> [Unicode.Scalar] {
    subject.report.text.scalars[range].filter(\.isHan)
  }

  private func finding(
    _ first: ToldNumber,
    _ second: ToldNumber,
    matter: String
  ) -> Finding {
    subject.guide.finding(
      .textConflict,
      [
        "matter": matter, "first": text.printed(first.range),
        "second": text.printed(second.range),
      ],
      expected: text.printed(first.range),
      actual: text.printed(second.range),
      evidence: [first, second].map {
        subject.report.evidence(subject.report.statements[$0.statement])
      }
    )
  }
}
