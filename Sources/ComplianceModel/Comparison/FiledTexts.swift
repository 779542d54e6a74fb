/// Gives the texts of filed reports again, for quotes from reports of which only a footprint was kept.
public struct FiledTexts: Sendable {
  private let find: @Sendable (SourceFile) -> SourceText?

  /// Looks a text up with `find`, which returns nil for files it does not have.
  public init(_ find: @escaping @Sendable (SourceFile) -> SourceText?) { self.find = find }

  /// No text at all: what would be quoted stays unquoted.
  public static let none = FiledTexts { _ in nil }

  /// The text of a file; nil when it is not at hand.
  public func text(of file: SourceFile) -> SourceText? { find(file) }
}
