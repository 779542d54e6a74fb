internal import ArgumentParser

@main
struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures where the time of a report goes.",
    subcommands: [StagesCommand.self, ParserCommand.self],
    defaultSubcommand: StagesCommand.self
  )
}
