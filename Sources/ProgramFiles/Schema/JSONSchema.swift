/// A JSON Schema (2020-12), or a value within one.
public indirect enum JSONSchema: Hashable, Sendable {
  case object([String: JSONSchema])
  case array([JSONSchema])
  case string(String)
  case number(Int)
  case bool(Bool)

  /// The schema with further keywords; those of `other` win.
  func with(_ other: [String: JSONSchema]) -> JSONSchema {
    guard case .object(let keywords) = self else { return .object(other) }
    return .object(keywords.merging(other) { $1 })
  }

  /// What keeps to any of some schemas; the schema itself where there is one.
  static func any(of schemas: [JSONSchema]) -> JSONSchema {
    schemas.count == 1 ? schemas[0] : ["anyOf": .array(schemas)]
  }
}

extension JSONSchema: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  /// An object of keywords.
  public init(dictionaryLiteral elements: (String, JSONSchema)...) {
    self = .object(Dictionary(elements) { $1 })
  }

  /// A list.
  public init(arrayLiteral elements: JSONSchema...) {
    self = .array(elements)
  }

  /// A text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// A whole number.
  public init(integerLiteral value: Int) {
    self = .number(value)
  }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSONSchema: Encodable {
  /// Writes the schema as the JSON that it is.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let keywords):
      var container = encoder.container(keyedBy: Keyword.self)
      for (name, value) in keywords { try container.encode(value, forKey: Keyword(name)) }
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .bool(let flag):
      var container = encoder.singleValueContainer()
      try container.encode(flag)
    }
  }

  /// Any name as a key.
  private struct Keyword: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) {
      stringValue = name
    }

    init?(stringValue: String) {
      self.init(stringValue)
    }

    init?(intValue: Int) { nil }
  }
}
