internal import ComplianceModel

/// Tells names of public bodies apart: the agency's own, and others.
struct BodyNames: Sendable {
  private struct Body {
    var level: AdministrativeLevel
    var name: [Unicode.Scalar]
  }

  /// By first character; the highest level first, then the longest name.
  private let bodies: WordsByHead<Body>
  /// By first character, the longest first.
  private let endings: WordsByHead<[Unicode.Scalar]>

  init(_ vocabulary: Vocabulary) {
    let names = AdministrativeLevel.allCases.flatMap { level in
      (vocabulary.bodies[level] ?? []).map { Body(level: level, name: $0.foldedScalars) }
        .sorted { $0.name.count > $1.name.count }
    }
    bodies = WordsByHead(names, by: \.name)
    // A single 会, 部 or 院 ends too many other words; 厅, 局, 委, 署 end names.
    let ends = vocabulary.departmentEndings.filter { $0.count >= 2 || "厅局委署办".contains($0) }
      .map(\.foldedScalars).sorted { $0.count > $1.count }
    endings = WordsByHead(ends, by: \.self)
  }

  /// The length of the name of another body that starts at `offset`, or nil.
  ///
  /// Bodies above the agency are other bodies, and so is the government a department belongs to;
  /// a department's name counts as the agency's own when its characters occur in the agency's name
  /// in the same order (市工信局 in 淄博市工业和信息化局).
  func other(
    in text: MarkedText,
    at offset: Int,
    limit: Int,
    agency: AgencyTraits
  ) -> Int? {
    guard offset < limit else { return nil }
    for body in bodies.words(from: text.scalars[offset])
    where text.holds(body.name, at: offset, limit: limit)
      && (agency.kind == .department || isAbove(body.level, agency))
    {
      let end = offset + body.name.count
      let length = body.name.count + extent(of: body.level, in: text, at: end, limit: limit)
      return isOwn(text.scalars[offset..<(offset + length)], agency) ? nil : length
    }
    let isPlaced = isPlace(text.scalars[offset])
    let length =
      isPlaced
      ? 1 + department(in: text, at: offset + 1, limit: limit)
      : ministry(in: text, at: offset, limit: limit)
    guard length >= 2 else { return nil }
    // What its departments and districts do is what a government reports.
    if isPlaced, agency.kind == .government,
      !isAbove(level(of: text.scalars[offset]), agency)
    {
      return nil
    }
    return isOwn(text.scalars[offset..<(offset + length)], agency) ? nil : length
  }

  private func isPlace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "省", "市", "县", "区", "州", "旗": true
    default: false
    }
  }

  private func level(of place: Unicode.Scalar) -> AdministrativeLevel {
    switch place {
    case "省": .province
    case "市", "州": .city
    default: .county
    }
  }

  private func isAbove(_ level: AdministrativeLevel, _ agency: AgencyTraits) -> Bool {
    guard let own = agency.level else { return level == .national }
    let order = AdministrativeLevel.allCases
    guard let left = order.firstIndex(of: level), let right = order.firstIndex(of: own) else {
      return false
    }
    return left < right || (left == right && agency.kind == .department)
  }

  private static let offices = ["办公厅", "办公室"].map(\.foldedScalars)

  /// What belongs to the name of a body: 国家 goes on with a department, a government with its office.
  private func extent(
    of level: AdministrativeLevel,
    in text: MarkedText,
    at offset: Int,
    limit: Int
  ) -> Int {
    if level == .national { return department(in: text, at: offset, limit: limit) }
    return Self.offices.contains { text.holds($0, at: offset, limit: limit) } ? 3 : 0
  }

  /// Length of `财政局`, `发展改革委`, `政府办公厅` … at `offset`, 0 if none stands there.
  private func department(in text: MarkedText, at offset: Int, limit: Int) -> Int {
    let longest = min(limit, offset + 12)
    guard offset < longest else { return 0 }
    for end in offset..<longest {
      let scalar = text.scalars[end]
      guard scalar.isHan else { return 0 }
      for ending in endings.words(from: scalar)
      where text.holds(ending, at: end, limit: longest) {
        if ending.count == 1, scalar == "办", isVerb(in: text, at: end, limit) { continue }
        return end + ending.count - offset
      }
    }
    return 0
  }

  /// Whether 办 at `offset` begins a word of its own: 办理, 办事, 办公室, not 办公布.
  private func isVerb(in text: MarkedText, at offset: Int, _ limit: Int) -> Bool {
    guard offset + 1 < limit else { return false }
    let next = text.scalars[offset + 1]
    let behind = offset + 2 < limit ? text.scalars[offset + 2] : " "
    if next == "公" { return "室厅会楼系".unicodeScalars.contains(behind) }
    return "事理结学好件证文法复".unicodeScalars.contains(next)
  }

  /// Length of a name such as 教育部, 财政厅, 海关总署 without a place in front, 0 if none stands there.
  private func ministry(in text: MarkedText, at offset: Int, limit: Int) -> Int {
    let length = max(
      department(in: text, at: offset, limit: limit),
      ending("部", in: text, at: offset, limit)
    )
    guard length >= 3 else { return 0 }
    let name = text.scalars[offset..<(offset + length)]
    let next = offset + length < limit ? text.scalars[offset + length] : " "
    guard Self.ministryEndings.contains(where: { name.ends(with: $0) }),
      !Self.otherEndings.contains(where: { name.ends(with: $0) }),
      name.last != "部" || !"分门位长级".unicodeScalars.contains(next)
    else { return 0 }
    return name.contains { "了的到在为被对由与和同向我本年".unicodeScalars.contains($0) } ? 0 : length
  }

  private static let ministryEndings = ["厅", "总局", "署", "部", "法院", "检察院"].map(\.foldedScalars)
  /// Words that end like a ministry and are none.
  private static let otherEndings = [
    "支部", "全部", "干部", "内部", "各部", "大部", "总部", "外部", "本部", "俱乐部", "营业厅", "大厅",
    "服务厅", "办事厅",
  ].map(\.foldedScalars)

  /// Length of a run of Chinese characters up to the first `last`, 0 if none is near.
  private func ending(
    _ last: Unicode.Scalar,
    in text: MarkedText,
    at offset: Int,
    _ limit: Int
  ) -> Int {
    for end in offset..<min(limit, offset + 6) {
      guard text.scalars[end].isHan else { return 0 }
      if text.scalars[end] == last { return end + 1 - offset }
    }
    return 0
  }

  private func isOwn(_ name: ArraySlice<Unicode.Scalar>, _ agency: AgencyTraits) -> Bool {
    agency.names.contains { own in
      var rest = name
      for scalar in own where scalar == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}

/// What the reading has to know of the agency to tell its deeds from those of others.
struct AgencyTraits {
  var kind: AgencyKind?
  var level: AdministrativeLevel?
  /// Folded full name and aliases.
  var names: [[Unicode.Scalar]]
}
