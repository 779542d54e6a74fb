/// What a program that lays PDF files out as text told of a file.
///
/// No reader of PDF is part of this package: poppler's `pdftotext` does it, and only the executable
/// starts programs. Readers get what it wrote.
public enum PrintedPages: Sendable, Hashable {
  /// What it wrote on its standard output.
  case written([UInt8])
  /// There is no such program on this machine.
  case noProgram
  /// It gave up, or took too long; what it said.
  case failed(String)

  /// Pages that are read at most; the longest reports have some 60.
  public static let limit = 1_000
}
