internal import Crypto

extension SHA256.Digest {
  /// As it is written: two hexadecimal digits a byte.
  var text: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
