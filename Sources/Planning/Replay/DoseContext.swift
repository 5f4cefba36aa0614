import Rehabilitation

/// What bears on the doses of an activity, beside its own sessions.
struct DoseContext {
  /// The activity's name, as its sessions carry it.
  let activity: String
  /// What was ordered of the doses.
  let orders: DoseOrders
  /// The spans of days on which an urgent warning sign lets no dose rise.
  let frozenDays: [Range<CivilDate>]
  /// The first days of flares, by the report that each began with.
  let flareDays: [Rest.Origin: CivilDate]
  /// The days of green sessions.
  let greenDays: [Session.ID: CivilDate]
  /// The days of sessions that were amber, red or stopped the plan.
  let complaintDays: [Session.ID: CivilDate]
  /// The days on which the plan stands still.
  let pauses: Pauses
  /// The days in a row without any report, in order.
  let silences: [Silence]
  /// The programme's own settings for breaks, deload weeks and flares (EVIDENCE R12-R14).
  let settings: Settings
  /// The most changes of an exercise's load to a heavier one in seven days, 1 or 2.
  let mostLoadRises: Int

  /// Whether doses are held on a day.
  func holds(on date: CivilDate) -> Bool {
    orders.holds(on: date) || frozenDays.contains { $0.contains(date) }
  }

  /// Whether a paused day lies between two days.
  func hasPause(_ first: CivilDate, _ last: CivilDate) -> Bool {
    first < last && pauses.count(within: first...last) > 0
  }

  /// The days without a report between two days, on which the plan went on.
  func silences(after first: CivilDate?, upTo last: CivilDate) -> [Silence] {
    silences.filter { silence in
      silence.days.upperBound <= last && first.map { $0 < silence.days.lowerBound } ?? true
        && silence.counts(beside: pauses)
    }
  }

  /// The way back after the flares of the last 90 days, as of a day; `nil` where there were none.
  func flareCourse(on date: CivilDate) -> FlareCourse? {
    guard !flareDays.isEmpty else { return nil }
    let months = date.advanced(by: -90)...date
    let flares = flareDays.values.filter(months.contains)
    guard !flares.isEmpty else { return nil }
    func own(_ days: [Session.ID: CivilDate]) -> [CivilDate] {
      days.filter { months.contains($0.value) && $0.key.activity == activity }.map(\.value)
    }
    return FlareCourse(
      flares: flares, greenDays: own(greenDays), complaintDays: own(complaintDays),
      settings: settings.flare ?? FlareCourse.standard)
  }
}
