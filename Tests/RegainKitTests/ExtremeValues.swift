import Foundation

/// Every number, day and amount of a JSON text, one after the other at its extremes.
struct ExtremeValues {
  /// A text with one value changed.
  struct Change {
    /// Where the value stands, and what it is now.
    let name: String
    let text: String
  }

  private let root: Any

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// The texts.
  func changes() throws -> [Change] {
    try ExtremeValues.places(in: root, []).flatMap { path, value in
      try ExtremeValues.extremes(of: value).map { extreme in
        Change(
          name: "\(path.joined(separator: ".")) = \(extreme)",
          text: String(
            decoding: try JSONSerialization.data(
              withJSONObject: ExtremeValues.putting(extreme, at: path[...], in: root),
              options: [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self))
      }
    }
  }

  /// Numbers, and texts that are read as numbers or times, with where they stand.
  private static func places(in value: Any, _ path: [String]) -> [(path: [String], value: Any)] {
    switch value {
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { places(in: $0.value, path + [$0.key]) }
    case let list as [Any]:
      list.enumerated().flatMap { places(in: $0.element, path + ["\($0.offset)"]) }
    case let number as NSNumber: [(path, number)]
    case let text as String: extremes(of: text).isEmpty ? [] : [(path, text)]
    default: []
    }
  }

  private static func extremes(of value: Any) -> [Any] {
    guard let text = value as? String else {
      return [Int.min, Int.max, -1, 0, 99, 1_000_000_000_000].map { $0 as Any }
    }
    if text.count == 19, text.dropFirst(10).hasPrefix("T") {
      return [
        "0001-01-01T00:00:00", "9999-12-31T23:59:00", "1900-01-01T00:00:00", "2999-12-31T23:59:00",
      ]
    }
    if text.count == 10, text.split(separator: "-").count == 3, Int(text.prefix(4)) != nil {
      return ["0001-01-01", "9999-12-31", "1900-01-01", "2999-12-31"]
    }
    if text.firstMatch(of: /^\d{1,6}(\.\d{1,3})?$/) != nil { return ["0", "999999.999"] }
    if text.firstMatch(of: /^[a-z.+-]+\/\d+$/) != nil {
      let activity = text.prefix { $0 != "/" }
      return ["\(activity)/999999999", "\(activity)/999999"]
    }
    return []
  }

  private static func putting(_ new: Any, at path: ArraySlice<String>, in value: Any) -> Any {
    guard let key = path.first else { return new }
    if var object = value as? [String: Any] {
      object[key] = putting(new, at: path.dropFirst(), in: object[key] ?? new)
      return object
    }
    if var list = value as? [Any], let index = Int(key) {
      list[index] = putting(new, at: path.dropFirst(), in: list[index])
      return list
    }
    return value
  }
}
