internal import ComplianceModel

/// What adjustments are called, in Chinese.
enum AdjustmentTitle {
  /// The title of a change at the node called `node`.
  static func text(_ reason: Change.Reason, node: String, places: Int) -> String {
    func marks(_ marks: Marks) -> String { marks.formatted(places: places) }
    switch reason {
    case .exhausted: return "“\(node)”扣完为止"
    case .limited(let veto, let cap):
      return "\(name(veto))，“\(node)”以\(marks(cap))分为限"
    case .inapplicable(let missing, let policy, let left):
      let what = "“\(node)”不适用\(marks(missing))分，"
      switch policy {
      case .rescale: return what + "其余折算为满分"
      case .spread: return what + "平均加到其余各项"
      case .full: return what + "按满分计"
      case .reduce: return what + "满分减为\(marks(left))分"
      }
    case .otherFull(let full): return "“\(node)”各项满分合计\(marks(full))分"
    case .scaled(let target): return "“\(node)”折算为满分\(marks(target))分"
    case .bonus(let bonus): return "加分项：\(bonus.item) \(bonus.title)"
    case .bonusLimit(let most): return "加分合计以\(marks(most))分为限"
    case .gate(.over(let base)): return "未达到加分门槛（基本分须高于\(marks(base))分），加分不计"
    case .gate(.from(let base)): return "未达到加分门槛（基本分须不低于\(marks(base))分），加分不计"
    case .veto(let veto): return "\(name(veto))，\(effects(veto.effect, marks))"
    }
  }

  private static func name(_ veto: Veto) -> String {
    "一票否决：\(veto.item) \(veto.title)" + (veto.isCertain ? "" : "（待定，最低得分按不符合计）")
  }

  private static func effects(_ effect: VetoEffect, _ marks: (Marks) -> String) -> String {
    let cap = effect.node == nil ? effect.cap : nil
    return [
      cap.map { "得分以\(marks($0))分为限" }, effect.grade.map { "等次定为“\($0)”" },
    ].compactMap { $0 }.joined(separator: "，")
  }
}
