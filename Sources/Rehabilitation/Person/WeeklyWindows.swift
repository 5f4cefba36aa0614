/// The times of each weekday in which sessions may lie.
///
/// ```swift
/// let windows = try WeeklyWindows("mon-fri 17:30-20:30; sat,sun 09:00-12:00")
/// ```
public struct WeeklyWindows: Hashable, Sendable {
  private var days: [[Range<TimeOfDay>]]

  /// Windows for each weekday, Monday first; overlapping ones are joined.
  package init(days: [[Range<TimeOfDay>]]) {
    self.days = days.map(WeeklyWindows.joined)
  }

  /// The same windows on every day.
  public static func daily(_ windows: [Range<TimeOfDay>]) -> WeeklyWindows {
    WeeklyWindows(days: Array(repeating: windows, count: 7))
  }

  /// Every day from 07:00 to 21:00, by convention.
  public static let waking = WeeklyWindows.daily([TimeOfDay(7)..<TimeOfDay(21)])

  /// The windows of a weekday, in order and without overlap.
  public subscript(weekday: Weekday) -> [Range<TimeOfDay>] {
    days[weekday.index]
  }

  private static func joined(_ windows: [Range<TimeOfDay>]) -> [Range<TimeOfDay>] {
    windows.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, window in
      guard let last = joined.last, window.lowerBound <= last.upperBound else {
        return joined.append(window)
      }
      joined[joined.count - 1] =
        last.lowerBound..<max(last.upperBound, window.upperBound)
    }
  }
}
