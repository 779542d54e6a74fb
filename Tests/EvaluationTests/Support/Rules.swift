import ComplianceModel

@testable import Evaluation

/// Small rules for tests.
enum Rules {
  static let place = RulePlace(file: "checklists/c/A.yaml", line: 1, column: 1)

  /// `召开|举办|N次`, as a rule writes it.
  static func group(_ text: String, except: [String] = []) -> PhraseGroup {
    let phrases = text.split(separator: "|").map { word -> Phrase in
      word.hasPrefix("N") ? .number(unit: String(word.dropFirst())) : .words(String(word))
    }
    return PhraseGroup(phrases: phrases, except: except, source: text)
  }

  /// A claim of what it says and what has to stand with it.
  static func claim(_ says: String, with: [String] = [], _ change: (inout Claim) -> Void = { _ in })
    -> Check
  {
    var claim = Claim()
    claim.says = group(says)
    claim.with = with.map { group($0) }
    change(&claim)
    return .claim(claim)
  }

  static func item(
    _ check: Check,
    id: String = "A1",
    marks: Marks = .hundredths(100),
    award: Award = .all(partly: 5_000),
    role: ItemRole = .scored,
    audience: Audience = Audience(),
    applies: Expression? = nil,
    partly: Item.Partly = .byCheck,
    unless: [Item.Contradiction] = [],
    silence: Item.Silence = .notMet
  ) -> Item {
    Item(
      id: id,
      title: "考核点\(id)",
      requirement: "",
      basis: nil,
      remedy: "补写",
      marks: marks,
      award: award,
      role: role,
      audience: audience,
      applies: applies,
      check: check,
      partly: partly,
      unless: unless,
      silence: silence,
      examples: [],
      place: place
    )
  }

  /// An indicator; its marks are the sum of its scored children's unless given.
  static func indicator(
    _ id: String,
    _ children: [Indicator.Child],
    marks: Marks? = nil,
    role: ItemRole = .scored,
    deducts: Bool = false,
    notApplicable: NotApplicablePolicy? = nil
  ) -> Indicator {
    let added = children.filter { $0.role.kind == role.kind }
    return Indicator(
      id: id,
      title: "指标\(id)",
      marks: marks ?? added.reduce(.zero) { $0 + $1.marks },
      role: role,
      deducts: deducts,
      notApplicable: notApplicable,
      children: children,
      place: place
    )
  }

  static func checklist(
    _ indicators: [Indicator],
    id: String = "c",
    places: Int = 2,
    grades: [GradeBand] = []
  ) -> Checklist {
    Checklist(
      id: id,
      title: "体系",
      version: "1",
      source: "自拟",
      places: places,
      audience: Audience(),
      grades: grades,
      indicators: indicators,
      place: place
    )
  }

  /// A rulebook that declares every code of the auditors as an error, and tells of it what its slots
  /// hold.
  static func rulebook(
    _ checklists: [Checklist] = [],
    forms: [Form] = [],
    codes: [String] = AuditCode.allCases.map(\.rawValue)
  ) -> Rulebook {
    Rulebook(
      vocabulary: Vocabulary(
        groups: [:],
        sections: [],
        cues: [:],
        bodies: [:],
        departmentEndings: [],
        reportTitles: []
      ),
      forms: forms,
      findings: codes.map { code in
        let slots = AuditCode(rawValue: code)?.slots ?? []
        return FindingDeclaration(
          code: FindingCode(rawValue: code),
          title: code,
          severity: .error,
          message: slots.map { "\($0)={\($0)}" }.joined(separator: "；"),
          remedy: "改正\(code)",
          place: place
        )
      },
      checklists: checklists,
      digest: "ff"
    )
  }

  static func agency(
    _ id: String = "kj",
    kind: AgencyKind? = .department,
    level: AdministrativeLevel? = .city,
    rankingClass: String = "市直部门"
  ) -> Agency {
    Agency(
      id: id,
      name: "机关\(id)",
      kind: kind,
      level: level,
      rankingClass: rankingClass,
      isGuessed: false
    )
  }
}

extension Marks {
  /// Marks in hundredths of one mark.
  static func hundredths(_ count: Int64) -> Marks { Marks(tenThousandths: count * 100) }
}

extension Expression {
  /// A whole number.
  static func whole(_ number: Int64) -> Expression { .number(Quantity(number)) }

  /// A figure or fact.
  static func named(_ name: String) -> Expression { .name(name, Rules.place) }

  /// A figure compared with a whole number.
  static func figure(_ name: String, _ sign: Comparison, _ number: Int64) -> Expression {
    .comparison(.named(name), sign, .whole(number))
  }

  /// A comparison of a figure with the sum of others.
  static func sum(_ total: String, _ sign: Comparison = .equal, of parts: [String]) -> Expression {
    let names = parts.map { Expression.named($0) }
    let sum = names.dropFirst().reduce(names.first ?? .whole(0)) { .arithmetic($0, .plus, $1) }
    return .comparison(.named(total), sign, sum)
  }
}
