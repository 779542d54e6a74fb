import ComplianceModel

extension Evidence {
  /// The quote as people may see it: numbers of private persons masked.
  ///
  /// Quotes are exact in the model, where they are looked up; whatever is rendered takes them from here.
  var shown: String { PrivateNumbers.masked(quote) }
}
