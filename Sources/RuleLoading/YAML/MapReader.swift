import ComplianceModel

/// A map whose keys were checked against the table of keys.
///
/// What does not fit is told when the reader is made; afterwards a value is right or absent.
struct MapReader {
  let kind: MapKind
  let place: RulePlace
  let log: ProblemLog
  private var values: [String: YAMLValue] = [:]
  /// Keys that are there, right or wrong, or that a misspelt one was probably meant to be: they are
  /// not told as missing on top.
  private var mentioned: Set<String> = []

  /// Nil, with a problem, when the value is not a map.
  init?(_ value: YAMLValue, as kind: MapKind, log: ProblemLog) {
    self.kind = kind
    self.log = log
    place = value.place
    guard let pairs = value.pairs else {
      log.add(place, "此处应是\(ValueKind.map(kind).demand)")
      return nil
    }
    for (key, value) in pairs { read(key, value) }
    for spec in KeyTable.keys(of: kind) where spec.isRequired && !mentioned.contains(spec.name) {
      log.add(place, "缺少 \(spec.name.quoted)（\(spec.doc)）")
    }
  }

  private mutating func read(_ key: YAMLValue, _ value: YAMLValue) {
    guard let name = key.text else { return log.add(key.place, "键应是一段文字") }
    guard let spec = KeyTable.spec(name, in: kind) else {
      if kind == .item, KeyTable.spec(name, in: .check) != nil {
        mentioned.insert("check")
        return log.add(key.place, "\(name.quoted) 应写在 “check” 下面")
      }
      let known = KeyTable.keys(of: kind).map(\.name)
      if let meant = NearestName.of(name, among: known) { mentioned.insert(meant) }
      return log.addUnknown("键", name, at: key.place, among: known)
    }
    mentioned.insert(name)
    if value.isNull, spec.value != .anyText {
      return log.add(key.place, "\(name.quoted) 没有内容")
    }
    if ValueShape(key: name, log: log).accepts(value, as: spec.value) { values[name] = value }
  }

  /// The value of a key.
  subscript(key: String) -> YAMLValue? {
    assert(KeyTable.spec(key, in: kind) != nil, "the key \(key) is missing in the table")
    return values[key]
  }

  /// Whether one of these keys is there, even if its value is wrong.
  func mentions(_ keys: String...) -> Bool { !mentioned.isDisjoint(with: keys) }

  /// Whether any key of a kind of map is there.
  func mentionsAny(of kind: MapKind) -> Bool {
    KeyTable.keys(of: kind).contains { mentioned.contains($0.name) }
  }

  /// The place of a value, else that of the map.
  func place(of key: String) -> RulePlace { self[key]?.place ?? place }

  /// A text without blanks around it.
  func text(_ key: String) -> String? { self[key]?.text?.trimmed }

  /// A list of texts, or a single one.
  func texts(_ key: String) -> [String] { self[key]?.elementsOrSelf.compactMap(\.text) ?? [] }

  /// `true` or `false`; false when absent.
  func flag(_ key: String) -> Bool { text(key) == "true" }

  /// A whole number.
  func count(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

  /// A decimal number.
  func decimal(_ key: String) -> Marks? { text(key).flatMap { Marks(decimal: $0) } }

  /// One word of several.
  func choice<Word: RawRepresentable<String>>(_ key: String) -> Word? {
    text(key).flatMap { Word(rawValue: $0) }
  }

  /// Some words of several.
  func choices<Word: RawRepresentable<String> & Hashable>(_ key: String) -> Set<Word> {
    Set(texts(key).compactMap { Word(rawValue: $0) })
  }

  /// A map below.
  func map(_ key: String, as kind: MapKind) -> MapReader? {
    self[key].flatMap { MapReader($0, as: kind, log: log) }
  }

  /// A list of maps below.
  func maps(_ key: String, as kind: MapKind) -> [MapReader] {
    self[key]?.elements?.compactMap { MapReader($0, as: kind, log: log) } ?? []
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.isBlank { view.removeFirst() }
    while let last = view.last, last.isBlank { view.removeLast() }
    return String(view)
  }
}
