import Rehabilitation

/// The sessions of one activity within one stay, with the doses that lead through them.
struct DoseHistory {
  /// Which activity of which stay it is.
  struct Key: Hashable {
    /// The programme, by its position in the plan.
    let timeline: Int
    /// The stay, by its position among the programme's.
    let stay: Int
    /// The activity's name, as its sessions carry it.
    let activity: String
  }

  /// A session that has come to pass.
  struct Step {
    let session: Session.ID
    let week: Int
    let start: CivilDateTime
  }

  /// The activity.
  let activity: Activity
  /// The sessions that have come to pass, in order.
  private(set) var steps = [Step]()
  /// Where the doses stood before the first session, and after each one that is taken in.
  private var states: [DoseState]

  init(_ activity: Activity, from beginning: DoseState) {
    self.activity = activity
    states = [beginning]
  }

  /// Where the doses stand after the sessions that are taken in.
  var state: DoseState { states[states.count - 1] }

  /// The sessions that are not yet taken in.
  var open: ArraySlice<Step> { steps[(states.count - 1)...] }

  /// Where the doses stood before the session at a position.
  func state(before position: Int) -> DoseState { states[min(position, states.count - 1)] }

  mutating func append(_ step: Step) {
    steps.append(step)
  }

  /// Takes the next open session in.
  mutating func take(_ state: DoseState) {
    states.append(state)
  }

  /// Forgets what the sessions from a day on led to, since more became known of them.
  mutating func forget(from date: CivilDate) {
    guard let last = steps.last, last.start.date >= date else { return }
    let kept = steps.firstIndex(from: { $0.start.date >= date })
    states.removeSubrange(min(kept + 1, states.count)...)
  }
}
