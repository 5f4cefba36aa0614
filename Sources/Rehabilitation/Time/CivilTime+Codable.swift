extension CivilDate: Codable {
  /// Reads `2026-03-02`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes `2026-03-02`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}

extension TimeOfDay: Codable {
  /// Reads `18:30`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes `18:30`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}

extension CivilDateTime: Codable, LosslessStringConvertible {
  /// Reads a moment in the form `2026-03-02T18:00:00`, whole minutes only; seconds may be left out.
  public init?(_ text: String) {
    let text = Array(text.utf8)
    guard text.count == 16 || text.count == 19 && text[16...].elementsEqual(":00".utf8),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      let date = CivilDate(text[..<10]), let hour = digits(text[11..<13]), hour < 24,
      let minute = digits(text[14..<16]), minute < 60
    else { return nil }
    self.init(date, TimeOfDay(hour, minute))
  }

  /// Reads `2026-03-02T18:00:00`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes `2026-03-02T18:00:00`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}

extension Amount: Codable {
  /// Reads `2.5`, as a text so that no place is lost.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes `2.5`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}

extension Decoder {
  /// A value that stands as its text.
  func spelled<Value: LosslessStringConvertible>() throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Value(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no \(Value.self)")
    }
    return value
  }
}

extension Encoder {
  /// Writes a value as its text.
  func spell(_ value: some LosslessStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}
