internal import ArgumentParser
internal import CLibXML2
internal import Foundation

/// `stages libxml2`: what libxml2 alone takes, which the readers of web pages and Word files stand on.
struct ParserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "libxml2",
    abstract: "Parses every .html and .xml file of a folder to a tree in one thread, and drops it."
  )

  @Argument(help: "Folder of files.")
  var folder: String

  @Option(help: "How often the folder is gone through; the fastest time counts.")
  var rounds = 3

  func run() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let files = names.compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
    xmlInitParser()
    var best = Duration.seconds(1_000_000)
    for _ in 0..<rounds {
      best = min(best, ContinuousClock().measure { for file in files { parse(file.1, file.0) } })
    }
    let bytes = files.map(\.1.count).reduce(0, +)
    print(Rate(bytes: bytes, files: files.count, time: best).told("libxml2"))
  }

  private func parse(_ bytes: [UInt8], _ name: String) {
    bytes.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let size = Int32(bytes.count)
      let document =
        if name.hasSuffix(".html") {
          htmlReadMemory(start, size, nil, "UTF-8", Int32(HTML_PARSE_NOERROR.rawValue))
        } else {
          xmlReadMemory(start, size, nil, nil, Int32(XML_PARSE_NONET.rawValue))
        }
      xmlFreeDoc(document)
    }
  }
}
