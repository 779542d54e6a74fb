import ComplianceModel

/// Reads `ledgers.yaml`.
struct LedgerKindDecoder {
  let log: ProblemLog

  func decode(_ value: YAMLValue) -> [LedgerKind]? {
    guard let map = MapReader(value, as: .ledgerFile, log: log) else { return nil }
    // Two kinds with the same name: nobody could say which of them a file is.
    var names: [String: String] = [:]
    return map.maps("kinds", as: .ledgerKind).map { kind in
      let decoded = self.kind(kind)
      checkNames(decoded, kind, seen: &names)
      return decoded
    }
  }

  private func kind(_ map: MapReader) -> LedgerKind {
    let columns = self.columns(map)
    let subject = map.text("subject")
    if let subject, !columns.contains(where: { $0.name == subject }) {
      log.addUnknown("列", subject, at: map.place(of: "subject"), among: columns.map(\.name))
    }
    return LedgerKind(
      id: map.text("id") ?? "",
      title: map.text("title") ?? "",
      names: map.texts("names").map(\.trimmed),
      subject: subject,
      columns: columns,
      place: map.place
    )
  }

  private func checkNames(_ kind: LedgerKind, _ map: MapReader, seen: inout [String: String]) {
    if !kind.id.isEmpty, !Self.isIdentifier(kind.id) {
      log.add(map.place(of: "id"), "标识 \(kind.id.quoted) 只能由小写字母、数字和 - 组成，以字母开头")
    }
    let places =
      [map.place(of: "id"), map.place(of: "title")]
      + (map["names"]?.elementsOrSelf ?? [])
      .map(\.place)
    for (name, place) in zip([kind.id, kind.title] + kind.names, places) where !name.isEmpty {
      if let other = seen.updateValue(kind.id, forKey: name.matchingKey) {
        let owner = other == kind.id ? "" : "，已用于 \(other.quoted)"
        log.add(place, "台账名称 \(name.quoted) 重复\(owner)")
      }
    }
  }

  /// Identifiers are names of files.
  private static func isIdentifier(_ id: String) -> Bool {
    let scalars = id.unicodeScalars
    guard let first = scalars.first, first.isLatin else { return false }
    return scalars.allSatisfy { $0.isLatin && $0.folded == $0 || $0.isDigit || $0 == "-" }
  }

  private func columns(_ map: MapReader) -> [LedgerColumn] {
    let agency = Set(LedgerKind.agencyHeaders.map(\.headerKey))
    var seen: [String: String] = [:]
    return map.maps("columns", as: .ledgerColumn).map { column in
      let decoded = self.column(column)
      let places =
        [column.place(of: "name")] + (column["headers"]?.elementsOrSelf ?? []).map(\.place)
      for (header, place) in zip([decoded.name] + decoded.headers, places) where !header.isEmpty {
        if agency.contains(header.headerKey) {
          log.add(place, "表头 \(header.quoted) 属于“机关”列，这一列各种台账都有，不必写")
        } else if let other = seen.updateValue(decoded.name, forKey: header.headerKey) {
          let owner = other == decoded.name ? "" : "，已用于列 \(other.quoted)"
          log.add(place, "表头 \(header.quoted) 重复\(owner)")
        }
      }
      return decoded
    }
  }

  private func column(_ map: MapReader) -> LedgerColumn {
    let name = map.text("name") ?? ""
    if !name.isEmpty { ColumnNames.check(name, at: map.place(of: "name"), log: log) }
    let type: ColumnType? = map.choice("type")
    if type == .choice, !map.mentions("choices") {
      log.add(map.place, "choice 类型的列缺少 “choices”")
    } else if let type, type != .choice, map.mentions("choices") {
      log.add(map.place(of: "choices"), "只有 choice 类型的列写 “choices”")
    }
    return LedgerColumn(
      name: name,
      type: type ?? .text,
      headers: map.texts("headers").map(\.trimmed),
      isRequired: map.flag("required"),
      blank: map.choice("blank") ?? .unknown,
      choices: choices(map["choices"]),
      place: map.place
    )
  }

  /// The words of a column with their synonyms, in the order of the file.
  private func choices(_ value: YAMLValue?) -> [LedgerChoice] {
    guard let value, let pairs = value.pairs else { return [] }
    if pairs.isEmpty { log.add(value.place, "“choices” 中没有词") }
    var seen: Set<String> = []
    return pairs.map { key, value in
      let word = key.text?.trimmed ?? ""
      let isList = ValueShape(key: word, log: log).accepts(value, as: .anyTexts)
      let synonyms = isList ? value.elementsOrSelf : []
      if word.isEmpty { log.add(key.place, "词应是一段文字") }
      for element in [key] + synonyms {
        let text = element.text?.trimmed ?? ""
        if !text.isEmpty, !seen.insert(text.matchingKey).inserted {
          log.add(element.place, "词 \(text.quoted) 重复")
        }
      }
      return LedgerChoice(word: word, synonyms: synonyms.compactMap { $0.text?.trimmed })
    }
  }
}

/// What columns may be called, so that expressions can name them.
enum ColumnNames {
  static func check(_ name: String, at place: RulePlace, log: ProblemLog) {
    let scalars = Array(name.unicodeScalars)
    let isWord = scalars.allSatisfy { $0.isHan || $0.isDigit || $0.isLatin || $0 == "·" }
    if !isWord || scalars.first?.startsName != true {
      log.add(place, "列名 \(name.quoted) 只能由汉字、字母、数字和 · 组成，以汉字或字母开头")
    } else if Fact(rawValue: name) != nil || ExpressionLexer.keywords[name] != nil {
      log.add(place, "列名 \(name.quoted) 与表达式中的词相同")
    }
  }
}
