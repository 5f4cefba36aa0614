/// Why a text names no windows.
public enum WindowsError: Error, Hashable, Sendable {
  /// This part is no weekday, nor a list or a span of them.
  case unknownWeekday(String)
  /// This part is no span of times such as `17:30-20:30`.
  case unreadableTimes(String)
  /// No part names a window.
  case empty
}

extension WeeklyWindows {
  /// Reads windows such as `mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00`.
  ///
  /// Parts are separated by semicolons; a part without days, `18:00-20:00`, is for every day. A day
  /// that no part names has no window.
  ///
  /// - Throws: ``WindowsError`` with the part that cannot be read.
  public init(_ text: String) throws(WindowsError) {
    var days = [[Range<TimeOfDay>]](repeating: [], count: 7)
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ", omittingEmptySubsequences: true)
      guard let last = words.last else { continue }
      let weekdays =
        words.count == 1
        ? Weekday.allCases
        : try WeeklyWindows.weekdays(words.dropLast().joined())
      let windows = try WeeklyWindows.times(String(last))
      for weekday in weekdays { days[weekday.index] += windows }
    }
    guard days.contains(where: { !$0.isEmpty }) else { throw .empty }
    self.init(days: days)
  }

  private static func weekdays(_ text: String) throws(WindowsError) -> [Weekday] {
    var weekdays = [Weekday]()
    for part in text.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
      if part == "daily" {
        weekdays += Weekday.allCases
        continue
      }
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { WeeklyWindows.weekday(String($0)) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
      else { throw .unknownWeekday(String(part)) }
      weekdays += first.through(last)
    }
    return weekdays
  }

  /// The weekday that a word of three letters or more begins the name of.
  private static func weekday(_ word: String) -> Weekday? {
    Weekday.allCases.first { word.utf8.count >= 3 && "\($0)".hasPrefix(word) }
  }

  private static func times(_ text: String) throws(WindowsError) -> [Range<TimeOfDay>] {
    var windows = [Range<TimeOfDay>]()
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { TimeOfDay(String($0)) }
      guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else {
        throw .unreadableTimes(String(part))
      }
      windows.append(from..<to)
    }
    return windows
  }
}
