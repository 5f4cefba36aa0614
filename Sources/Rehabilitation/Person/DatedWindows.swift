/// Other hours on some days, such as those of a week of late shifts.
public struct DatedWindows: Hashable, Codable, Sendable {
  /// The days on which they count.
  public let days: DaySpan
  /// The hours.
  public let windows: WeeklyWindows

  /// Hours that count on some days.
  public init(_ days: DaySpan, _ windows: WeeklyWindows) {
    self.days = days
    self.windows = windows
  }
}

/// The hours of each day: the usual ones of its weekday, and others on some days.
///
/// ```swift
/// let hours = Availability().hours(for: .exercise)
/// let today = CivilDate("2026-03-02").map { hours[$0] }  // 07:00-21:00
/// ```
public struct OpenWindows: Hashable, Sendable {
  private let usual: WeeklyWindows
  private let others: [DatedWindows]

  /// Usual hours, and others on some days; of two for one day the later one counts.
  public init(_ usual: WeeklyWindows, others: [DatedWindows] = []) {
    self.usual = usual
    self.others = others
  }

  /// The windows of a day, in order and without overlap.
  public subscript(date: CivilDate) -> [Range<TimeOfDay>] {
    (others.last { $0.days.days.contains(date) }?.windows ?? usual)[date.weekday]
  }
}
