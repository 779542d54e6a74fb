/// The name and digest of a file that was read.
public struct SourceFile: Sendable, Hashable {
  /// Path as it is shown to people, relative to what was asked for.
  public var name: String
  /// SHA-256 of the bytes in hexadecimal.
  public var digest: String

  /// Creates the record.
  public init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}

/// A file taken apart into blocks, before anything is known of rules or reports.
public struct Document: Sendable {
  /// Where it came from.
  public var source: SourceFile
  /// The complete text.
  public var text: SourceText
  /// Headings, paragraphs, captions and tables in order.
  public var blocks: [Block]
  /// What could not be taken apart, such as a table of a PDF file whose rows nobody can tell.
  public var doubts: [Doubt]

  /// Creates a document.
  public init(source: SourceFile, text: SourceText, blocks: [Block], doubts: [Doubt] = []) {
    self.source = source
    self.text = text
    self.blocks = blocks
    self.doubts = doubts
  }
}

/// A stretch of a document that belongs together.
public struct Block: Sendable {
  /// What kind of stretch it is.
  public enum Kind: Sendable {
    /// A numbered heading; text may follow it on the same line as a paragraph of its own.
    case heading
    /// Running text.
    case paragraph
    /// What is written under a picture.
    case caption
    /// A table.
    case table(Table)
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands, without layout blanks around it.
  public var span: TextSpan
  /// The number it starts with; headings always have one, paragraphs of a numbered list too.
  public var numbering: Numbering?
  /// Leftovers of conversion within the span, such as `[image: …]`; part of quotes, never of words.
  public var leftovers: [TextSpan]

  /// Creates a block.
  public init(
    kind: Kind,
    span: TextSpan,
    numbering: Numbering? = nil,
    leftovers: [TextSpan] = []
  ) {
    self.kind = kind
    self.span = span
    self.numbering = numbering
    self.leftovers = leftovers
  }
}
