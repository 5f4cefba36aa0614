import Rehabilitation

/// A stay in a phase: when it began and how much longer than planned it lasts.
struct PhaseStay: Hashable {
  /// The phase, by its position in the programme.
  private(set) var phase: Int
  /// The first day.
  let start: CivilDate
  /// The weeks of the stay, from 0, after which a held week of the same number follows.
  var heldWeeks = [Int]()
  /// Weeks added because a weekly table lags behind.
  var laggingWeeks = 0
  /// Weeks added because the gate was not passed.
  var repeatedWeeks = 0
  /// The day after the last one, where the stay ended before its time.
  var end: CivilDate?
  /// Whether somebody led the plan out of it, whatever its gate says.
  var isLeftByHand = false

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

  /// The days that a phase of a length is stayed in, without paused ones.
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
