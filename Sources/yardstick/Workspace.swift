internal import Assessment
internal import ComplianceModel
internal import Crypto
internal import Foundation

/// Files in and out.
struct Workspace {
  /// What is wrong with a path or with the rules; the description is meant for the user.
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// Bytes that are read of a file at most; readers refuse longer ones.
  private static let longestFile = 16 * 1_048_576

  let manager = FileManager.default

  /// Every report, roster, evidence table and file of judgements below the paths, read.
  ///
  /// The roster of a single round is the one beside the rounds.
  func inputs(_ paths: [String], except output: String) throws -> [InputFile] {
    let files = try wanted(below: paths, except: output).map { try input($0.path, name: $0.name) }
    let hasRoster = files.contains { Layout.rosterNames.contains($0.name) }
    return hasRoster ? files : files + (try rosters(beside: paths))
  }

  /// The reports below the paths, not read yet, and the roster that goes with them.
  func reports(
    _ paths: [String],
    except output: String
  ) throws -> (reports: [(path: String, name: String)], rosters: [InputFile]) {
    let files = try wanted(below: paths, except: output)
    let rosters = try files.filter { Layout.rosterNames.contains($0.name) }
      .map { try input($0.path, name: $0.name) }
    return (
      files.filter { isReport($0.name) },
      rosters.isEmpty ? try self.rosters(beside: paths) : rosters
    )
  }

