/// The lists of a Word file: how their numbers look.
struct WordLists {
  /// A level of a list.
  struct Level {
    var start = 0
    var format = "decimal"
    /// What is printed, with `%1` for the number of the first level.
    var text = ""
    /// Whether all numbers in it are printed 1, 2, 3.
    var isLegal = false
    /// What follows the number: `tab`, `space` or `nothing`.
    var suffix = "tab"
    /// The level, from 1, that begins this one anew; 0 is none, nil any above.
    var restart: Int?
    /// The style that stands for this level.
    var style: String?
  }

  /// How a list looks that others share.
  private struct Shared {
    var levels: [Int: Level] = [:]
    /// The style by which it is defined elsewhere.
    var link: String?
    var ownLink: String?
  }

  /// A list: a shared look with changes.
  private struct List {
    var shared = ""
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  /// Lists at most, and levels of one.
  private static let limit = 50_000
  static let levels = 9

  private var shared: [String: Shared] = [:]
  private var lists: [String: List] = [:]
  /// The look that a style of lists defines.
  private var linked: [String: String] = [:]

  /// Reads the part of lists; a file need have none.
  init(_ part: String?, of package: WordPackage) throws(DocumentError) {
    guard let part else { return }
    var scan = Scan()
    try package.read(part) { event throws(DocumentError) in
      scan.take(event)
      guard scan.shared.count + scan.lists.count <= Self.limit else {
        throw .unfoldsTooFar("编号列表超过 \(Self.limit) 种")
      }
      return true
    }
    (shared, lists) = (scan.shared, scan.lists)
    for (id, look) in shared {
      if let link = look.ownLink { linked[link] = min(id, linked[link] ?? id) }
    }
  }

  /// Which counters a list uses: lists of one look count together.
  func counters(of list: String, styles: WordStyles) -> String? {
    guard let first = lists[list]?.shared else { return nil }
    guard let link = shared[first]?.link else { return first }
    // A look that a style of lists defines; followed once.
    return styles.number(link).list.flatMap { lists[$0]?.shared }
      ?? linked[link] ?? first
  }

  /// A level of a list; nil if there is none.
  func level(_ level: Int, of list: String, counters: String) -> Level? {
    lists[list]?.levels[level] ?? shared[counters]?.levels[level]
  }

  /// The level that a style stands for.
  func level(ofStyle style: String, counters: String) -> Int? {
    shared[counters]?.levels.filter { $0.value.style == style }.map(\.key).min()
  }

  /// Where the levels of a list begin anew when it is first used.
  func starts(of list: String) -> [Int: Int] { lists[list]?.starts ?? [:] }

  /// Goes through the part.
  private struct Scan {
    var shared: [String: Shared] = [:]
    var lists: [String: List] = [:]
    private var look: (id: String, shared: Shared)?
    private var list: (id: String, list: List)?
    private var overridden: Int?
    private var level: (index: Int, level: Level)?

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let name, let attributes):
        if level == nil { begin(name, attributes) } else { within(name, attributes) }
      case .end(let name): end(name)
      case .text: break
      }
    }

    private mutating func begin(_ name: String, _ attributes: XMLAttributes) {
      let value = attributes["val"]
      switch name {
      case "abstractNum": look = (attributes["abstractNumId"] ?? "", Shared())
      case "num": list = (attributes["numId"] ?? "", List())
      case "abstractNumId": list?.list.shared = value ?? ""
      case "numStyleLink": look?.shared.link = value
      case "styleLink": look?.shared.ownLink = value
      case "lvlOverride": overridden = index(attributes["ilvl"])
      case "startOverride":
        let start = number(value)
        if let overridden { list?.list.starts[overridden] = start }
      case "lvl": level = index(attributes["ilvl"] ?? "0").map { ($0, Level()) }
      default: break
      }
    }

    private mutating func within(_ name: String, _ attributes: XMLAttributes) {
      let value = attributes["val"]
      let count = number(value)
      switch name {
      case "start": level?.level.start = count ?? 0
      case "numFmt": level?.level.format = value ?? "decimal"
      case "lvlText": level?.level.text = String((value ?? "").prefix(100))
      case "isLgl": level?.level.isLegal = attributes.isOn("val", absent: true)
      case "suff": level?.level.suffix = value ?? "tab"
      case "lvlRestart": level?.level.restart = count
      case "pStyle": level?.level.style = value
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "lvl":
        if let (index, made) = level {
          if list != nil {
            list?.list.levels[index] = made
          } else {
            look?.shared.levels[index] = made
          }
        }
        level = nil
      case "lvlOverride": overridden = nil
      case "num":
        if let list { lists[list.id] = list.list }
        list = nil
      case "abstractNum":
        if let look { shared[look.id] = look.shared }
        look = nil
      default: break
      }
    }

    private func index(_ text: String?) -> Int? {
      text.flatMap { Int($0) }.flatMap { (0..<WordLists.levels).contains($0) ? $0 : nil }
    }

    private func number(_ text: String?) -> Int? {
      text.flatMap { Int($0) }.map { min(max($0, 0), 1_000_000) }
    }
  }
}
