import Rehabilitation

/// A part of the day that has a name, by convention.
enum PartOfDay: String, CaseIterable {
  case morning, lunchtime, afternoon, evening

  /// The part that a word names, in the singular or the plural.
  init?(typed word: String) {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    switch singular {
    case "lunch", "lunchtime", "noon", "midday": self = .lunchtime
    default:
      guard let part = PartOfDay(rawValue: singular) else { return nil }
      self = part
    }
  }

  /// The hours that it has in a week's windows.
  var hours: Range<TimeOfDay> {
    switch self {
    case .morning: TimeOfDay(7)..<TimeOfDay(12)
    case .lunchtime: TimeOfDay(12)..<TimeOfDay(14)
    case .afternoon: TimeOfDay(12)..<TimeOfDay(17)
    case .evening: TimeOfDay(17)..<TimeOfDay(21)
    }
  }

  /// The time that is meant where one is named: `tomorrow evening` is 18:00.
  var time: TimeOfDay {
    switch self {
    case .morning: TimeOfDay(9)
    case .lunchtime: TimeOfDay(12)
    case .afternoon: TimeOfDay(15)
    case .evening: TimeOfDay(18)
    }
  }
}
