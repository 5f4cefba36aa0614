import Rehabilitation
import Wording

/// The fields of an object of a request: a name that no such object has is refused, so that nothing that was meant for a
/// plan is passed over in silence.
struct RequestFields<Name: CodingKey & CaseIterable & RawRepresentable<String>> {
  private let container: KeyedDecodingContainer<Name>

  /// The fields of an object.
  ///
  /// - Throws: `RequestFault.unknownField`, or `DecodingError` where there is no object.
  init(_ decoder: any Decoder) throws {
    let names = try decoder.container(keyedBy: AnyName.self).allKeys.map(\.stringValue)
    if let unknown = names.sorted().first(where: { Name(rawValue: $0) == nil }) {
      throw RegainError.request(
        .unknownField(unknown, known: Name.allCases.map(\.rawValue)))
    }
    container = try decoder.container(keyedBy: Name.self)
  }

  /// A value; `nil` where it is left out, or is `null`.
  func value<Value: Decodable>(
    _ name: Name, as type: Value.Type = Value.self
  ) throws -> Value? {
    try container.decodeIfPresent(Value.self, forKey: name)
  }

  /// A value that must be there.
  func required<Value: Decodable>(
    _ name: Name, as type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = try value(name, as: type) else {
      throw RegainError.request(.missing(field: name.rawValue))
    }
    return value
  }

  /// Some values, at most so many; empty where they are left out.
  func list<Value: Decodable>(
    _ name: Name, most limit: Int, of type: Value.Type = Value.self
  ) throws -> [Value] {
    let values = try value(name, as: [Value].self) ?? []
    guard values.count <= limit else {
      throw fault(name, "\(values.count) values", expected: "there can be \(limit) at most")
    }
    return values
  }

  /// Some values by names, at most so many; empty where they are left out.
  func named<Value: Decodable>(
    _ name: Name, most limit: Int, of type: Value.Type = Value.self
  ) throws -> [String: Value] {
    let values = try value(name, as: [String: Value].self) ?? [:]
    guard values.count <= limit else {
      throw fault(name, "\(values.count) values", expected: "there can be \(limit) at most")
    }
    return values
  }

  /// One of some words; `nil` where it is left out.
  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ name: Name, of type: Word.Type = Word.self
  ) throws -> Word? {
    guard let text = try value(name, as: String.self) else { return nil }
    guard let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue).orList
      throw fault(name, text, expected: "it can be \(words)")
    }
    return word
  }

  /// A text that is read into a value; `nil` where it is left out.
  func text<Value>(
    _ name: Name, expected: String, _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text = try value(name, as: String.self) else { return nil }
    guard let value = read(text) else { throw fault(name, text, expected: expected) }
    return value
  }

  /// A whole number in a range; `nil` where it is left out.
  func whole(_ name: Name, in range: ClosedRange<Int>) throws -> Int? {
    guard let number = try value(name, as: Int.self) else { return nil }
    guard range.contains(number) else {
      throw fault(
        name, "\(number)", expected: "it can be \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Whether a field is there.
  func has(_ name: Name) -> Bool { container.contains(name) }

  private func fault(_ name: Name, _ text: String, expected: String) -> RegainError {
    .request(.value(text, field: name.rawValue, expected: expected))
  }
}

/// Any name of a field.
private struct AnyName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
