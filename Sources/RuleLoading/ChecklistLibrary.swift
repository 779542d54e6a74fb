import ComplianceModel

/// Decodes the checklists in such an order that those which take items from others come after them.
struct ChecklistLibrary {
  let files: [RuleFolder.ChecklistFiles]
  let decoder: ChecklistDecoder
  let log: ProblemLog

  /// The checklists in the order of their folders.
  func checklists() -> [Checklist] {
    var decoded: [String: Checklist] = [:]
    for file in files where source(of: file) == nil { decoded[file.folder] = decode(file, nil) }
    for file in files {
      guard let source = source(of: file) else { continue }
      let name = source.text?.trimmed ?? ""
      check(name, at: source.place)
      decoded[file.folder] = decode(file, decoded[name]?.items)
    }
    return files.compactMap { decoded[$0.folder] }
  }

  private func source(of file: RuleFolder.ChecklistFiles) -> YAMLValue? {
    file.index.pairs?.first { $0.key.text == "from" }?.value
  }

  private func check(_ name: String, at place: RulePlace) {
    guard let file = files.first(where: { $0.folder == name }) else {
      return log.addUnknown("指标体系", name, at: place, among: files.map(\.folder))
    }
    if source(of: file) != nil {
      log.add(place, "指标体系 \(name.quoted) 的考核点也取自别处，请直接取自原来的指标体系")
    }
  }

  private func decode(_ file: RuleFolder.ChecklistFiles, _ library: [Item]?) -> Checklist? {
    decoder.decode(file.index, folder: file.folder, chapters: file.chapters, library: library)
  }
}
