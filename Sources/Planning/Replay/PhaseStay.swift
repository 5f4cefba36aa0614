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

  /// A stay that begins on a day.
  init(phase: Int, start: CivilDate) {
    self.phase = phase
    self.start = start
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

  /// Whether a week of the stay (from 0) is one that repeats the last.
  func repeats(_ week: Int, of phase: Phase) -> Bool {
    week >= (phase.days + 6) / 7 + heldWeeks.count
  }
}
