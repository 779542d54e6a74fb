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

  /// The equations of a relation, column by column; none when it is not a comparison of sums.
  ///
  /// `number` gives figures by their full names.
  static func all(
    _ relation: FormRelation,
    columns: [String],
    number: (String) -> Int
  ) -> [Equation] {
    guard case .comparison(let left, let sign, let right) = relation.holds,
      let sum = NamedSum(difference: left, right)
    else { return [] }
    let names = relation.holds.names.map(\.name)
    return columns.map { column in
      Equation(
        relation,
        column,
        sign,
        LinearForm(sum) { number($0 + column) },
        figures: names.map { number($0 + column) }
      )
    }
  }

  private init(
    _ relation: FormRelation,
    _ column: String,
    _ sign: Expression.Comparison,
    _ form: LinearForm,
    figures: [Int]
  ) {
    self.relation = relation
    self.column = column
    self.sign = sign
    self.form = form
    self.figures = figures
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
        let names = relation.holds.names.map(\.name)
        return columns.flatMap { column in names.map { $0 + column } }
      }
    ).sorted()
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() { numbers[name] = number }
    var equations: [Equation] = []
    for (relation, columns) in columns {
      equations += Equation.all(relation, columns: columns) { numbers[$0] ?? 0 }
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
