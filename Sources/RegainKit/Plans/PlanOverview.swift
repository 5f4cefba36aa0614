import Calendars
import Rehabilitation

/// All plans that are followed, as of an instant: what each asks for, and those that cannot be opened.
public struct PlanOverview: Sendable {
  /// What each plan asks for, by the plans' names.
  public internal(set) var agendas = [Agenda]()
  /// The plans that cannot be opened, with the reason.
  public internal(set) var unopened = [UnopenedPlan]()
  /// The values that count as not logged.
  public internal(set) var notes = [EntryNote]()

  /// No plan at all.
  public init() {}

  /// What some plans ask for.
  init(agendas: [Agenda], notes: [EntryNote]) {
    self.agendas = agendas
    self.notes = notes
  }
}

extension PlanStore {
  /// All plans that are followed; one that cannot be opened keeps none of the others from being shown.
  ///
  /// - Throws: ``RegainError/store(_:)`` where the store as a whole cannot be read.
  public func overview(at now: Stamp) throws(RegainError) -> PlanOverview {
    var overview = PlanOverview()
    let unopened = try visit(at: now) { plan, schedule in
      overview.agendas.append(Agenda(schedule))
      overview.notes += plan.notes
      return true
    }
    overview.unopened = unopened
    return overview
  }

  /// One plan, with the values of it that count as not logged.
  ///
  /// - Throws: ``RegainError`` where there is none, or it cannot be opened.
  public func overview(of plan: String, at now: Stamp) throws(RegainError) -> PlanOverview {
    let plan = try self.plan(plan, at: now)
    return PlanOverview(agendas: [Agenda(try plan.schedule())], notes: plan.notes)
  }
}
