internal import ComplianceModel

/// Judges numbers that a report prints by what the numbering plan allows, beyond what the reader sees.
struct PhoneCheck {
  /// Area codes within which every number has eight digits.
  let eightDigitAreas: Set<String>

  /// What is wrong with a number, or nil.
  ///
  /// A local number without its area code can be dialled by those it is for: nothing is said of it.
  func trouble(_ phone: Contact.Phone, first: Contact.Phone?) -> String? {
    let parts = Self.parts(phone.printed)
    let digits = parts.joined()
    if !phone.isValid {
      let isLocal = !digits.hasPrefix("0") && (7...8).contains(digits.count)
      return isLocal ? unlike(parts, first) : phone.reason ?? ""
    }
    return length(parts) ?? unlike(parts, first)
  }

  /// 0531-869096111 is no number with a branch: branches are set off.
  private func length(_ parts: [String]) -> String? {
    guard let split = Self.split(parts) else { return nil }
    let longest = split.area.count == 3 ? 8...8 : 7...8
    if !longest.contains(split.local.count) {
      return "区号后为\(split.local.count)位，应为\(longest.lowerBound == 8 ? "8" : "7或8")位"
    }
    if eightDigitAreas.contains(split.area), split.local.count != 8 {
      return "区号\(split.area)的号码应为8位，此处为\(split.local.count)位"
    }
    return nil
  }

  /// 0531-66777263、6677061: all numbers of an area have the same length.
  private func unlike(_ parts: [String], _ first: Contact.Phone?) -> String? {
    guard parts.count == 1, let local = parts.first, !local.hasPrefix("0"),
      !local.hasPrefix("1") || local.count < 11,
      let first, let other = Self.split(Self.parts(first.printed)),
      length(Self.parts(first.printed)) == nil,
      (6...9).contains(local.count), local.count != other.local.count
    else { return nil }
    return "为\(local.count)位，与同区号的\(other.local)位数不同"
  }

  /// The runs of digits.
  private static func parts(_ printed: String) -> [String] {
    printed.split { !$0.isASCII || !$0.isNumber }.map(String.init)
  }

  /// Area code and number; nil for mobile, service and local numbers.
  private static func split(_ parts: [String]) -> (area: String, local: String)? {
    guard let first = parts.first, first.hasPrefix("0") else { return nil }
    let length = first.hasPrefix("010") || first.hasPrefix("02") ? 3 : 4
    if first.count == length {
      // 0531 8690 9611: a number set in groups.
      let rest = parts.dropFirst().prefix { $0.count >= 3 }
      let local = (rest.first?.count ?? 0) >= 7 ? rest.first ?? "" : rest.joined()
      return local.isEmpty ? nil : (first, local)
    }
    guard first.count > length else { return nil }
    return (String(first.prefix(length)), String(first.dropFirst(length)))
  }
}
