/// JSON as far as a table of predicates needs it: no fractions.
///
/// Read here, since loading Foundation would take a large part of the time of a run.
enum JSONValue {
  case string(String)
  case integer(Int)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(_ key: String) -> JSONValue {
    get throws {
      guard case .object(let members) = self, let value = members[key] else {
        throw JSONError(what: "a member \(key)")
      }
      return value
    }
  }

  var string: String {
    get throws {
      guard case .string(let string) = self else { throw JSONError(what: "a string") }
      return string
    }
  }

  var integer: Int {
    get throws {
      guard case .integer(let integer) = self else { throw JSONError(what: "an integer") }
      return integer
    }
  }

  var array: [JSONValue] {
    get throws {
      guard case .array(let values) = self else { throw JSONError(what: "an array") }
      return values
    }
  }

  var strings: [String] { get throws { try array.map { try $0.string } } }
}

struct JSONError: Error, CustomStringConvertible {
  let what: String

  var description: String { "the predicates lack \(what)" }
}
