extension WeeklyWindows: Codable {
  /// Reads the windows of each weekday, Monday first, such as `["17:30-20:30"]`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let texts = try container.decode([[String]].self)
    guard texts.count == 7 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(texts.count) weekdays instead of 7")
    }
    self.init(
      days: try texts.map { windows in
        try windows.map { text in
          let ends = text.split(separator: "-").map { TimeOfDay(String($0)) }
          guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else {
            throw DecodingError.dataCorruptedError(
              in: container, debugDescription: "'\(text)' is no window")
          }
          return from..<to
        }
      })
  }

  /// Writes the windows of each weekday, Monday first.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Weekday.allCases.map { day in self[day].map { "\($0.lowerBound)-\($0.upperBound)" } })
  }
}
