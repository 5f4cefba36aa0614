import Calendars
import Planning
import Rehabilitation
import Wording

extension PlanStore {
  /// What the plans ask for today: one plan, or all of them.
  public func today(in plan: String? = nil, at now: Stamp) throws(RegainError) -> [Agenda] {
    let names =
      if let plan { [plan] } else { try activeNames() }
    let programs = ParsedPrograms()
    var agendas = [Agenda]()
    for name in names {
      agendas.append(Agenda(try self.plan(name, at: now, sharing: programs).schedule()))
    }
    return agendas
  }

  /// The sessions of a plan in their places, as of now or of the end of a day.
  public func schedule(
    of plan: String, asOf date: CivilDate? = nil, at now: Stamp
  ) throws(RegainError) -> Schedule {
    try self.plan(plan, at: now).schedule(asOf: date)
  }

  /// The sessions of some days of a plan.
  public func sessions(
    of plan: String, on days: ClosedRange<CivilDate>, at now: Stamp
  ) throws(RegainError) -> [PlacedSession] {
    try schedule(of: plan, at: now).sessions(on: days)
  }

  /// Logs how a session went, and says what that means.
  public func log(
    _ report: SessionReport, in plan: String, at now: Stamp
  ) throws(RegainError) -> LogReport {
    var plan = try self.plan(plan, at: now)
    return try plan.log(report)
  }

  /// Logs how the knee is on a morning, or which warning signs there are.
  public func checkIn(
    _ checkIn: CheckIn, in plan: String, at now: Stamp
  ) throws(RegainError) -> LogReport {
    var plan = try self.plan(plan, at: now)
    return try plan.log(checkIn)
  }

  /// Takes up a printed diary, all of its lines or none.
  public func log(
    diary text: String, in plan: String, at now: Stamp, isSure: Bool = false
  ) throws(RegainError) -> LogReport {
    var plan = try self.plan(plan, at: now)
    return try plan.log(diary: text, isSure: isSure)
  }

  /// Records a value of an outcome measure, such as `flexion`; today if no day is given.
  ///
  /// - Returns: What is stored: the value, and the session that measures it, where there is one.
  @discardableResult
  public func measure(
    _ measure: String, _ value: Amount, otherSide: Amount? = nil, on date: CivilDate? = nil,
    in plan: String, at now: Stamp
  ) throws(RegainError) -> [Fact] {
    var plan = try self.plan(plan, at: now)
    return try plan.measure(measure, value, otherSide: otherSide, on: date)
  }

  /// The gates that are to be passed next, with their criteria numbered from 1.
  public func gates(of plan: String, at now: Stamp) throws(RegainError) -> OpenGates {
    try self.plan(plan, at: now).gates()
  }

  /// Says that a criterion, by its number, is met or is not, in a clinician's word where one is named.
  ///
  /// - Returns: The open gates after that.
  @discardableResult
  public func answerGate(
    _ number: Int, isMet: Bool, by clinician: String? = nil, in plan: String, at now: Stamp
  ) throws(RegainError) -> OpenGates {
    var plan = try self.plan(plan, at: now)
    return try plan.answerGate(number, isMet: isMet, by: clinician)
  }

  /// What was logged and changed, in order.
  public func history(of plan: String, at now: Stamp) throws(RegainError) -> [HistoryEntry] {
    try self.plan(plan, at: now).history
  }

  /// Why a session is what and where it is, or why it has no place.
  public func why(
    _ session: String, in plan: String, at now: Stamp,
    offering steps: NextStepWording = .plain
  ) throws(RegainError) -> Explanation {
    try schedule(of: plan, at: now).explanation(of: session, offering: steps)
  }
}
