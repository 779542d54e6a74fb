extension AuditCode {
  /// The names that a message of this code may use in braces; each is filled in for every finding.
  public var slots: [String] {
    switch self {
    // relation: title; column: （自然人一列） or nothing; left, right: values; difference: ，相差3 or
    // nothing.
    case .relationBroken, .relationUnusual: ["relation", "column", "left", "right", "difference"]
    // cell: path; printed, value: as it is and as it should be; relations: how many it breaks.
    case .cellWrong: ["cell", "printed", "value", "relations"]
    case .tableMisread: ["count"]
    case .cellBlank: ["cells"]
    case .cellNoCount: ["cells", "printed"]
    case .tableMissing: ["form", "table"]
    case .formOutdated: ["year", "found", "demanded"]
    case .labelWrong: ["printed", "demanded"]
    case .columnsEqual: ["first", "second"]
    case .powerMissing: ["cell", "value"]
    // told: the number in the text; matter: what it counts.
    case .figureDiffers: ["matter", "told", "cell", "value"]
    // whole: the number; parts: 18＋6＋4; sum: what they make.
    case .partsDiffer: ["whole", "parts", "sum"]
    case .percentWrong: ["told", "part", "whole", "value"]
    case .wordsContradict: ["words", "cell", "value"]
    case .trendWrong: ["told", "before", "now"]
    case .textConflict: ["matter", "first", "second"]
    // relation: title; columns: 自然人一列为3，应为5；总计一列为3，应为5.
    case .carryDiffers: ["relation", "year", "columns"]
    case .yearsUnusual: ["relation", "column", "left", "right", "difference"]
    // factor: 恰为上年的10倍.
    case .jump: ["cell", "year", "before", "now", "factor"]
    case .figuresRepeated: ["year", "same", "of"]
    case .passageRepeated, .problemsRepeated: ["year", "characters", "share"]
    case .passageShared: ["agency", "characters", "share"]
    case .partMissing, .partEmpty: ["part"]
    case .partOrder: ["part", "other"]
    case .partTitle: ["printed", "demanded"]
    case .partsAnnounced: ["announced", "found"]
    case .attachmentMissing: ["attachment"]
    case .headingGap, .headingRepeat: ["before", "after"]
    case .headingStart: ["after"]
    case .headingStyle: ["before", "after"]
    case .headingUnnumbered: ["heading", "demanded"]
    case .titleIncomplete: ["missing"]
    case .periodMissing: ["year"]
    case .periodOpen: ["year", "end"]
    case .periodWrong: ["year", "start", "end"]
    case .yearWrong: ["printed", "year"]
    case .dateBroken: ["printed"]
    case .dateOrder: ["first", "second"]
    case .dateLate: ["day", "deadline"]
    case .dateMissing, .signatureMissing, .contactMissing: []
    case .signatureDiffers: ["signature", "agency"]
    case .phoneInvalid: ["printed", "reason"]
    case .addressInvalid: ["printed", "reason"]
    case .documentYear: ["title", "number"]
    case .levelWrong: ["printed", "level"]
    case .nameWrong: ["printed", "agency"]
    case .wordDoubled, .placeholder, .punctuation, .characterLost, .pathLeaked: ["printed"]
    case .countWrong: ["printed", "count"]
    case .identityLeaked, .mobileLeaked: ["printed"]
    }
  }
}
