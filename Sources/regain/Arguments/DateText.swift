import ArgumentParser
import RegainKit
import Sheets

/// A day as people type it: `2026-03-02`, `today`, `tomorrow`, `mon`, `+3d`, `-2w`.
struct DateText: ExpressibleByArgument {
  private let text: String

  init?(argument: String) {
    text = argument
  }

  /// The day that is meant; a weekday means the next one, today included.
  func date(today: CivilDate) throws(Failure) -> CivilDate {
    let word = text.lowercased()
    switch word {
    case "today": return today
    case "tomorrow": return today.advanced(by: 1)
    case "yesterday": return today.advanced(by: -1)
    default: break
    }
    let isWeekday = word.count >= 3 && Self.weekdayNames.contains { $0.hasPrefix(word) }
    if isWeekday, let weekday = Weekday(rawValue: String(word.prefix(3))) {
      return today.advanced(by: (weekday.index - today.weekday.index + 7) % 7)
    }
    if let date = CivilDate(text) { return date }
    if let sign = word.first, sign == "+" || sign == "-", let unit = word.last,
      case let digits = word.dropFirst().dropLast(), digits.allSatisfy(\.isNumber),
      let count = Int(digits), (0...5000).contains(count)
    {
      let days = unit == "d" ? count : unit == "w" ? count * 7 : nil
      if let days { return today.advanced(by: sign == "+" ? days : -days) }
    }
    throw Failure(TypedFault.day(text))
  }

  private static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
