public import ComplianceModel

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Reads scorecards back that were written for programs (评分卡存档).
///
/// They are foreign input: somebody may have changed them. Marks are limited in size and number, so that
/// sums of them cannot overflow.
public enum ScorecardReader {
  /// Largest file that is read, in bytes.
  static let longest = 16 * 1_048_576
  /// Most items, adjustments or findings, and most quotes of each.
  static let most = 10_000
  /// Largest marks.
  static let largest = Marks(tenThousandths: 10_000_000_000)

  /// The scorecard in a file.
  public static func read(_ bytes: [UInt8]) throws(ScorecardError) -> ScorecardRecord {
    guard bytes.count <= longest else { throw .tooLarge(limit: longest) }
    return try ScorecardDecoder(file: decode(bytes)).record()
  }

  private static func decode(_ bytes: [UInt8]) throws(ScorecardError) -> ScorecardFile {
    do {
      return try JSONDecoder().decode(VersionedScorecard.self, from: Data(bytes)).file
    } catch let error as ScorecardError {
      throw error
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .missing(place(context.codingPath + [key]))
    } catch DecodingError.valueNotFound(_, let context) {
      throw .missing(place(context.codingPath))
    } catch DecodingError.typeMismatch(_, let context) {
      throw .wrong(place(context.codingPath), found: nil)
    } catch {
      throw .notJSON
    }
  }

  /// `items[3].low`, counted from 0 as programs do.
  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      if let index = key.intValue { return text + "[\(index)]" }
      return text.isEmpty ? key.stringValue : text + "." + key.stringValue
    }
  }
}
