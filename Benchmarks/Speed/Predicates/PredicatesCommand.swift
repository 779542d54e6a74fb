internal import ArgumentParser

/// `speed predicates`: the product's automaton beside other programs.
struct PredicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predicates",
    abstract: "Decides a table of predicates for every text of a folder.",
    discussion: """
      An adapter on top of the product's automaton, which run.py measures beside other programs; \
      the product's own checklists ask more, and are read and judged by other code. Prints a line of \
      JSON for every report, in the order of their names.
      """
  )

  @Argument(help: "The predicates (JSON, from run.py).")
  var rules: String

  @Argument(help: "Folder of reports, texts in UTF-8.")
  var corpus: String

  @Option(help: "Threads.")
  var jobs = 1

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("there must be a job") }
  }

  func run() throws {
    var reader = JSONReader(try ReportFolder.read(rules))
    let predicates = try reader.read().array.map { try Predicate($0) }
    let plan = PredicatePlan(predicates)
    try PredicateRun(folder: ReportFolder(corpus), plan: plan, jobs: jobs).run()
  }
}
