import Rehabilitation

/// What bears on the doses of all activities of a programme, beside their own sessions.
struct DoseContext {
  /// A step that somebody ordered by hand.
  struct ManualStep: Hashable {
    let moment: CivilDateTime
    /// Whether it leads forward.
    let isForward: Bool
    /// The activity it is for; `nil` for all.
    let activity: String?
  }

  /// The days on which no dose may rise.
  var holds = [Range<CivilDate>]()
  /// The steps that were ordered, in order of time.
  var manualSteps = [ManualStep]()
  /// The share of the usual pace from a moment on, in percent.
  var paces = [(from: CivilDateTime, percent: Int)]()
  /// The first days of flares, by the session that each began with.
  var flareDays = [Session.ID: CivilDate]()
  /// The days of green sessions.
  var greenDays = [Session.ID: CivilDate]()
  /// The days on which the plan stands still.
  var pauses = Pauses()
  /// R12-R14 of the programme.
  var settings = Settings()
  /// The most changes of an exercise's load to a heavier one in seven days.
  var mostLoadRises = 2

  /// Whether doses are held on a day.
  func holds(on date: CivilDate) -> Bool { holds.contains { $0.contains(date) } }

  /// The pace at a moment, in percent.
  func pace(at moment: CivilDateTime) -> Int {
    paces.last { $0.from <= moment }?.percent ?? 100
  }

  /// Whether a pause lies between two days.
  func hasPause(_ first: CivilDate, _ last: CivilDate) -> Bool {
    first < last && !pauses.days(within: first...last).isEmpty
  }

  /// The way back after the flares of the last months, as of a day; `nil` where there were none.
  func flareCourse(on date: CivilDate) -> FlareCourse? {
    guard !flareDays.isEmpty else { return nil }
    let months = date.advanced(by: -90)...date
    let flares = flareDays.values.filter(months.contains)
    guard !flares.isEmpty else { return nil }
    return FlareCourse(
      flares: flares, greenDays: greenDays.values.filter(months.contains),
      settings: settings.flare ?? FlareCourse.standard)
  }
}
