/// How sessions lie around the moments at which the clock is set forward or back.
///
/// One rule: a session that a change would fall into ends before the change. So a start in a skipped
/// time cannot happen, and a repeated hour means its first pass.
struct ClockChanges {
  private let changes: [ClockChange]

  init(_ changes: [ClockChange]) {
    self.changes = changes
  }

  /// Whether a change would fall into a session over `span`.
  func breaks(_ span: Range<CivilDateTime>) -> Bool {
    changes.contains { $0.breaks(span) }
  }

  /// The start of a session of a length: the wished one, or the last that ends before a change.
  func avoiding(_ wish: CivilDateTime, minutes: Int) -> CivilDateTime {
    let span = wish..<wish.advanced(byMinutes: max(1, minutes))
    guard let change = changes.first(where: { $0.breaks(span) }) else { return wish }
    return change.moment.advanced(byMinutes: -minutes - 15)
  }

  /// Whether at least `hours` lie between two starts.
  ///
  /// A gap of a day or more is counted on the wall clock: it stands for nights of rest, and an hour's
  /// change must not push every later session off its time. A shorter one is counted in real hours.
  func leaves(hours: Int, between first: CivilDateTime, and second: CivilDateTime) -> Bool {
    var minutes = second.minuteNumber - first.minuteNumber
    if hours < 24 {
      for change in changes where first < change.moment && change.moment <= second {
        minutes -= change.shift
      }
    }
    return minutes >= hours * 60
  }
}
