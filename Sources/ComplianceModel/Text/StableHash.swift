/// A short hash that is the same over runs, machines and versions, which `Hasher` is not.
public enum StableHash {
  /// FNV-1a in 64 bits; no defence against forgery.
  public static func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// So many hexadecimal digits of a number, the lowest ones.
  public static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let hex = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - hex.utf8.count)) + hex.suffix(digits)
  }
}
