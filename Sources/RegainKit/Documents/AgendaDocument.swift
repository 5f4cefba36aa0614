import Planning
import Rehabilitation
import Wording

/// The sessions of some days of a plan, with the plan\'s notices, as JSON.
public struct AgendaDocument: Encodable {
  let plan: String
  let date: String
  let notices: [String]
  let sessions: [Entry]

  struct Entry: Encodable {
    let id: String
    let date: String
    let start: String?
    let zone: String?
    let minutes: Int?
    let title: String
    let status: String
    let doses: [String]
  }

  /// The sessions of some days from today on, with the plan's notices.
  ///
  /// - Parameters:
  ///   - schedule: The plan's schedule.
  ///   - days: The number of days, at least 1.
  ///   - first: The first day; today if not given.
  ///   - steps: How notices name next steps.
  public init(
    _ schedule: Schedule, days: Int, from first: CivilDate? = nil, offering steps: NextStepWording
  ) {
    let today = first ?? schedule.plan.today
    let last = today.advanced(by: days - 1)
    let name = schedule.plan.enrolment.name
    plan = name
    date = today.description
    notices = schedule.plan.course.notices.map { $0.words(for: name, offering: steps) }
    sessions = schedule.placed.filter { (today...last).contains($0.date) }.map { placed in
      Entry(
        id: "\(placed.session.id)", date: placed.date.description,
        start: placed.start?.description, zone: schedule.plan.zone(of: placed),
        minutes: placed.session.minutes,
        title: placed.session.title, status: placed.session.status.rawValue,
        doses: placed.session.items.map(\.line))
    }
  }
}
