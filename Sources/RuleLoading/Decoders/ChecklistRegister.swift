import ComplianceModel

/// What has to be unique within one checklist, and the chapter files that belong to it.
///
/// Shared by reference among the decoders of one checklist and never beyond it.
final class ChecklistRegister {
  /// Decimals in which marks are printed.
  let places: Int
  /// Names of the grades.
  let grades: [String]
  /// Items that may be taken from another checklist; nil when there is none or it cannot be read.
  let library: [Item]?
  /// Whether no other checklist is named.
  let isClosed: Bool
  /// The ground of items that name none of their own.
  let basis: String?
  /// What silence comes to where an item says nothing else.
  let silence: Item.Silence
  private let chapters: [String: YAMLValue?]
  private let log: ProblemLog
  private var ids: [String: RulePlace] = [:]
  private var owners: [String: String] = [:]
  private var openedChapters: Set<String> = []
  private var limited: [(indicator: String, place: RulePlace)] = []

  /// Chapters are the files beside the index by name; nil for those that cannot be read.
  init(
    chapters: [String: YAMLValue?],
    places: Int,
    grades: [String],
    library: [Item]? = nil,
    isClosed: Bool = true,
    basis: String? = nil,
    silence: Item.Silence = .notMet,
    log: ProblemLog
  ) {
    self.chapters = chapters
    self.places = places
    self.grades = grades
    self.library = library
    self.isClosed = isClosed
    self.basis = basis
    self.silence = silence
    self.log = log
  }

  /// Notes the identifier of an indicator or item.
  func enter(_ id: String, at place: RulePlace) {
    if let first = ids[id] {
      log.add(place, "标识 \(id.quoted) 重复，已用于 \(first)")
    } else {
      ids[id] = place
    }
  }

  /// Notes that a veto limits an indicator, which may come later.
  func limit(_ indicator: String, at place: RulePlace) { limited.append((indicator, place)) }

  /// Tells the limited indicators that are none of those that count.
  func checkLimits(among indicators: [Indicator]) {
    let all = indicators.flatMap(\.withAllBelow)
    for (id, place) in limited {
      guard let indicator = all.first(where: { $0.id == id }) else {
        log.addUnknown("指标", id, at: place, among: all.map(\.id))
        continue
      }
      if indicator.role != .scored { log.add(place, "“on” 所指的指标 \(id.quoted) 不计分，不能设限") }
    }
  }

  /// Notes that an item deducts for a code: another one may not deduct for it again.
  func claim(_ code: String, for item: String, at place: RulePlace) {
    if let owner = owners[code], owner != item {
      log.add(place, "问题代码 \(code.quoted) 已属于考核点 \(owner.quoted)，不能重复扣分")
    } else {
      owners[code] = item
    }
  }

  /// The content of a chapter file; nil if there is none or it cannot be read.
  func open(chapter file: YAMLValue) -> YAMLValue? {
    let name = file.text?.trimmed ?? ""
    guard let content = chapters[name] else {
      log.addUnknown("章节文件", name, at: file.place, among: chapters.keys.sorted())
      return nil
    }
    guard openedChapters.insert(name).inserted else {
      log.add(file.place, "章节文件 \(name.quoted) 已被另一个指标引用")
      return nil
    }
    return content
  }

  /// Names of the chapter files that no indicator opened, in order.
  var unopenedChapters: [String] {
    chapters.keys.filter { !openedChapters.contains($0) }.sorted()
  }
}

extension Indicator {
  /// It and the indicators below it.
  fileprivate var withAllBelow: [Indicator] {
    [self]
      + children.flatMap { child in
        if case .indicator(let inner) = child { inner.withAllBelow } else { [Indicator]() }
      }
  }
}
