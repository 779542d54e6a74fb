public import ComplianceModel
internal import Mustache

/// The draft of the official notice of a round (通报), in Markdown, from the template `notice`.
///
/// It says nothing that the leagues do not say, and leaves what they cannot know as blanks. A person
/// checks it, fills it in and signs it.
public struct NoticeMarkdown: Sendable {
  private let templates: MustacheLibrary

  /// Compiles the template that is embedded in the program.
  public init() throws {
    MustacheContentTypes.register(MarkdownContent(), named: Self.contentType)
    let text =
      "{{% CONTENT_TYPE:\(Self.contentType)}}\n"
      + String(decoding: PackageResources.notice_mustache, as: UTF8.self)
    var templates = MustacheLibrary()
    try templates.register(text, named: "notice")
    self.templates = templates
  }

  /// The draft about all classes of one checklist and round.
  public func text(_ leagues: [League], date: CalendarDay?) -> String {
    let frame: View = ["w": Wording.labels]
    let view = NoticeView(leagues: leagues, date: date).view
    return templates.render(frame.adding(view), withTemplate: "notice") ?? ""
  }

  private static let contentType = "SCALAR_MARKDOWN"
}

/// Escapes values for Markdown; templates put fixed words in front of those that begin a line.
struct MarkdownContent: MustacheContentType {
  func escapeText(_ text: String) -> String { MarkdownText.escaped(text) }
}
