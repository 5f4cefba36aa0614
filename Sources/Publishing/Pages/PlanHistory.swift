import Rehabilitation

/// What a journal tells of a plan, as far as pages and curves show it.
public struct PlanHistory: Hashable, Sendable {
  /// How a session stands.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    case confirmed, tentative, done, missed, skipped, cancelled
  }

  /// A change of the plan, with why.
  public struct Change: Hashable, Sendable {
    /// The day it was made.
    public let date: CivilDate
    /// What was changed, in a person's words.
    public let what: String
    /// Why, in a person's words: the rule and the readings.
    public let why: String

    /// A change on a day.
    public init(date: CivilDate, what: String, why: String) {
      self.date = date
      self.what = what
      self.why = why
    }
  }

  /// The status of sessions; one that is missing is confirmed or tentative, as the plan says.
  public var statuses = [Session.ID: Status]()
  /// What was done and felt, one record a session, all that was told of it taken together.
  public var records = [Session.ID: SessionRecord]()
  /// The mornings.
  public var checkIns = [CheckIn]()
  /// The measures that were taken.
  public var measures = [MeasureReading]()
  /// Whether a phase's criteria are met, in the order of its gate, by programme and phase
  /// (`program.phase`); `nil` where nothing is known.
  public var criteria = [String: [Bool?]]()
  /// The changes, earliest first.
  public var changes = [Change]()

  /// A history in which nothing has happened yet.
  public init() {}

  /// The status of a session.
  func status(of session: Session) -> Status {
    statuses[session.id] ?? (session.isTentative ? .tentative : .confirmed)
  }
}
