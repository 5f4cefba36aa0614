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
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CivilDate(String(parts[0])) else { return nil }
    let clock =
      parts[1].hasSuffix(":00") && parts[1].utf8.count == 8 ? parts[1].dropLast(3) : parts[1]
    guard clock.utf8.count == 5, let time = TimeOfDay(String(clock)), time.minutes < 1440 else {
      return nil
    }
    self.init(date, time)
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
