import ArgumentParser

@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds broken and hostile files to every reader, and tells what it does not survive.",
    subcommands: [
      RunCommand.self, WorkCommand.self, OneCommand.self, WorstCommand.self, MeasureCommand.self,
    ],
    defaultSubcommand: RunCommand.self
  )
}
