import Rehabilitation

extension Medicine {
  /// What its text says of how often, and its times do not keep, as it was typed; `nil` where they agree.
  ///
  /// A calendar that is opened every morning is believed more than a word in a title, so both must say the same.
  public var contradiction: String? {
    guard let tokens = TypedToken.tokens(of: String(text.withPlainMarks.prefix(200))) else {
      return nil
    }
    var rest = tokens[...]
    while !rest.isEmpty {
      let before = rest
      if let rhythm = DoseRhythm(taking: &rest, isField: false) {
        if !keeps(rhythm) {
          return before.prefix(before.count - rest.count).map(\.typed).joined(separator: " ")
        }
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  /// Whether its days and times are those of a rhythm.
  private func keeps(_ rhythm: DoseRhythm) -> Bool {
    switch rhythm {
    case .daily(let count): days == nil && count.map { $0 == times.count } ?? true
    case .everyMinutes(let minutes) where minutes >= 1440:
      times.count == 1 && minutes.isMultiple(of: 1440) && keeps(days: minutes / 1440)
    case .everyMinutes(let minutes): days == nil && gaps.allSatisfy { $0 == minutes }
    case .everyDays(let interval): keeps(days: interval)
    case .weekdays(let weekdays): days == .weekdays(weekdays)
    case .timesAWeek(let count): keepsDays(aWeek: count)
    case .other: false
    }
  }

  private func keeps(days interval: Int) -> Bool {
    if interval == 1 { return days == nil }
    if interval == 7, case .weekdays(let weekdays)? = days { return weekdays.count == 1 }
    return days == .every(interval)
  }

  private func keepsDays(aWeek count: Int) -> Bool {
    switch days {
    case nil: count == 7
    case .every(let interval)?: count == 1 && interval == 7
    case .weekdays(let weekdays)?: weekdays.count == count
    }
  }

  /// The minutes between its times, round the clock.
  private var gaps: [Int] {
    let minutes = times.map(\.minutes).sorted()
    guard let first = minutes.first else { return [] }
    return zip(minutes, minutes.dropFirst() + [first + 1440]).map { $1 - $0 }
  }
}

extension TypedToken {
  /// The piece as it was typed, in small letters.
  fileprivate var typed: String {
    switch self {
    case .word(let word): word
    case .number(let value, _): "\(value)"
    case .mark(let mark): "\(mark)"
    }
  }
}
