import Rehabilitation

/// What a person chose for a plan, and what was adjusted since.
struct PlanChoices {
  /// The choices, as adjustments left them.
  private(set) var enrolment: Enrolment
  /// The orders that bear on doses.
  private(set) var doseOrders = DoseOrders()
  /// The days on which another zone's clock counts, in order and apart from one another.
  private(set) var timeZonePeriods = [TimeZonePeriod]()
  /// The places that the person chose for single sessions.
  private(set) var moves = [Session.ID: CivilDateTime]()
  /// The day from which on nothing is planned; `nil` for a plan that goes to its own end.
  private(set) var end: CivilDate?
  /// What lists and sheets call the plan.
  var label = PlanLabel()
  /// The adjustments, in order.
  private(set) var adjustments = [JournalEntry]()

  /// The choices of an enrolment.
  init(_ enrolment: Enrolment) {
    self.enrolment = enrolment
  }

  /// Adds an adjustment to the list of them.
  mutating func note(_ entry: JournalEntry) { adjustments.append(entry) }

  /// Changes the orders that bear on doses.
  mutating func order(_ change: (inout DoseOrders) -> Void) { change(&doseOrders) }

  /// Takes an activity into the plan, to a last day where one is given.
  mutating func request(_ activity: String, until last: CivilDate?) {
    enrolment.forget(activity)
    enrolment.requested.insert(activity)
    if let last { enrolment.endDates[activity] = last }
  }

  /// Leaves an activity out of the plan.
  mutating func omit(_ activity: String) {
    enrolment.forget(activity)
    enrolment.omitted.insert(activity)
  }

  /// Gives the operation that the plan leads to another day.
  mutating func setOperation(_ date: CivilDate) { enrolment.operation = date }

  /// Takes over what a clinician's plan says now of a limit.
  mutating func setLimit(_ name: String, to text: String) {
    enrolment.limits = (enrolment.limits ?? [:]).merging([name: text]) { $1 }
  }

  /// Changes when the person has time.
  mutating func set(_ availability: Availability) { enrolment.availability = availability }

  /// Lets another zone's clock count on some days.
  mutating func add(_ period: TimeZonePeriod) { timeZonePeriods.add(period) }

  /// Gives a session the place that the person chose.
  mutating func move(_ session: Session.ID, to place: CivilDateTime) { moves[session] = place }

  /// Ends the plan before a day; the earliest of several counts.
  mutating func end(on date: CivilDate, from today: CivilDate) {
    end = min(end ?? date, max(date, today))
  }
}

extension Enrolment {
  /// The choices with the activities that the answers to some options ask for.
  func answering(_ options: [ProgramOption]) -> Enrolment {
    var enrolment = self
    for option in options {
      enrolment.requested.formUnion(option.answer(in: self.options)?.requested ?? [])
    }
    return enrolment
  }

  /// Forgets what was chosen of an activity, whether its programme was named with it or not.
  fileprivate mutating func forget(_ activity: String) {
    func isSame(_ name: String) -> Bool {
      name == activity || name.hasSuffix(".\(activity)") || activity.hasSuffix(".\(name)")
    }
    omitted = omitted.filter { !isSame($0) }
    requested = requested.filter { !isSame($0) }
    endDates = endDates.filter { !isSame($0.key) }
  }
}