  /// The files below the paths that can be used, in order; a folder's files are named by their path
  /// within it.
  ///
  /// Links are not followed, so that nothing outside a folder is read because of what lies in it; the
  /// folder of results is left out.
  private func wanted(
    below paths: [String],
    except output: String
  ) throws -> [(path: String, name: String)] {
    var files: [(path: String, name: String)] = []
    var seen: Set<String> = []
    let results = URL(fileURLWithPath: output).standardizedFileURL.path + "/"
    for path in paths.map(withoutSlash) {
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Problem(description: "找不到 \(path)：请检查路径")
      }
      let names = isFolder.boolValue ? try self.names(below: path).filter(isWanted) : [""]
      for name in names {
        let full = name.isEmpty ? path : path + "/" + name
        let place = URL(fileURLWithPath: full).standardizedFileURL.path
        guard !place.hasPrefix(results), seen.insert(place).inserted else { continue }
        files.append((full, name.isEmpty ? URL(fileURLWithPath: full).lastPathComponent : name))
      }
    }
    return files
  }

  /// The roster beside the first of the paths, if there is one.
  private func rosters(beside paths: [String]) throws -> [InputFile] {
    guard let first = paths.first else { return [] }
    let folder = URL(fileURLWithPath: withoutSlash(first)).deletingLastPathComponent()
    return try rosters(in: folder.path + "/")
  }

  /// Whether a file of this name, within the folder that was asked for, is taken for a report.
  private func isReport(_ name: String) -> Bool {
    Self.reportKinds.contains("." + URL(fileURLWithPath: name).pathExtension.lowercased())
      && !name.split(separator: "/").dropLast().contains("evidence")
  }

  /// The JSON files below a folder, named by their path within it.
  func scorecards(below path: String) throws -> [InputFile] {
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Problem(description: "找不到 \(path)：请检查路径")
    }
    guard isFolder.boolValue else {
      throw Problem(description: "\(path) 不是目录：请给出 score 的输出目录，如 scorecards，或其中一轮的目录")
    }
    let folder = withoutSlash(path)
    return try names(below: folder).filter { $0.hasSuffix(".json") }
      .map { try input(folder + "/" + $0, name: $0) }
  }

  /// Whether a path is another one, or lies within it; links are followed.
  func isWithin(_ path: String, _ other: String) -> Bool {
    let (inner, outer) = (resolved(path), resolved(other))
    return inner == outer || inner.hasPrefix(outer == "/" ? outer : outer + "/")
  }

  private func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  /// The rosters in a folder; there should be one.
  private func rosters(in folder: String) throws -> [InputFile] {
    try Layout.rosterNames.filter { manager.fileExists(atPath: folder + $0) }
      .map { try input(folder + $0, name: $0) }
  }

  private func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Kinds of files that can be reports or evidence, and rosters; nothing else is opened.
  private func isWanted(_ name: String) -> Bool {
    let kind = "." + URL(fileURLWithPath: name).pathExtension.lowercased()
    return Self.reportKinds.contains(kind) || Layout.rosterNames.contains(name)
      || name.split(separator: "/").last == "round.yaml" || Layout.isPeoples(name)
      || name.split(separator: "/").dropLast().contains("evidence") && isTable(name)
  }

  /// Kinds of files that can be evidence tables.
  private func isTable(_ name: String) -> Bool {
    let kind = URL(fileURLWithPath: name).pathExtension.lowercased()
    return ["csv", "xlsx", "xlsm", "xls", "xlsb", "et", "ods", "numbers"].contains(kind)
  }

  private static let reportKinds = [".txt", ".html", ".htm", ".docx", ".doc", ".pdf"]

  /// A single file.
  func input(_ path: String, name: String? = nil) throws -> InputFile {
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Problem(description: "\(path) 是目录：请给出一份报告文件，或用 score 评判整个目录")
    }
    // One byte over the limit is enough for the reader to refuse the file.
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: Self.longestFile + 1) ?? Data()
    else { throw Problem(description: "无法打开 \(path)：请检查路径和权限") }
    try? handle.close()
    return input(
      [UInt8](data),
      name: name ?? URL(fileURLWithPath: path).lastPathComponent,
      shown: tidy(path)
    )
  }

  /// A file whose bytes are at hand; messages show `shown`, else its name.
  func input(_ bytes: [UInt8], name: String, shown: String? = nil) -> InputFile {
    var file = InputFile(name: name, shown: shown ?? name, bytes: bytes, digest: digest(bytes))
    if file.needsPages { file.pages = LayoutProgram.pages(of: bytes) }
    return file
  }

  /// A report with what lies beside it: roster, evidence tables, judgements, last year's report; all
  /// named by their paths below the folder that holds the rounds.
  func surroundings(of path: String) throws -> (report: InputFile, beside: [InputFile]) {
    let layout = Layout(path)
    let report = try input(path, name: layout.name)
    var beside: [InputFile] = []
    for folder in layout.rosterFolders where beside.isEmpty {
      beside += try rosters(in: folder)
    }
    for folder in layout.evidence {
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: layout.root + folder, isDirectory: &isFolder),
        isFolder.boolValue
      else { continue }
      for name in try names(below: layout.root + folder).filter(isTable) {
        let full = folder + "/" + name
        beside.append(try input(layout.root + full, name: full))
      }
    }
    if let setUp = layout.roundFile, manager.fileExists(atPath: layout.root + setUp) {
      beside.append(try input(layout.root + setUp, name: setUp))
    }
    for folder in layout.people {
      let path = folder.isEmpty && layout.root.isEmpty ? "." : layout.root + folder
      for name in ((try? manager.contentsOfDirectory(atPath: path)) ?? []).sorted()
      where Layout.isPeoples(name) && isFile(path + "/" + name) {
        beside.append(try input(layout.root + folder + name, name: folder + name))
      }
    }
    if let last = layout.lastYear {
      for kind in Self.reportKinds where manager.fileExists(atPath: layout.root + last + kind) {
        beside.append(try input(layout.root + last + kind, name: last + kind))
      }
    }
    return (report, beside)
  }

  /// Loads the rules of a folder; mistakes are thrown as ``RuleProblems``.
  ///
  /// The digest is over the rules alone (`*.yaml`): what is written about them, in `README.md` or in
  /// `schemas/`, changes no mark. Rules that were loaded before are taken from the ``RulesCache``.
  func workbench(below folder: String) throws -> Workbench {
    let names = try names(below: folder).filter { !$0.hasSuffix(".md") }
    let cache = RulesCache(names, below: folder)
    if let bench = cache?.workbench() { return kept(bench) }
    var hash = SHA256()
    let texts = try names.map { name in
      guard let bytes = SystemFile.bytes(of: folder + "/" + name),
        let text = String(data: Data(bytes), encoding: .utf8)
      else { throw unreadable(folder + "/" + name) }
      if name.hasSuffix(".yaml") {
        hash.update(data: Array(name.utf8))
        hash.update(data: bytes)
      }
      return (name: name, text: text)
    }
    let bench = try Workbench(rules: texts, digest: hash.finalize().text)
    cache?.keep(bench)
    return kept(bench)
  }

  /// The same rules, which stay until the process ends: taking them apart before takes as long as judging
  /// a report.
  private func kept(_ bench: Workbench) -> Workbench {
    final class Holder {
      let bench: Workbench
      init(_ bench: Workbench) { self.bench = bench }
    }
    _ = Unmanaged.passRetained(Holder(bench))
    return bench
  }

  private func unreadable(_ path: String) -> Problem {
    Problem(description: "规则文件 \(path) 无法读取或不是 UTF-8")
  }

  /// The folder asked for, else `./Rules`, else the one that belongs to the installed program.
  func rulesFolder(_ wanted: String?) throws -> String {
    if let wanted {
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: wanted, isDirectory: &isFolder), isFolder.boolValue else {
        throw Problem(description: "找不到规则目录 \(wanted)：请检查 --rules")
      }
      return withoutSlash(wanted)
    }
    if manager.fileExists(atPath: "Rules/vocabulary.yaml") { return "Rules" }
    var folder = Bundle.main.bundleURL
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("Rules")
      if manager.fileExists(atPath: candidate.appendingPathComponent("vocabulary.yaml").path) {
        return candidate.path
      }
      folder = folder.deletingLastPathComponent()
    }
    throw Problem(description: "找不到规则目录 Rules：请在项目目录中运行，或用 --rules 指定")
  }

  /// Regular files below a folder, sorted by name, so that the order never depends on the disk.
  ///
  /// What begins with a dot is left out, links are not followed, and folders within that cannot be
  /// opened are passed over.
  private func names(below folder: String) throws -> [String] {
    guard SystemFile.kind(of: folder) != .link else { return [] }
    var found: [String] = []
    var open = [""]
    while let inner = open.popLast() {
      guard let entries = try? manager.contentsOfDirectory(atPath: folder + "/" + inner) else {
        if inner.isEmpty { throw Problem(description: "无法打开目录 \(folder)：请检查权限") }
        continue
      }
      for entry in entries where !entry.hasPrefix(".") {
        let name = inner.isEmpty ? entry : inner + "/" + entry
        switch SystemFile.kind(of: folder + "/" + name) {
        case .file: found.append(name)
        case .folder: open.append(name)
        case .link, .other, nil: break
        }
      }
    }
    return found.sorted()
  }

  /// Whether a path is a regular file, and no link to one.
  private func isFile(_ path: String) -> Bool { SystemFile.kind(of: path) == .file }

  private func digest(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).text
  }

  private func tidy(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}
