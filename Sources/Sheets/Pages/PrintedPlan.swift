import Planning
import Rehabilitation
import Wording

/// A plan as pages show it: its schedule with what happened so far, and the pictures.
public struct PrintedPlan: Sendable {
  /// The sessions in their places.
  public let schedule: Schedule
  /// The exercises that the sessions name.
  public let catalogue: Catalogue
  /// Whether the plan has dates and times; a programme alone has only day numbers.
  public let isDated: Bool
  /// Whom to call in an emergency.
  public var emergencyNumber = "112"
  /// How the sheets name what a person can change.
  public var steps = NextStepWording.plain
  /// The knee in question, where it is known.
  public var knee: Knee?
  /// The pictures of the exercises.
  public var pictures = PictureBook.empty
  /// The clinic in the head of the sheets.
  public var letterhead = Letterhead()

  /// A plan on its dates; what is not drawn needs no catalogue.
  public init(_ schedule: Schedule, catalogue: Catalogue = Catalogue([])) {
    self.schedule = schedule
    self.catalogue = catalogue
    isDated = true
    knee = schedule.plan.enrolment.kneeInQuestion
  }

  /// A programme alone, as it runs when all goes well and on time.
  ///
  /// - Throws: ``PlanError`` where it cannot be projected.
  public init(_ program: Program, catalogue: Catalogue) throws(PlanError) {
    schedule = try UnscheduledPlan(showing: program, catalogue: catalogue).scheduled()
    self.catalogue = catalogue
    isDated = false
  }

  var plan: Plan { schedule.plan }

  /// What the plan is called: its own name, or the programme's title where it has none.
  public var title: String { ownName ?? programTitles }

  /// The titles of its programmes, by which a sheet is headed.
  var programTitles: String { plan.programs.map(\.title).joined(separator: " + ") }

  /// The plan's own name, where it has one.
  var ownName: String? {
    let ids = plan.programs.map(\.id).joined(separator: "+")
    let name = plan.enrolment.name
    return isDated && name != ids && name != programTitles ? name : nil
  }

  /// What stands above its sheets.
  var head: SheetHead { SheetHead(letterhead, of: plan.course.label) }

  /// Whose page it is, below each page.
  var runningTitle: String { SheetSentence.below(person: plan.course.label.person, title) }

  /// The first and the last day in words; `nil` without dates.
  var dates: String? {
    isDated ? plan.span.words : nil
  }

  /// The pain limits of a session's phase.
  func pain(of session: Session) -> PainLimits? {
    plan.programs.first { $0.id == session.program }?.painLimits(inPhase: session.phase)
  }
}
