import Rehabilitation

/// The past sessions of one activity within one phase stay, with where its doses stood before each.
struct DoseHistory {
  /// The activity and the phase stay of a dose history.
  struct Key: Hashable {
    /// The programme, by its position in the plan from 0.
    let timeline: Int
    /// The phase stay, by its position among the programme's from 0.
    let stay: Int
    /// The activity's name, as its sessions carry it.
    let activity: String
  }

  /// A past session.
  struct Step {
    /// The session.
    let session: Session.ID
    /// The week of the phase stay, from 1.
    let week: Int
    /// The wall-clock start; midnight for an item of the whole day.
    let start: CivilDateTime
    /// The doses of its prescriptions that the person was given.
    let doses: [ProjectedDose]
  }

  /// The activity.
  let activity: Activity
  /// Whether its doses go on from those of the phase stay before, until a session is counted.
  let goesOn: Bool
  /// The past sessions, in order of time.
  private(set) var steps = [Step]()
  /// Where the doses stood before the first session, and after each one that is counted.
  private var states: [DoseState]
  /// Where the doses begin by the programme's text.
  private let beginning: DoseState

  /// The history of an activity before its first session.
  init(_ activity: Activity, from beginning: DoseState, goesOn: Bool) {
    self.activity = activity
    self.goesOn = goesOn
    self.beginning = beginning
    states = [beginning]
  }

  /// Lets the doses go on from where those of an earlier history stand, as long as no session is counted.
  mutating func goOn(from old: DoseState, of earlier: Activity) {
    guard states.count == 1 else { return }
    states = [goingOn(from: old, of: earlier)]
  }

  /// Where the doses begin, if they go on from where those of an earlier history stand.
  func goingOn(from old: DoseState, of earlier: Activity) -> DoseState {
    beginning.carried(from: old, of: earlier.prescriptions, in: activity.prescriptions)
  }

  /// Leaves all sessions to be counted again.
  mutating func forgetAll() {
    states = [beginning]
  }

  /// Where the doses stand after the sessions that are counted.
  var state: DoseState { states[states.count - 1] }

  /// The sessions that are not counted yet.
  var open: ArraySlice<Step> { steps[(states.count - 1)...] }

  /// Where the doses stood before the session at a position from 0.
  func state(before position: Int) -> DoseState { states[min(position, states.count - 1)] }

  /// Adds the next past session.
  mutating func append(_ step: Step) {
    steps.append(step)
  }

  /// Counts the next session: the doses stand so after it.
  mutating func take(_ state: DoseState) {
    states.append(state)
  }

  /// Leaves the last session before a day, and those after it, to be counted again.
  mutating func forget(lastBefore date: CivilDate) {
    let next = steps.firstIndex(from: { $0.start.date >= date })
    states.removeSubrange(min(max(0, next - 1) + 1, states.count)...)
  }

  /// Leaves the sessions from a day on to be counted again, since more was reported of them.
  mutating func forget(from date: CivilDate) {
    guard let last = steps.last, last.start.date >= date else { return }
    let kept = steps.firstIndex(from: { $0.start.date >= date })
    states.removeSubrange(min(kept + 1, states.count)...)
  }
}
