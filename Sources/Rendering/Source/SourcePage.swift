import ComplianceModel

/// Everything that the template `source` shows.
struct SourcePage {
  /// How much of a report is shown.
  enum Extent: CaseIterable {
    /// All of it.
    case whole
    /// Chapters with evidence, findings or doubts.
    case chapters
    /// Paragraphs and tables with evidence, findings or doubts, and all headings.
    case paragraphs
  }

  /// What a page may have in bytes, before less is shown.
  static let limit = 1_000_000

  let reading: SourceReading
  let date: CalendarDay?

  /// Everything, or as much as `extent` allows.
  func view(_ extent: Extent) -> View {
    let all = SourcePiece.pieces(of: reading.report)
    let remarks = PieceRemarks(reading, pieces: all)
    let kept = kept(all, remarks, extent)
    var blocks = SourceBlocks(reading: reading, remarks: remarks)
    let text = kept.map { blocks.view(all[$0], at: $0) }
    let summary = SourceSummary(
      reading: reading,
      lines: blocks.lines.lines,
      headings: blocks.headings
    )
    let contents = summary.contents
    let elsewhere = CitedRows(reading: reading).files
    return header.adding([
      "facts": summary.facts, "counts": summary.counts,
      "contents": contents.isEmpty ? nil : ["rows": contents] as View,
      "omitted": kept.count < all.count ? Wording.omitted(extent) : nil,
      "unit": Wording.gutterNote(reading.report.document.text.place(0)),
      "unplaced": listing(SourceNotes(reading: reading).unplaced),
      "doubts": listing(remarks.unplacedDoubts), "blocks": text,
      "legend": SourceLegend.rows(isScored: reading.page != nil),
      "elsewhere": elsewhere.isEmpty ? nil : ["files": elsewhere] as View,
    ])
  }

  private func listing(_ rows: [View]) -> View? { rows.isEmpty ? nil : ["rows": rows] }

  private var header: View {
    func link(_ target: String) -> String? {
      reading.page.map { OutputPath.link(to: target, from: $0) }
    }
    let league = reading.checklist.flatMap { stamp in
      reading.round.map { OutputPath.league(checklist: stamp.id, round: $0) }
    }
    return [
      "agency": reading.agency?.name ?? reading.report.agencyName ?? Wording.unknown,
      "file": reading.report.document.source.name, "round": reading.round,
      "checklist": reading.checklist.map(Wording.checklist), "date": date?.description,
      "cardLink": reading.cardLink, "leagueLink": league.flatMap(link),
      "overviewLink": link(OutputPath.overview),
    ]
  }

  /// The pieces to show.
  private func kept(_ pieces: [SourcePiece], _ remarks: PieceRemarks, _ extent: Extent) -> [Int] {
    switch extent {
    case .whole: return Array(pieces.indices)
    case .chapters:
      let chapters = Set(pieces.indices.filter(remarks.concern).map { pieces[$0].section })
      return pieces.indices.filter { chapters.contains(pieces[$0].section) }
    case .paragraphs:
      return pieces.indices.filter { index in
        if case .heading = pieces[index].kind { true } else { remarks.concern(index) }
      }
    }
  }
}
