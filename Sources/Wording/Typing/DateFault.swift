import Rehabilitation

/// Why a typed text is not read as a day.
public struct DateFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It is no form of a day.
    case unreadable
    /// It can be two days.
    case ambiguous(CivilDate, CivilDate)
    /// The month has fewer days.
    case noSuchDay(month: Int, year: Int?, days: Int)
    /// The day is another weekday.
    case otherWeekday(CivilDate)
    /// It is further away than can be counted.
    case tooFar
    /// The first day of a span, where its last day lies before.
    case reversed
  }

  /// What was typed.
  public let text: String
  /// What is wrong.
  public let reason: Reason
  /// The day that it was typed on.
  public let today: CivilDate
  /// Which way days are looked for.
  public let direction: ReadingDirection

  /// What is wrong, with three forms that can be read, of days near today.
  public var words: String {
    let shown = "'\(text.printable(limit: 60))'"
    switch reason {
    case .unreadable: return "I can't read \(shown) as a date. \(attempts)"
    case .ambiguous(let first, let second):
      return "\(shown) can be \(first.dated) or \(second.dated): write '\(first.dated)', "
        + "'\(second.dated)' or, as '\(today)' is today, '\(first)'."
    case .noSuchDay(let month, let year, let days):
      let name = CivilDate.monthName(month) + (year.map { " \($0)" } ?? "")
      return "\(shown) is not a date: \(name) has \(days) days. \(attempts)"
    case .otherWeekday(let date):
      return "\(shown) is not a date: \(date.dated) is a \(date.weekday.name). \(attempts)"
    case .tooFar: return "\(shown) is too far away to be counted. \(attempts)"
    case .reversed: return "\(shown) ends before it begins. \(attempts)"
    }
  }

  private var attempts: String {
    let day = today.advanced(by: direction == .future ? 1 : -1)
    return "Try '\(day.weekday.rawValue)' (\(day.short)), '\(day)', '\(day.short)' or "
      + "'\(direction == .future ? "+3d" : "-3d")'."
  }
}

extension CivilDate {
  /// The day as it can be typed: `2 Mar 2026`.
  fileprivate var dated: String { "\(short) \(components.year)" }
}

extension Weekday {
  /// The whole name: `Monday`.
  fileprivate var name: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
