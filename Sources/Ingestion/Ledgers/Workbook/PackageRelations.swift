/// How the parts of an office file refer to one another.
struct PackageRelations {
  private struct Relation {
    var id: String
    var type: String
    var target: String
  }

  private var relations: [Relation] = []

  /// Reads the relations of a part, or of the file as a whole if its name is empty; there may be none.
  init(of part: String, in archive: ZipArchive) throws(DocumentError) {
    var folders = part.split(separator: "/").map(String.init)
    let name = folders.popLast() ?? ""
    let file = (folders + ["_rels", name + ".rels"]).joined(separator: "/")
    guard archive.contains(file) else { return }
    var found: [Relation] = []
    try XMLEvents.read(file, of: archive, limit: WorkbookReader.longestPart) {
      event throws(DocumentError) in
      if case .start("Relationship", let attributes) = event,
        attributes["TargetMode"] != "External",
        let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
      {
        found.append(
          Relation(id: id, type: type, target: Self.resolved(target, in: folders))
        )
      }
      return true
    }
    relations = found
  }

  /// The first part of a type; types end in this word whatever the edition of the standard.
  func first(ofType type: String) -> String? {
    relations.first { $0.type.hasSuffix("/" + type) }?.target
  }

  /// The part that an identifier refers to, if it is of this type.
  func target(of id: String, ofType type: String) -> String? {
    relations.first { $0.id == id && $0.type.hasSuffix("/" + type) }?.target
  }

  /// The name of a part: names of parts only, so that `..` leads nowhere else.
  private static func resolved(_ target: String, in folders: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folders
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = path.popLast()
      default: path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }
}
