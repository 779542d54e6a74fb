extension ValueKind {
  /// What stands behind a key, as JSON Schema.
  ///
  /// It takes everything that ``ValueShape`` takes. The loader reads every scalar as text, editors see
  /// numbers and truth values in some of them: both are right.
  var schema: SchemaValue {
    switch self {
    case .text, .phrases, .expression, .figure: SchemaValue.filled
    case .anyText: .of(["type": .texts(["string", "number", "boolean", "null"])])
    case .texts, .phraseGroups: SchemaValue.oneOrMore(SchemaValue.filled)
    case .anyTexts: SchemaValue.oneOrMore(SchemaValue.filled, orNone: true)
    case .flag: .of(["enum": [true, false, "true", "false"]])
    case .count(let range): SchemaValue.wholeNumber(range)
    case .decimal: SchemaValue.decimal
    case .choice(let words): .of(["enum": .texts(words)])
    case .choices(let words): SchemaValue.oneOrMore(.of(["enum": .texts(words)]))
    case .years:
      .of([
        "anyOf": [
          SchemaValue.year,
          .of(["type": "array", "items": SchemaValue.year, "minItems": 1, "maxItems": 2]),
        ]
      ])
    case .days(let notation):
      SchemaValue.oneOrMore(
        .of(["type": "string", "pattern": .text(notation.pattern)]),
        orNone: true
      )
    case .map(let kind): RuleSchema.reference(to: kind.rawValue)
    case .maps(let kind):
      .of([
        "type": "array", "items": RuleSchema.reference(to: kind.rawValue), "minItems": 1,
      ])
    case .textsOrMaps(let kind):
      SchemaValue.oneOrMore(
        .of(["anyOf": [SchemaValue.filled, RuleSchema.reference(to: kind.rawValue)]])
      )
    case .ledgerRows: SchemaValue.values(SchemaValue.oneOrMore(SchemaValue.row, orNone: true))
    case .figures: SchemaValue.values(SchemaValue.decimal)
    case .sample: .of(["type": "string", "pattern": #"^\s*[1-9][0-9]? +of +\S+\s*$"#])
    case .nodes:
      .of(["type": "array", "items": RuleSchema.reference(to: RuleSchema.node), "minItems": 1])
    case .levels: SchemaValue.levels
    // Words that may be written have their synonyms, or none; bodies have names.
    case .wordLists(nil): SchemaValue.values(ValueKind.anyTexts.schema)
    case .wordLists(let names):
      SchemaValue.lists(named: names, SchemaValue.words, areRequired: false)
    case .cueLists(let names):
      SchemaValue.lists(
        named: names,
        .of(["anyOf": [SchemaValue.words, RuleSchema.reference(to: MapKind.cue.rawValue)]]),
        areRequired: true
      )
    case .either(let first, let second): .of(["anyOf": [first.schema, second.schema]])
    }
  }
}

extension SchemaValue {
  /// A scalar with more than blanks in it.
  fileprivate static let filled = SchemaValue.of([
    "type": .texts(["string", "number", "boolean"]), "pattern": #"\S"#,
  ])

  fileprivate static let decimal = SchemaValue.of([
    "type": .texts(["number", "string"]), "maximum": 1_000_000,
    "pattern": #"^[-+]?[0-9]+(\.[0-9]{1,4})?$"#,
  ])

  fileprivate static let year = wholeNumber(1990...2100)

  fileprivate static let words = SchemaValue.of(["type": "array", "items": filled, "minItems": 1])

  /// A row of a ledger: cells may be empty.
  fileprivate static let row = values(ValueKind.anyText.schema)

  fileprivate static let levels = SchemaValue.of([
    "type": "object",
    "minProperties": 2,
    "additionalProperties": .of([
      "anyOf": [
        decimal, .of(["type": "array", "items": decimal, "minItems": 2, "maxItems": 2]),
      ]
    ]),
  ])

  fileprivate static func wholeNumber(_ range: ClosedRange<Int>) -> SchemaValue {
    .of([
      "type": .texts(["integer", "string"]), "minimum": .number(range.lowerBound),
      "maximum": .number(range.upperBound), "pattern": "^[0-9]+$",
    ])
  }

  /// A value, or a list of such.
  fileprivate static func oneOrMore(_ one: SchemaValue, orNone: Bool = false) -> SchemaValue {
    let list = SchemaValue.of(["type": "array", "items": one, "minItems": orNone ? 0 : 1])
    return .of(["anyOf": [one, list]])
  }

  /// A map with any keys.
  fileprivate static func values(_ value: SchemaValue) -> SchemaValue {
    .of(["type": "object", "additionalProperties": value])
  }

  /// A map with these keys, or with any.
  fileprivate static func lists(
    named names: [String]?,
    _ value: SchemaValue,
    areRequired: Bool
  ) -> SchemaValue {
    guard let names else { return values(value) }
    let properties = names.map { SchemaValue.Member(key: $0, value: value) }
    var members: [SchemaValue.Member] = [.init(key: "type", value: "object")]
    if areRequired { members.append(.init(key: "required", value: .texts(names))) }
    members.append(.init(key: "properties", value: .map(properties)))
    members.append(.init(key: "additionalProperties", value: false))
    return .map(members)
  }
}

extension DayNotation {
  /// A day or a stretch of days.
  fileprivate var pattern: String {
    let day = self == .monthDay ? "[0-9]{2}-[0-9]{2}" : "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    return #"^\s*"# + day + #"(\s*\.\.\s*"# + day + #")?\s*$"#
  }
}
