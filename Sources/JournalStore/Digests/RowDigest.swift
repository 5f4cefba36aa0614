import Foundation
import GRDB

/// The digest of values of the database, in their order: the same for the same values, and for no others.
enum RowDigest {
  /// What stands before the first entry of a plan, and for no row at all.
  static let none = Data(repeating: 0, count: 32)

  /// The digest of some values.
  static func digest(of values: [DatabaseValue]) -> Data {
    var bytes = [UInt8]()
    for value in values {
      // Each value begins with its kind, and text and bytes with their length, so that no two rows of values
      // have the same bytes.
      switch value.storage {
      case .null: bytes.append(0)
      case .int64(let number): bytes += [1] + bigEndian(UInt64(bitPattern: number))
      case .double(let number): bytes += [2] + bigEndian(number.bitPattern)
      case .string(let text): bytes += [3] + bigEndian(UInt64(text.utf8.count)) + text.utf8
      case .blob(let data): bytes += [4] + bigEndian(UInt64(data.count)) + data
      }
    }
    return Data(SHA256.digest(of: bytes))
  }

  /// Both digests as one that names neither first: a row's digest is added, and taken out again, in this way.
  static func joined(_ one: Data, _ other: Data) -> Data {
    guard one.count == other.count else { return none }
    return Data(zip(one, other).map { $0 ^ $1 })
  }

  /// What the rules of the schema call: `regain_digest(…)` and `regain_joined(a, b)`.
  static let functions = [
    DatabaseFunction("regain_digest", pure: true) { digest(of: $0) },
    DatabaseFunction("regain_joined", argumentCount: 2, pure: true) { values in
      joined(Data.fromDatabaseValue(values[0]) ?? none, Data.fromDatabaseValue(values[1]) ?? none)
    },
  ]

  private static func bigEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - $0 * 8)) }
  }
}
