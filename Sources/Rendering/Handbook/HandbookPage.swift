import ComplianceModel

/// Everything that the template `handbook` shows.
struct HandbookPage {
  let handbook: Handbook

  var view: View {
    let checklist = handbook.checklist
    return [
      "name": checklist.title,
      "id": checklist.id,
      "version": checklist.version,
      "facts": handbook.facts.map { fact -> View in ["label": fact.label, "text": fact.text] },
      "steps": handbook.steps,
      "overview": checklist.indicators.isEmpty ? nil : ["rows": overview] as View,
      "parts": handbook.parts.isEmpty ? nil : ["rows": parts] as View,
      "chapters": checklist.indicators.map(chapter),
      "rulesDigest": handbook.rulebook.digest,
    ]
  }

  private var overview: [View] {
    handbook.checklist.indicators.compactMap { indicator in
      handbook.checklist.lines(of: indicator).first.map { line in
        [
          "link": HandbookPage.anchor(indicator.id, encoded: true),
          "id": indicator.id, "title": indicator.title,
          "marks": Wording.marks(line, handbook.format), "weight": Wording.weight(line.weight),
          "count": indicator.items.count,
        ]
      }
    }
  }

  private var parts: [View] {
    handbook.parts.map { part in
      ["id": part.id, "title": part.title, "marks": part.marks, "weight": part.weight]
    }
  }

  private func chapter(_ indicator: Indicator) -> View {
    let lines = handbook.checklist.lines(of: indicator)
    return [
      "anchor": HandbookPage.anchor(indicator.id, encoded: false),
      "id": indicator.id, "title": indicator.title,
      "marks": lines.first.map { Wording.marks($0, handbook.format) } ?? Wording.absent,
      "notes": Wording.notes(indicator),
      "rows": lines.dropFirst().map(row),
    ]
  }

  private func row(_ line: RuleLine) -> View {
    switch line.content {
    case .indicator(let indicator):
      let node: View = [
        "id": indicator.id, "title": indicator.title, "depth": line.depth,
        "marks": Wording.marks(line, handbook.format), "notes": Wording.notes(indicator),
      ]
      return ["node": node, "entry": nil]
    case .item(let item): return ["node": nil, "entry": entry(item, line)]
    }
  }

  private func entry(_ item: Item, _ line: RuleLine) -> View {
    let entry = handbook.entry(item, line)
    let sources = entry.sources.map { source -> View in
      ["text": source]
    }
    let examples = entry.examples.map { example -> View in
      [
        "outcome": example.outcome.rawValue, "symbol": Wording.symbol(example.outcome),
        "word": Wording.outcome(example.outcome), "text": example.text,
      ]
    }
    return [
      "anchor": HandbookPage.anchor(item.id, encoded: false),
      "id": item.id, "title": item.title, "marks": entry.marks,
      "requirement": entry.requirement, "basis": entry.basis,
      "method": ["clauses": entry.method.map(\.view)] as View, "sources": sources,
      "remedy": entry.remedy,
      "examples": examples.isEmpty
        ? nil : ["summary": Wording.exampleCount(examples.count), "rows": examples] as View,
    ]
  }

  private static func anchor(_ id: String, encoded: Bool) -> String {
    "item-" + (encoded ? OutputPath.percentEncoded(id) : id)
  }
}
