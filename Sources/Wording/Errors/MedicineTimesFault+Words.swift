import Rehabilitation

extension MedicineTimesFault {
  /// Forms that can be read.
  static let examples = [
    "08:00,20:00", "every 8 h from 07:00", "3 times a day from 07:00 to 22:00",
    "every other day 08:00",
    "mon,thu 08:00",
  ]

  /// Why the times of an option cannot be followed, with forms that can.
  func words(for option: String) -> String {
    "\(reason(for: option)) Type the hours as they were ordered: '\(Self.examples.joined(separator: "', '"))'."
  }

  private func reason(for option: String) -> String {
    switch self {
    case .unreadable(let text):
      "I can't read '\(text.printable(limit: 60))' as the times of a medicine for '\(option)'."
    case .uneven(let text):
      "'\(text.printable(limit: 60))' falls on other hours each day, which '\(option)' cannot follow."
    case .needsFirst(let text):
      "'\(text.printable(limit: 60))' has no hour to begin with for '\(option)'."
    case .needsWeekdays(let text):
      "'\(text.printable(limit: 60))' does not say on which weekdays for '\(option)'."
    case .contradiction(let text):
      "'\(text.printable(limit: 60))' says two things for '\(option)': how often, and other hours."
    case .tooMany(let count):
      "'\(option)' takes up to \(MedicineTimes.most) times a day, not \(count)."
    }
  }
}

extension Medicine {
  /// When it stands, in a sentence; `nil` where just that was typed.
  public func understood(_ times: MedicineTimes) -> String? {
    guard times.areMade || times.days != nil else { return nil }
    let hours = self.times.map(\.description)
    let list =
      hours.count > 1
      ? "\(hours.dropLast().joined(separator: ", ")) and \(hours[hours.count - 1])" : hours[0]
    return "'\(text)' stands at \(list)\(days.map { ", \($0.words)" } ?? ", every day")."
  }
}

extension OrderedDays {
  /// The days in words: `every other day`, `on Mon and Thu`.
  public var words: String {
    switch self {
    case .every(2): return "every other day"
    case .every(7): return "once a week"
    case .every(let interval): return "every \(interval) days"
    case .weekdays(let weekdays):
      let names = weekdays.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
      return names.count > 1
        ? "on \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
        : "on \(names[0])"
    }
  }
}
