/// A report into which a slip is to be planted, with what lies beside it.
struct Case {
  var agency: Agency
  var year: Int
  var generation: Generation
  var figures: Figures
  var draft: Draft
  /// Last year's report of the same agency.
  var last: Draft?
  /// The report of another agency of the same year.
  var peer: (agency: Agency, draft: Draft)?
  var chance: Chance

  var applications: Applications { figures.applications }

  /// Name of an application cell for people.
  func cellName(_ row: Int, _ column: Int) -> String {
    let labels = MatrixTables.labels(applications.leaves)
    return "\(labels[min(row, labels.count - 1)])·\(MatrixTables.columns[column])"
  }
}

/// A kind of slip and how to make one.
struct Kind {
  enum Beside {
    case nothing, lastYear, peer
  }

  var id: String
  var generations: [Generation] = Generation.allCases
  var beside = Beside.nothing
  /// How many of it a corpus of usual size holds.
  var count = 4
  /// Changes the figures before a word is written, so that the report agrees with itself.
  var prepare: (@Sendable (inout Figures, Figures?, inout Chance) -> Bool)?
  /// Plants the slip, or says with nil that this report has no place for it.
  var plant: @Sendable (inout Case) -> Slip?

  init(
    _ id: String,
    _ generations: [Generation] = Generation.allCases,
    beside: Beside = .nothing,
    count: Int = 4,
    plant: @escaping @Sendable (inout Case) -> Slip?
  ) {
    self.id = id
    self.generations = generations
    self.beside = beside
    self.count = count
    self.plant = plant
  }

  /// The same with figures changed before the report is written.
  func prepared(_ change: @escaping @Sendable (inout Figures, Figures?, inout Chance) -> Bool)
    -> Kind
  {
    var kind = self
    kind.prepare = change
    return kind
  }

  static var all: [Kind] {
    cells + lists + told + words + years + parts + dates + contacts + wording
  }
  static let matrices: [Generation] = [.tables2019, .tables2021]
}
