import ComplianceModel
import Yams

/// Refuses what rule files have no need of: anchors, aliases, tags, great depth, endless texts.
///
/// A few lines of aliases can stand for billions of nodes; a tree that passed is as small as its file.
struct TreeGuard {
  static let anchorMessage = "规则文件不支持锚点（&）和别名（*），请把内容写全"

  static let depthMessage = "嵌套过深，不应超过 \(depthLimit) 层"

  private static let depthLimit = 32
  private static let textLimit = 20_000
  /// Brackets that may be open; twice as many levels as are accepted leave room for those in texts.
  private static let mostBrackets = 64
  /// Columns in front of a line; four a level.
  private static let longestLead = 128

  private let source: RuleSource
  private let log: ProblemLog
  private var reported: Set<RulePlace> = []

  init(source: RuleSource, log: ProblemLog) {
    self.source = source
    self.log = log
  }

  /// Whether a tree may be decoded; every reason against it is told once.
  mutating func accepts(_ root: Node) -> Bool {
    visit(root, depth: 0)
    return reported.isEmpty
  }

  private mutating func visit(_ node: Node, depth: Int) {
    // Not going into anchored nodes keeps the walk linear: only they can be repeated.
    guard node.anchor == nil else { return refuse(node, Self.anchorMessage) }
    guard depth <= Self.depthLimit || node.scalar != nil else {
      return refuse(node, Self.depthMessage)
    }
    if !Self.plainTags.contains(node.tag.description) { refuse(node, "规则文件不支持标签（!）") }
    switch node {
    case .scalar(let scalar):
      guard scalar.string.utf8.count > Self.textLimit,
        scalar.string.unicodeScalars.count > Self.textLimit
      else { return }
      refuse(node, "内容过长，不应超过 \(Self.textLimit) 字")
    case .mapping(let mapping):
      for (key, value) in mapping {
        visit(key, depth: depth + 1)
        visit(value, depth: depth + 1)
      }
    case .sequence(let sequence):
      for element in sequence { visit(element, depth: depth + 1) }
    case .alias: refuse(node, Self.anchorMessage)
    }
  }

  private mutating func refuse(_ node: Node, _ message: String) {
    let place = source.place(node.mark)
    if reported.insert(place).inserted { log.add(place, message) }
  }

  private static let plainTags: Set<String> = [
    "", Tag.Name.str.rawValue, Tag.Name.map.rawValue, Tag.Name.seq.rawValue,
  ]

  /// Where a file is nested so deeply that reading it could end the program.
  ///
  /// Yams goes down level by level, up to a thousand of them, on stacks that some systems make small.
  /// Seen from outside: brackets that nobody closed, and lines that begin further right than any tree
  /// that is accepted. Brackets within texts come in pairs, or are few.
  static func abyss(in source: RuleSource) -> RulePlace? {
    var brackets = 0
    var lead = 0
    var leads = true
    for (offset, scalar) in source.text.scalars.enumerated() {
      switch scalar {
      case "\n", "\r": (lead, leads) = (0, true)
      case " ", "-", "?": if leads { lead += 1 }
      default: leads = false
      }
      if scalar == "[" || scalar == "{" { brackets += 1 }
      if scalar == "]" || scalar == "}" { brackets = max(0, brackets - 1) }
      guard brackets > Self.mostBrackets || lead > Self.longestLead else { continue }
      return source.place(at: offset)
    }
    return nil
  }

  /// The first anchor of a file that could be an alias bomb.
  ///
  /// Yams compares keys while it reads, so a key of nested aliases takes endless time before any tree
  /// can be looked at. A dozen aliases can stand for no more than a few hundred nodes, so only
  /// files with more are refused unread, and these by sight: counting too many does no harm.
  static func anchorOfBomb(in source: RuleSource) -> RulePlace? {
    let scalars = source.text.scalars
    var firstAnchor: Int?
    var aliases = 0
    for offset in scalars.indices.dropLast() {
      let scalar = scalars[offset]
      guard scalar == "&" || scalar == "*", isNameScalar(scalars[offset + 1]) else {
        continue
      }
      if scalar == "*" { aliases += 1 } else { firstAnchor = firstAnchor ?? offset }
    }
    guard let firstAnchor, aliases > 12 else { return nil }
    return source.place(at: firstAnchor)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.isDigit) || scalar == "_"
      || scalar == "-"
  }
}
