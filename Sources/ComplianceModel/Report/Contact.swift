/// How the agency can be reached, as the report prints it.
public struct Contact: Sendable, Hashable {
  /// One printed telephone number.
  public struct Phone: Sendable, Hashable {
    /// The number as printed.
    public var printed: String
    /// Whether it can be dialled as printed from anywhere in the country.
    public var isValid: Bool
    /// What is wrong with it, for people; nil if it is valid.
    public var reason: String?
    /// Where it stands.
    public var span: TextSpan

    /// Creates a phone number.
    public init(printed: String, isValid: Bool, reason: String?, span: TextSpan) {
      self.printed = printed
      self.isValid = isValid
      self.reason = reason
      self.span = span
    }
  }

  /// A printed detail and its place.
  public struct Detail: Sendable, Hashable {
    /// As printed.
    public var text: String
    /// Where it stands.
    public var span: TextSpan

    /// Creates a detail.
    public init(text: String, span: TextSpan) {
      self.text = text
      self.span = span
    }
  }

  /// Postal address.
  public var address: Detail?
  /// Postcode of six digits.
  public var postcode: Detail?
  /// Telephone numbers in order.
  public var phones: [Phone] = []
  /// Fax number.
  public var fax: Detail?
  /// Address for electronic mail.
  public var email: Detail?
  /// Site where the report can be had.
  public var url: Detail?

  /// No details.
  public init() {}
}
