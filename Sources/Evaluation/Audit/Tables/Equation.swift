internal import ComplianceModel

/// A relation of a form in one column, as something that can be solved for a cell.
final class Equation: Sendable {
  let relation: FormRelation
  /// What is put behind figure names.
  let column: String
  let sign: Expression.Comparison
  /// Left side less right side.
  let form: LinearForm
  /// The numbers of the figures that the relation names, in its order.
  let figures: [Int]

  /// Nil when the relation is not a comparison of sums; `number` gives figures by their full names.
  init?(_ relation: FormRelation, column: String, number: (String) -> Int) {
    guard case .comparison(let left, let sign, let right) = relation.holds,
      let form = LinearForm(
        difference: left.renamed { $0 + column },
        right.renamed { $0 + column },
        number: number
      )
    else { return nil }
    self.relation = relation
    self.column = column
    self.sign = sign
    self.form = form
    figures = relation.holds.names.map { number($0.name + column) }
  }

  /// Whether it cannot hold, whatever the uncertain cells are.
  func isBroken(_ values: [RatioRange], but other: CellRepair.Value? = nil) -> Bool {
    let gap = form.range(values, but: other)
    let isAbove = gap.low.map { $0 > .zero } ?? false
    let isBelow = gap.high.map { $0 < .zero } ?? false
    return switch sign {
    case .equal: isAbove || isBelow
    case .unequal: gap.exact == .zero
    case .atMost: isAbove
    case .atLeast: isBelow
    case .less: gap.low.map { $0 >= .zero } ?? false
    case .greater: gap.high.map { $0 <= .zero } ?? false
    }
  }

  /// What a figure would have to be for the two sides to be equal; nil if that cannot be told.
  func solved(for figure: Int, _ values: [RatioRange]) -> Ratio? {
    guard sign == .equal, let factor = form.factor(of: figure), let own = values[figure].exact,
      let gap = form.range(values).exact, let change = gap / factor
    else { return nil }
    return own - change
  }
}

/// All relations of a form, with its figures numbered in order of their names.
struct FormEquations: Sendable {
  /// The full names of the figures that the relations name, in order.
  let names: [String]
  let hard: [Equation]
  let soft: [Equation]
  /// The hard relations that each figure is part of.
  let users: [[Int]]

  /// Those of tables that follow no form.
  static let none = FormEquations(relations: [], tables: [])

  init(_ form: Form) { self.init(relations: form.relations, tables: form.tables) }

  private init(relations: [FormRelation], tables: [FormTable]) {
    let columns = relations.map { ($0, Self.columns(of: $0, in: tables)) }
    let names = Set(
      columns.flatMap { relation, columns in
        columns.flatMap { column in relation.holds.names.map { $0.name + column } }
      }
    ).sorted()
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    var equations: [Equation] = []
    for (relation, columns) in columns {
      for column in columns {
        let equation = Equation(relation, column: column) { numbers[$0] ?? 0 }
        if let equation { equations.append(equation) }
      }
    }
    self.names = names
    hard = equations.filter { $0.relation.kind == .hard }
    soft = equations.filter { $0.relation.kind == .soft }
    var users = names.map { _ in [Int]() }
    for (index, equation) in hard.enumerated() {
      for term in equation.form.terms { users[term.figure].append(index) }
    }
    self.users = users
  }

  private static func columns(of relation: FormRelation, in tables: [FormTable]) -> [String] {
    guard relation.eachColumn, let name = relation.holds.names.first?.name else { return [""] }
    let table = tables.first { table in
      table.rows.contains { $0.name?.rawValue == name }
    }
    return table?.columns.map { $0.suffix.isEmpty ? "" : "·" + $0.suffix } ?? [""]
  }
}
