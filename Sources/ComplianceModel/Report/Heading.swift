/// A heading of a report in its place in the outline.
public struct Heading: Sendable, Hashable {
  /// Depth in the outline, from 1.
  public var level: Int
  /// The printed number; nil for a heading known by its title alone.
  public var numbering: Numbering?
  /// Title without the number, as printed.
  public var title: String
  /// The whole heading in the source.
  public var span: TextSpan
  /// Index of the heading it stands under.
  public var parent: Int?
  /// What the section is about, if its title is a declared one.
  public var concept: SectionConcept?
  /// Whether body text follows on the same line.
  public var isRunIn: Bool

  /// Creates a heading.
  public init(
    level: Int,
    numbering: Numbering?,
    title: String,
    span: TextSpan,
    parent: Int?,
    concept: SectionConcept? = nil,
    isRunIn: Bool = false
  ) {
    self.level = level
    self.numbering = numbering
    self.title = title
    self.span = span
    self.parent = parent
    self.concept = concept
    self.isRunIn = isRunIn
  }
}

/// What a section is about, whatever its title and number: a name declared in the vocabulary.
public struct SectionConcept: Codable, DeclaredName {
  /// The declared name, such as `依申请公开`.
  public var rawValue: String

  /// Names a concept.
  public init(rawValue: String) { self.rawValue = rawValue }
}
