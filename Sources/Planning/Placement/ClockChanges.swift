import Rehabilitation

/// The moments at which the clock is set forward or back, and where sessions go around them.
///
/// One rule: a session that a change would fall into ends before the change. So a start in a skipped
/// time cannot happen, and a repeated hour means its first pass. An hour that a person typed is never
/// made earlier: in a skipped time it counts by the offset before it (RFC 5545, 3.3.5).
struct ClockChanges {
  private let changes: [ClockChange]

  init(_ changes: [ClockChange]) {
    self.changes = changes
  }

  /// The change that would fall into a session over `span`.
  func change(breaking span: Range<CivilDateTime>) -> ClockChange? {
    changes.first { $0.breaks(span) }
  }

  /// The start of a session that has one time: the wished one, or else the one whose end is a
  /// quarter of an hour before the change.
  ///
  /// - Returns: A start on the wished day, after the change where the day has no time before it;
  ///   `nil` where the day is skipped.
  func start(wished wish: CivilDateTime, minutes: Int) -> CivilDateTime? {
    let span = wish..<wish.advanced(byMinutes: max(1, minutes))
    guard let change = changes.first(where: { $0.breaks(span) }) else { return wish }
    let starts = [change.moment.advanced(byMinutes: -minutes - 15), change.disturbed.upperBound]
    return starts.first { $0.date == wish.date }
  }

  /// The start of a session whose hour a person typed.
  ///
  /// - Returns: The typed hour; where the clock skips it, as much later as the clock is set forward, and
  ///   after a journey the first moment there; `nil` where the whole day is skipped.
  func start(typed moment: CivilDateTime) -> CivilDateTime? {
    guard let change = changes.first(where: { $0.skips(moment) }) else { return moment }
    if change.isJourney { return change.disturbed.upperBound }
    return change.shift < 1440 ? moment.advanced(byMinutes: change.shift) : nil
  }

  /// Whether a zone's clock skips a moment.
  func skips(_ moment: CivilDateTime) -> Bool {
    changes.contains { !$0.isJourney && $0.skips(moment) }
  }

  /// The minutes that the clock has been set forward by, all in all, at a moment.
  func shift(at moment: CivilDateTime) -> Int {
    changes.reduce(0) { $1.moment <= moment ? $0 + $1.shift : $0 }
  }

  /// Whether two starts are at least `hours` apart.
  func leaves(hours: Int, between first: CivilDateTime, and second: CivilDateTime) -> Bool {
    let minutes = second.minuteNumber - first.minuteNumber
    return ClockChanges.isNightly(minutes: hours * 60)
      ? minutes >= hours * 60 : minutes - (shift(at: second) - shift(at: first)) >= hours * 60
  }

  /// Whether a gap stands for nights of rest.
  ///
  /// A gap of a day or more is counted on the wall clock: an hour's change must not push every later
  /// session off its time. A shorter one is counted in real time.
  static func isNightly(minutes: Int) -> Bool { minutes >= 1440 }
}

extension ClockChange {
  /// Whether the clock never shows a moment.
  fileprivate func skips(_ moment: CivilDateTime) -> Bool {
    shift > 0 && disturbed.contains(moment)
  }
}
