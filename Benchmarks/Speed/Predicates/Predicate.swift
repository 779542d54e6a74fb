/// What is asked of a report, in words.
///
/// The kinds are those of the table in `Peers/rules.py`, and mean what the regular expressions in
/// `Peers/predicates.py` say.
struct Predicate {
  enum Kind {
    case any([String])
    case all([String])
    case none([String])
    /// One of `first` and one of `second` on a line, in either order, at most so many characters apart.
    case near(first: [String], second: [String], within: Int)
    /// One of the phrases in a numbered heading.
    case section([String])
    /// The row of a table has a value of more than so many digits.
    case number(label: String, digits: Int)
    case sum(total: String, parts: [String])
    /// Days of publication, counted from the beginning of the year after the report's as month × 100 + day.
    case date(ClosedRange<Int>)
  }

  let id: String
  let weight: Int
  let kind: Kind
}

extension Predicate {
  init(_ json: JSONValue) throws {
    id = try json["id"].string
    weight = try json["weight"].integer
    switch try json["kind"].string {
    case "any": kind = .any(try json["p"].strings)
    case "all": kind = .all(try json["p"].strings)
    case "none": kind = .none(try json["p"].strings)
    case "near":
      kind = .near(
        first: try json["a"].strings,
        second: try json["b"].strings,
        within: try json["d"].integer
      )
    case "section": kind = .section(try json["p"].strings)
    case "num": kind = .number(label: try json["label"].string, digits: try json["k"].integer)
    case "sum": kind = .sum(total: try json["total"].string, parts: try json["parts"].strings)
    case "date": kind = .date(try Self.days(json))
    case let other: throw JSONError(what: "a kind of predicate, not \(other)")
    }
  }

  private static func days(_ json: JSONValue) throws -> ClosedRange<Int> {
    let day = try json["v"].array.map { try $0.integer }
    switch (try json["op"].string, day.count) {
    case ("le", 1): return -1_000_000_000...day[0]
    case ("ge", 1): return day[0]...1_000_000_000
    case ("between", 2) where day[0] <= day[1]: return day[0]...day[1]
    case ("year", _): return 0...9_999
    default: throw JSONError(what: "days")
    }
  }
}
