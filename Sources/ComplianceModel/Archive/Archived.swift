/// Part of the rules in the form in which they are kept between two runs of the program.
///
/// A value gives its parts one after the other and takes them back in the same order; nothing is named.
/// The bytes hold for one build of the program and nothing else: there is no format to agree on.
package protocol Archived {
  /// Takes the parts down.
  func put(into sink: ArchiveSink)

  /// Takes them back; fails when the bytes say what nobody wrote.
  init(from source: inout ArchiveSource) throws(ArchiveError)
}

/// The bytes end too early, or say what nobody wrote.
package struct ArchiveError: Error {
  /// Tells of bytes that nobody wrote.
  package init() {}
}
