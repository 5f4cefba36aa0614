/// The days on which something was ordered that is not for every day: `every 2 days`, `mon,thu`.
///
/// ```swift
/// let days = OrderedDays("every 2 days")
/// ```
public enum OrderedDays: Hashable, Sendable {
  /// One day in so many, 2 to 84, counted from the first.
  case every(Int)
  /// Some weekdays, one to six of them, Monday first.
  case weekdays([Weekday])

  /// Whether a day is one of them.
  public func contains(_ date: CivilDate, countedFrom first: CivilDate) -> Bool {
    switch self {
    case .every(let interval): first.days(to: date).isMultiple(of: interval)
    case .weekdays(let weekdays): weekdays.contains(date.weekday)
    }
  }
}

extension OrderedDays: LosslessStringConvertible {
  /// The days as they are typed and stored.
  public var description: String {
    switch self {
    case .every(let interval): "every \(interval) days"
    case .weekdays(let weekdays): weekdays.map(\.rawValue).joined(separator: ",")
    }
  }

  /// Reads `every 2 days`, or weekdays with commas between.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    if words.count == 3, words[0] == "every", words[2] == "days", let interval = Int(words[1]),
      (2...84).contains(interval)
    {
      self = .every(interval)
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let weekdays = parts.compactMap { Weekday(rawValue: String($0)) }
    guard weekdays.count == parts.count, (1...6).contains(Set(weekdays).count) else { return nil }
    self = .weekdays(Set(weekdays).sorted { $0.index < $1.index })
  }
}

extension OrderedDays: Codable {
  /// Reads the days from their text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes the days as their text.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}
