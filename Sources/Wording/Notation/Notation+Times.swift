import Rehabilitation

extension Notation {
  /// A time of day: `18:30`, or `6:30 pm`.
  public func text(of time: TimeOfDay) -> String {
    switch clock {
    case .hours24: time.description
    case .hours12: "\(short(time, withMinutes: true)) \(half(of: time))"
    }
  }

  /// The times from one to another: `17:30-20:30`, or `5:30-8:30 pm`.
  package func text(from first: TimeOfDay, to last: TimeOfDay) -> String {
    switch clock {
    case .hours24: "\(first)-\(last)"
    case .hours12: span(first, last, withMinutes: true)
    }
  }

  /// A time in running text, without a zero before its hour: `9:00`, or `9 am`.
  package func short(_ time: TimeOfDay) -> String {
    switch clock {
    case .hours24:
      let text = time.description
      return text.hasPrefix("0") ? String(text.dropFirst()) : text
    case .hours12: return "\(short(time, withMinutes: false)) \(half(of: time))"
    }
  }

  /// The times from one to another in running text: `9:00-20:00`, or `9 am-8 pm`.
  package func short(from first: TimeOfDay, to last: TimeOfDay) -> String {
    switch clock {
    case .hours24: "\(short(first))-\(short(last))"
    case .hours12: span(first, last, withMinutes: false)
    }
  }

  /// An hour or a half hour beside a grid, at most five columns: `18:00`, or `6 pm`, `6:30`.
  package func gridLabel(_ time: TimeOfDay) -> String {
    switch clock {
    case .hours24: time.description
    case .hours12:
      time.minute == 0
        ? short(time)
        : short(time, withMinutes: true)
    }
  }

  /// A time in a narrow cell of a table: `18:30`, or `6:30pm`, `6pm`.
  package func narrow(_ time: TimeOfDay) -> String {
    switch clock {
    case .hours24: time.description
    case .hours12: short(time).replacing(" ", with: "")
    }
  }

  /// The columns that the longest time of day takes.
  package var timeWidth: Int { clock == .hours24 ? 5 : 8 }

  /// A time of day in as many columns as the longest takes, at the right.
  package func column(of time: TimeOfDay) -> String {
    let text = text(of: time)
    return String(repeating: " ", count: max(0, timeWidth - text.count)) + text
  }

  private func span(_ first: TimeOfDay, _ last: TimeOfDay, withMinutes: Bool) -> String {
    let (begin, end) = (
      short(first, withMinutes: withMinutes), short(last, withMinutes: withMinutes)
    )
    return half(of: first) == half(of: last)
      ? "\(begin)-\(end) \(half(of: last))"
      : "\(begin) \(half(of: first))-\(end) \(half(of: last))"
  }

  /// The hours of a clock of twelve, with the minutes where they are wanted or not 0.
  private func short(_ time: TimeOfDay, withMinutes: Bool) -> String {
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    guard withMinutes || time.minute > 0 else { return "\(hour)" }
    return "\(hour):\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  /// The half of the day; the midnight that ends a day is one, too.
  private func half(of time: TimeOfDay) -> String { time.hour % 24 < 12 ? "am" : "pm" }
}
