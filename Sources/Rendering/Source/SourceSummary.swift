import ComplianceModel

/// What was understood of a report, in short, and its outline.
struct SourceSummary {
  let reading: SourceReading
  /// Lines that the page shows.
  let lines: Set<String>
  /// Headings that the page shows, by index.
  let headings: Set<Int>

  private var report: AnnualReport { reading.report }

  /// Details as printed, each with a link to its line.
  var facts: [View] {
    Wording.metadata(report, agency: reading.agency).map { label, text, span in
      let line = span.map { SourceLines.anchor(report.document.text.place($0.start)) }
      return [
        "label": label, "text": text.map(PrivateNumbers.masked) ?? Wording.unknown,
        "isUnknown": text == nil, "isLong": Self.isLong(text),
        "line": line.flatMap { lines.contains($0) ? $0 : nil },
      ]
    }
  }

  private static func isLong(_ text: String?) -> Bool { text.map { $0.utf8.count > 60 } ?? false }

  /// How much was read.
  var counts: [View] {
    let figures = report.figures.filter { $0.state != .header }
    let body = report.statements.filter { $0.role == .body }
    let states = Figure.State.allCases.compactMap { state -> String? in
      let count = figures.count { $0.state == state }
      return count == 0 ? nil : Wording.count(Wording.state(state), count)
    }
    let stances = Stance.allCases.compactMap { stance -> String? in
      let count = body.count { $0.stance == stance }
      return count == 0 ? nil : Wording.count(Wording.stance(stance), count)
    }
    let severities = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = reading.findings.count { $0.severity == severity }
      return count == 0 ? nil : Wording.count(Wording.severity(severity), count)
    }
    let (inside, outside) = (reading.citations.inReport.count, reading.citations.elsewhere.count)
    let rows: [(String, Int, [String])] = [
      (Wording.figures, figures.count, states), (Wording.statements, body.count, stances),
      (Wording.evidenceCount, inside + outside, Wording.evidenceParts(inside, outside)),
      (Wording.findings, reading.findings.count, severities),
      (Wording.doubts, report.doubts.count, []),
    ]
    return rows.map { label, count, parts in
      ["label": label, "count": count, "parts": parts.joined(separator: Wording.pause).orNil]
    }
  }

  /// Headings in order, indented by their depth.
  var contents: [View] {
    report.headings.indices.filter(headings.contains).map { index in
      let heading = report.headings[index]
      return [
        "link": Self.anchor(index), "depth": min(report.depth(of: index), 5),
        "title": PrivateNumbers.masked((heading.numbering?.printed ?? "") + heading.title),
      ]
    }
  }

  /// The name of a heading.
  static func anchor(_ index: Int) -> String { "h\(index + 1)" }
}

extension AnnualReport {
  /// How deep a heading stands, from 1, without gaps.
  func depth(of heading: Int) -> Int {
    var (depth, next) = (1, headings[heading].parent)
    while let above = next, depth < 6 {
      depth += 1
      next = headings[above].parent
    }
    return depth
  }
}
