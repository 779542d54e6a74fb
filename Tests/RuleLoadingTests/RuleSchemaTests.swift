import ComplianceModel
import Foundation
import TestSupport
import Testing

@testable import RuleLoading

/// Schemas for editors say what the table of keys says.
@Suite struct RuleSchemaTests {
  private static let folder = Fixtures.root.appendingPathComponent("Rules/schemas")

  @Test(arguments: RuleSchema.files().map(\.name))
  func shippedSchemaIsThatOfTheTable(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let generated = RuleSchema.files().first { $0.name == name }?.text
    #expect(text == generated, "run `yardstick rules schema` and commit what it writes")
  }

  @Test func nothingElseLiesBesideThem() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(RuleSchema.files().map(\.name)))
  }

  @Test func everyKindOfMapIsReached() {
    let reached = RuleFileKind.allCases.reduce(into: Set<MapKind>()) {
      $0.formUnion(RuleSchema.kinds(in: $1))
    }
    #expect(reached == Set(MapKind.allCases))
  }

  @Test(arguments: RuleFileKind.allCases)
  func isJSONWhoseReferencesLead(kind: RuleFileKind) throws {
    let schema = RuleSchema.document(of: kind)
    let data = Data(schema.document.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["additionalProperties"] as? Bool == false)
    let definitions = object["$defs"] as? [String: Any] ?? [:]
    for reference in schema.texts(under: "$ref") {
      #expect(definitions[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
    }
  }

  /// Nothing of the table is left out: keys with their texts, and which of them are required.
  @Test(arguments: RuleFileKind.allCases)
  func holdsEveryKey(kind: RuleFileKind) throws {
    let schema = RuleSchema.document(of: kind)
    for map in RuleSchema.kinds(in: kind) {
      let own = try #require(map == kind.map ? schema : schema["$defs"]?[map.rawValue])
      let keys = KeyTable.keys(of: map)
      for key in keys {
        guard case .text(let description) = own["properties"]?[key.name]?["description"] else {
          Issue.record("\(map).\(key.name)")
          continue
        }
        #expect(description.hasPrefix(key.doc))
      }
      let required = keys.filter(\.isRequired).map(\.name)
      #expect(own["required"] == (required.isEmpty ? nil : .texts(required)))
    }
  }

  /// Every shipped rule file tells editors where its schema is.
  @Test func shippedFilesNameTheirSchema() throws {
    for file in try RuleFiles.all() {
      let kind = try #require(RuleFileKind(path: file.name), "\(file.name)")
      let up = String(repeating: "../", count: file.name.count { $0 == "/" })
      let line = "# yaml-language-server: $schema=\(up)schemas/\(kind.schemaName)\n"
      #expect(file.text.hasPrefix(line), "\(file.name)")
    }
  }

  @Test func schemasAreNoRules() {
    let fixture = RuleFixture().with("{}", in: "schemas/form.schema.json")
    #expect(fixture.problems() == [])
    #expect(!RuleFixture().with("a: 1", in: "schemas/form.yaml").problems().isEmpty)
    #expect(!RuleFixture().with("{}", in: "form.schema.json").problems().isEmpty)
  }

  @Test func documentsAreWrittenInOrder() {
    let value = SchemaValue.of([
      "b": ["x", 1, true], "a": .of([:]), "c": [.of(["d": "\"\\"])],
    ])
    #expect(
      value.document == """
        {
          "b": ["x", 1, true],
          "a": {},
          "c": [
            {
              "d": "\\"\\\\"
            }
          ]
        }

        """
    )
  }
}
