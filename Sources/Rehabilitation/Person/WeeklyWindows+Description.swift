extension WeeklyWindows: CustomStringConvertible {
  /// The windows as they are typed: `mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00`.
  ///
  /// ``init(_:)`` reads it back to the same windows, unless there are none.
  public var description: String { text { "\($0)-\($1)" } }

  /// The windows with their times in another form, which cannot be read back.
  ///
  /// - Parameter span: How the times from one to another are written.
  /// - Returns: The text.
  package func text(writing span: (TimeOfDay, TimeOfDay) -> String) -> String {
    var groups = [(weekdays: [Weekday], windows: [Range<TimeOfDay>])]()
    for weekday in Weekday.allCases where !self[weekday].isEmpty {
      if let same = groups.firstIndex(where: { $0.windows == self[weekday] }) {
        groups[same].weekdays.append(weekday)
      } else {
        groups.append(([weekday], self[weekday]))
      }
    }
    return groups.map { group in
      let times = group.windows.map { span($0.lowerBound, $0.upperBound) }
        .joined(separator: ",")
      let days = WeeklyWindows.text(of: group.weekdays)
      return days.isEmpty ? times : "\(days) \(times)"
    }.joined(separator: "; ")
  }

  /// Some weekdays in order, runs of three and more as spans; empty for all seven.
  private static func text(of weekdays: [Weekday]) -> String {
    guard weekdays.count < 7 else { return "" }
    var runs = [[Weekday]]()
    for weekday in weekdays {
      if let last = runs.last?.last, last.index + 1 == weekday.index {
        runs[runs.count - 1].append(weekday)
      } else {
        runs.append([weekday])
      }
    }
    return runs.map { run in
      run.count < 3
        ? run.map(\.rawValue).joined(separator: ",")
        : "\(run[0].rawValue)-\(run[run.count - 1].rawValue)"
    }.joined(separator: ",")
  }
}
