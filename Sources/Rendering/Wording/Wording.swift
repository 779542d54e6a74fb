import ComplianceModel

/// Every word of the output that people read: nothing else in this target holds Chinese.
///
/// Names of the model's values stand here; sentences with numbers, labels of pages, of tables and of
/// the terminal in the extensions beside.
enum Wording {
  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: "符合"
    case .partlyMet: "部分符合"
    case .notMet: "不符合"
    case .notApplicable: "不适用"
    case .undecided: "待定"
    }
  }

  /// A sign for an outcome that every Chinese font has, and that tells it without colour.
  static func symbol(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: "√"
    case .partlyMet: "△"
    case .notMet: "×"
    case .notApplicable: "—"
    case .undecided: "？"
    }
  }

  static func trust(_ trust: Trust) -> String {
    switch trust {
    case .claimed: "报告自述，未核实"
    case .filed: "机关报送佐证，未核实"
    case .collected: "已核实（评估方采集）"
    case .person: "已核实（人工评定）"
    }
  }

  /// The same where it says something: not for what is open, silent or does not apply.
  static func trust(_ verdict: Verdict) -> String? {
    switch verdict.outcome {
    case .met, .partlyMet: trust(verdict.trust)
    case .notMet: verdict.trust == .claimed ? nil : trust(verdict.trust)
    case .notApplicable, .undecided: nil
    }
  }

  /// What part marks play, where they are not just counted.
  static func role(_ role: ItemRole) -> String? {
    switch role {
    case .scored: nil
    case .informational: "仅供参考"
    case .bonus: "加分项"
    case .veto: "一票否决"
    }
  }

  static func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "提示"
    case .warning: "警告"
    case .error: "错误"
    }
  }

  static func symbol(_ severity: Severity) -> String {
    switch severity {
    case .note: "○"
    case .warning: "△"
    case .error: "×"
    }
  }

  static func blame(_ blame: Finding.Blame) -> String? {
    switch blame {
    case .report: nil
    case .extraction: "可能是文件转换所致"
    case .unclear: "报告有误或文件转换所致，待核"
    }
  }

  static func kind(_ kind: AgencyKind) -> String {
    switch kind {
    case .department: "部门"
    case .government: "政府"
    }
  }

  static func level(_ level: AdministrativeLevel) -> String {
    switch level {
    case .national: "国家级"
    case .province: "省级"
    case .city: "市级"
    case .county: "县级"
    case .township: "乡镇街道"
    }
  }

  /// Roles in two characters each, so that they stand in a column.
  static func role(_ role: Role) -> String {
    switch role {
    case .body: "正文"
    case .heading: "标题"
    case .caption: "图注"
    case .contents: "目录"
    case .definition: "释义"
    case .ownTitle: "本题"
    case .citedTitle: "引题"
    case .cell: "表格"
    }
  }

  /// Stances in two characters each.
  static func stance(_ stance: Stance?) -> String {
    switch stance {
    case .done: "已做"
    case Stance.none?: "没有"
    case .required: "要求"
    case .planned: "计划"
    case .shortcoming: "不足"
    case .basis: "依据"
    case nil: "　　"
    }
  }

  /// Scopes in two characters each.
  static func about(_ scope: Scope) -> String {
    switch scope {
    case .thisYear: "本年"
    case .otherYear: "他年"
    case .otherAgency: "他方"
    }
  }

  static func state(_ state: Figure.State) -> String {
    switch state {
    case .exact: "数字"
    case .approximate: "约数"
    case .blank: "空白"
    case .slash: "斜杠"
    case .notApplicable: "不适用"
    case .header: "标题行"
    case .merged: "合并单元格"
    case .words: "文字"
    }
  }
}
