import Rehabilitation

/// The doses that the cards of exercises show, so that the weeks beside them need not.
///
/// A dose that changes on the way stays in the grids too: there it stands on its day.
struct CardedDoses {
  private let steady: [String: Set<String>]
  private let carded: Set<String>

  /// The doses of the weeks that stand beside the cards; none where there are no cards.
  init(_ weeks: [PlanWeek], of printed: PrintedPlan, options: PageOptions) {
    guard options.showsCardsBesideWeeks else {
      (steady, carded) = ([:], [])
      return
    }
    var doses = [String: [String: Set<Dose?>]]()
    var carded = Set<String>()
    for session in weeks.flatMap(\.sessions).map(\.session) where !session.isGate {
      let activity = session.id.activity
      for item in session.items {
        doses[activity, default: [:]][item.label, default: []].insert(item.dose)
        if item.exercise.flatMap({ printed.catalogue[$0] }) != nil { carded.insert(activity) }
      }
    }
    self.carded = carded
    steady = doses.mapValues { Set($0.filter { $0.value.count == 1 }.keys) }
  }

  /// Whether an activity has cards.
  func covers(_ activity: String) -> Bool { carded.contains(activity) }

  /// Whether a thing to do has its only dose on a card.
  func covers(_ name: String, of activity: String) -> Bool {
    covers(activity) && steady[activity]?.contains(name) == true
  }
}
