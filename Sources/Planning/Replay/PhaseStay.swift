import Rehabilitation

/// The time spent in one phase: its first day, and the weeks added to the planned length.
struct PhaseStay: Hashable {
  /// The phase, by its position in the programme.
  private(set) var phase: Int
  /// The first day.
  let start: CivilDate
  /// The weeks, from 0, that are done twice since doses were held in them.
  var heldWeeks = [Int]()
  /// How many weeks were added because a table of weeks is behind the calendar.
  var laggingWeeks = 0
  /// How many weeks were added because the gate was not passed.
  var repeatedWeeks = 0
  /// The day after the last one, where the stay ended early; `nil` for one that goes its length.
  var end: CivilDate?

  /// By how many days, 0-6, pauses moved its first weekday on: its sessions keep the weekdays that they
  /// would have had.
  let shift: Int
  /// The spans in which it slept, since nobody reported anything.
  private(set) var sleeps = [ClosedRange<CivilDate>]()
  /// The day since which it sleeps; `nil` for a stay that is awake.
  private(set) var asleepSince: CivilDate?

  /// A stay that begins on a day.
  init(phase: Int, start: CivilDate, shift: Int = 0) {
    self.phase = phase
    self.start = start
    self.shift = shift
  }

  /// Lets the stay sleep from a day on, the one after its last.
  mutating func sleep(from date: CivilDate) { asleepSince = asleepSince ?? date }

  /// Lets the stay go on on a day, with a week at its present doses.
  mutating func wake(on date: CivilDate) {
    guard let first = asleepSince else { return }
    if first < date { sleeps.append(first...date.advanced(by: -1)) }
    asleepSince = nil
    repeatedWeeks += 1
  }

  /// This stay in a programme whose phase has another position.
  func renumbered(_ phase: Int) -> PhaseStay {
    var stay = self
    stay.phase = phase
    return stay
  }

  /// The length of the stay in days, without paused ones.
  func length(of phase: Phase) -> Int {
    phase.days + (heldWeeks.count + laggingWeeks + repeatedWeeks) * 7
  }

  /// The number of the phase's week, from 1, that a week of the stay (from 0) stands for; repeated
  /// weeks stand for the last one.
  func weekNumber(_ week: Int, of phase: Phase) -> Int {
    min(week + 1 - heldWeeks.count { $0 < week }, (phase.days + 6) / 7)
  }

  /// Whether a week of the stay (from 0) is one that repeats the last: weeks that are held after it do not
  /// bear on it.
  func repeats(_ week: Int, of phase: Phase) -> Bool {
    week >= (phase.days + 6) / 7 + heldWeeks.count { $0 < week }
  }
}
