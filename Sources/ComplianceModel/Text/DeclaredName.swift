/// A name that rules declare, such as that of a figure or of a matter.
///
/// Two names are the same if they are written with the same bytes. Strings compare and hash by what
/// Unicode takes for equal, which costs ten times as much in Chinese, and names are compared all the
/// time.
public protocol DeclaredName: Sendable, Hashable, RawRepresentable where RawValue == String {}

extension DeclaredName {
  /// Whether both are written the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.isWritten(as: right.rawValue)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { rawValue.hashBytes(into: &hasher) }
}

extension String {
  /// Whether two texts are written with the same bytes.
  ///
  /// - Complexity: O(1) when their lengths differ.
  public func isWritten(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let same = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { own.elementsEqual($0) }
    }
    return (same ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Hashes the bytes of a text.
  public func hashBytes(into hasher: inout Hasher) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { for byte in utf8 { hasher.combine(byte) } }
  }
}
