/// JSON Schemas of the rule files, for editors: completion, descriptions and marks while typing.
///
/// They come from ``KeyTable`` alone and say of shape what the loader says. What goes beyond shape
/// (known names, sums of marks, expressions) `yardstick rules lint` checks.
public enum RuleSchema {
  /// Name below the folder `schemas` and text of every schema, in the order of kinds.
  public static func files() -> [(name: String, text: String)] {
    RuleFileKind.allCases.map { ($0.schemaName, document(of: $0).document) }
  }

  /// The schema of a kind of file, with everything that it refers to.
  static func document(of kind: RuleFileKind) -> SchemaValue {
    let root = RuleSchema.map(kind.map)
    let names = closure(of: root)
    let head = SchemaValue.of([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .text(kind.title),
    ])
    guard case .map(let first) = head, case .map(let own) = root else { return root }
    let definitions = names.map {
      SchemaValue.Member(key: $0, value: definition($0))
    }
    let rest =
      definitions.isEmpty ? [] : [SchemaValue.Member(key: "$defs", value: .map(definitions))]
    return .map(first + own + rest)
  }

  /// The kinds of maps that a file of a kind can hold, itself included.
  static func kinds(in file: RuleFileKind) -> Set<MapKind> {
    let names = closure(of: map(file.map))
    return Set(names.compactMap(MapKind.init) + [file.map])
  }

  /// Names of all definitions that a schema refers to, directly or through others, in order of name.
  private static func closure(of schema: SchemaValue) -> [String] {
    var found: Set<String> = []
    var open = [schema]
    while let next = open.popLast() {
      for reference in next.texts(under: "$ref") {
        let name = String(reference.dropFirst(prefix.count))
        if found.insert(name).inserted { open.append(definition(name)) }
      }
    }
    return found.sorted()
  }

  private static let prefix = "#/$defs/"

  /// What stands below an indicator: which kind of map it is shows in its keys.
  static let node = "node"

  static func reference(to name: String) -> SchemaValue { .of(["$ref": .text(prefix + name)]) }

  private static func definition(_ name: String) -> SchemaValue {
    if let kind = MapKind(rawValue: name) { return map(kind) }
    return choice(
      between: ["children", "file"],
      .indicator,
      else: choice(between: ["use"], .use, else: reference(to: MapKind.item.rawValue))
    )
  }

  /// A map with one of these keys is of a kind, another something else.
  private static func choice(
    between keys: [String],
    _ kind: MapKind,
    else other: SchemaValue
  ) -> SchemaValue {
    .of([
      "if": .of(["anyOf": .list(keys.map { .of(["required": .texts([$0])]) })]),
      "then": reference(to: kind.rawValue), "else": other,
    ])
  }

  private static func map(_ kind: MapKind) -> SchemaValue {
    let keys = KeyTable.keys(of: kind)
    let required = keys.filter(\.isRequired).map(\.name)
    let properties = keys.map { key in
      SchemaValue.Member(
        key: key.name,
        value: key.value.schema.led(by: "description", .text(key.description))
      )
    }
    var members: [SchemaValue.Member] = [.init(key: "type", value: "object")]
    if !required.isEmpty { members.append(.init(key: "required", value: .texts(required))) }
    members.append(.init(key: "properties", value: .map(properties)))
    members.append(.init(key: "additionalProperties", value: false))
    return .map(members)
  }
}

extension KeySpec {
  /// What it is for and what has to be written.
  fileprivate var description: String { "\(doc)。应写\(value.demand.afterHan)" }
}
