internal import ComplianceModel

/// A check whose phrases are indices into the table.
indirect enum CompiledCheck: Sendable {
  case claim(CompiledClaim)
  case that(CompiledCondition)
  case clean([FindingCode])
  case has(SectionDemand)
  case rows(RowQuery)
  case listed(CompiledListing)
  case ask(Question)
  case ladder([CompiledCheck])
  case all([CompiledCheck])
  case any([CompiledCheck])
  case atLeast(Int, [CompiledCheck])
  case not(CompiledCheck)

  init(_ check: Check, phrases: inout some PhraseSource) {
    func each(_ checks: [Check], _ phrases: inout some PhraseSource) -> [CompiledCheck] {
      var compiled: [CompiledCheck] = []
      for check in checks { compiled.append(CompiledCheck(check, phrases: &phrases)) }
      return compiled
    }
    switch check {
    case .claim(let claim): self = .claim(CompiledClaim(claim, phrases: &phrases))
    case .that(let expression): self = .that(CompiledCondition(expression))
    case .clean(let codes): self = .clean(codes)
    case .has(let demand): self = .has(demand)
    case .rows(let query): self = .rows(query)
    case .listed(let listing): self = .listed(CompiledListing(listing, phrases: &phrases))
    case .ask(let question): self = .ask(question)
    case .ladder(let rungs): self = .ladder(each(rungs, &phrases))
    case .all(let checks): self = .all(each(checks, &phrases))
    case .any(let checks): self = .any(each(checks, &phrases))
    case .atLeast(let count, let checks): self = .atLeast(count, each(checks, &phrases))
    case .not(let check): self = .not(CompiledCheck(check, phrases: &phrases))
    }
  }
}

extension CompiledCheck {
  /// Whether it looks at the report and at nothing else.
  var readsReport: Bool {
    switch self {
    case .claim, .that, .clean, .has: true
    case .rows, .listed, .ask, .ladder, .all, .any, .atLeast, .not: false
    }
  }
}
