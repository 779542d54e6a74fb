public import Foundation
public import Testing

/// One of the five real reports that lie beside the package.
public struct Seed: Sendable, CustomTestStringConvertible {
  /// Number as in the fixtures, such as `000`.
  public let id: String
  /// Its file.
  public let url: URL

  /// Name of the test case.
  public var testDescription: String { id }

  /// Every seed at hand; empty where they are not, unless `CI` is set: then their absence throws.
  public static func all() throws -> [Seed] {
    guard let folder = Fixtures.seeds else {
      if Fixtures.seedsAreRequired { throw Missing() }
      return []
    }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { Seed(id: String($0.prefix(3)), url: folder.appendingPathComponent($0)) }
  }

  /// The seed with this number, or nil where the seeds are not at hand.
  public static func named(_ id: String) throws -> Seed? { try all().first { $0.id == id } }

  /// Its bytes.
  public func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  /// The seeds are required but not there.
  public struct Missing: Error {}
}
