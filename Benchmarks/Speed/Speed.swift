/// The product's automaton beside other programs: decides a table of predicates for every text of a
/// folder, and prints a line of JSON for each, in the order of their names.
///
/// An adapter on top of the automaton, which run.py measures beside other programs; the product's own
/// checklists ask more, and are read and judged by other code. The whole process is measured, and a
/// library for options takes as long to start as a hundred reports: there are three arguments.
@main
struct Speed {
  private static let usage = """
    usage: speed RULES FOLDER [JOBS]

      RULES   the predicates (JSON, from run.py)
      FOLDER  reports, texts in UTF-8
      JOBS    threads (default: 1)
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard 2...3 ~= arguments.count, let jobs = arguments.count < 3 ? 1 : Int(arguments[2]), jobs > 0
    else { Console.end(usage, 64) }
    do {
      try run(rules: arguments[0], folder: arguments[1], jobs: jobs)
    } catch {
      Console.end("\(error)", 1)
    }
  }

  private static func run(rules: String, folder: String, jobs: Int) throws {
    var reader = JSONReader(try ReportFolder.read(rules))
    let predicates = try reader.read().array.map { try Predicate($0) }
    let plan = PredicatePlan(predicates)
    try PredicateRun(folder: ReportFolder(folder), plan: plan, jobs: jobs).run()
  }
}
