/// A kind of map in the rule files; each has its own keys in ``KeyTable``.
enum MapKind: String, Sendable, CaseIterable {
  case round
  case vocabulary
  case section
  case cue
  case comparison
  case copying
  case sameFigures
  case findingFile
  case finding
  case workdayFile
  case workYear
  case localCalendar
  case ledgerFile
  case ledgerKind
  case ledgerColumn
  case form
  case part
  case deadlines
  case table
  case column
  case row
  case cell
  case relation
  case narrative
  case matter
  case narrativeFigure
  case narrativeClaim
  case division
  case checklist
  case chapter
  case audience
  case grade
  case bonus
  case blendPart
  case indicator
  case item
  case use
  case check
  case sectionDemand
  case award
  case step
  case effect
  case unless
  case examples
  case example
}

/// One key of a kind of map: what decoders accept, and what schema and handbook tell of it.
struct KeySpec: Sendable {
  let name: String
  let value: ValueKind
  let isRequired: Bool
  /// One line for people, in Chinese.
  let doc: String

  static func must(_ name: String, _ value: ValueKind, _ doc: String) -> KeySpec {
    KeySpec(name: name, value: value, isRequired: true, doc: doc)
  }

  static func may(_ name: String, _ value: ValueKind, _ doc: String) -> KeySpec {
    KeySpec(name: name, value: value, isRequired: false, doc: doc)
  }
}

/// What may stand behind a key.
indirect enum ValueKind: Sendable, Equatable {
  /// Text that is not blank.
  case text
  /// Text that may be empty.
  case anyText
  /// A list of texts, or a single one.
  case texts
  /// A list of texts that may be empty, or a single one.
  case anyTexts
  /// `true` or `false`.
  case flag
  /// A whole number within bounds.
  case count(ClosedRange<Int>)
  /// A decimal number with at most four places.
  case decimal
  /// One of these words.
  case choice([String])
  /// A list of these words, or a single one.
  case choices([String])
  /// Ways to say the same, divided by `|`.
  case phrases
  /// A list of ``phrases``, or a single one.
  case phraseGroups
  /// An expression over figures and facts.
  case expression
  /// The name of a figure.
  case figure
  /// A year, or the first and the last of several.
  case years
  /// Days and stretches of days, in a list that may be empty, or a single one.
  case days(DayNotation)
  /// A map with keys of its own.
  case map(MapKind)
  /// A list of maps.
  case maps(MapKind)
  /// A list of texts or maps, or a single one of them.
  case textsOrMaps(MapKind)
  /// A map of lists of ledger rows by kind; a row is a map of texts by column.
  case ledgerRows
  /// A map of numbers by the names of figures.
  case figures
  /// `3 of policies`: rows to draw from a kind of ledger.
  case sample
  /// A list of indicators and items; which of the two a map is shows in its keys.
  case nodes
  /// A map of levels and the share each earns: a decimal number, or the lowest and the highest.
  case levels
  /// A map of lists of words by these names, or by any names.
  case wordLists([String]?)
  /// A map of ``MapKind/cue`` or plain lists of words, with every one of these names.
  case cueLists([String]?)
  /// One or the other.
  case either(ValueKind, ValueKind)

  /// What has to be written, in Chinese.
  var demand: String {
    switch self {
    case .text, .anyText: "一段文字"
    case .texts, .anyTexts: "文字，或文字的列表"
    case .flag: "true 或 false"
    case .count(let range): "\(range.lowerBound) 到 \(range.upperBound) 的整数"
    case .decimal: "小数，最多四位小数，如 0.5"
    case .choice(let words): words.joined(separator: "、") + (words.count > 1 ? " 之一" : "")
    case .choices(let words): words.joined(separator: "、") + " 中的一个或几个"
    case .phrases: "用 | 分隔的说法"
    case .phraseGroups: "用 | 分隔的说法，或其列表"
    case .expression: "表达式"
    case .figure: "指标名"
    case .years: "年份，如 2018 或 [2019, 2020]"
    case .days(let notation): "日子的列表，日子写" + notation.demand
    case .map: "“键: 值”的映射"
    case .maps, .nodes: "映射的列表"
    case .textsOrMaps: "文字或映射，或其列表"
    case .ledgerRows: "“台账: 各行”的映射，每行是“列: 内容”的映射"
    case .figures: "“指标名: 数”的映射"
    case .sample: "“件数 of 台账”，如 3 of policies"
    case .levels: "“等级: 得几成”的映射，如 { 优: 1, 一般: [0.5, 0.6], 差: 0 }"
    case .wordLists, .cueLists: "“名称: 词语列表”的映射"
    case .either(let first, let second): first.demand + "，或" + second.demand
    }
  }
}
