internal import ArgumentParser

@main
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how fast phrases are looked for and predicates decided.",
    subcommands: [PredicatesCommand.self]
  )
}
