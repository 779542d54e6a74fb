internal import ArgumentParser

@main
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how fast reports are read and judged.",
    subcommands: [PredicatesCommand.self, StagesCommand.self, ParserCommand.self]
  )
}
