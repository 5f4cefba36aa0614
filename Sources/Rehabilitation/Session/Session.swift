/// What to do once: one activity on one day, with its doses decided and its time still open.
///
/// ```swift
/// guard let id = Session.ID("strength/14") else { return nil }
/// let place = (id.activity, id.ordinal)  // "strength", 14
/// ```
public struct Session: Hashable, Sendable {
  /// A session's identity for life: never made from its date, its time or its title.
  public struct ID: Hashable, Comparable, Codable, Sendable, LosslessStringConvertible {
    /// The activity's id, led by the programme's in a plan of several programmes.
    public let activity: String
    /// The position among the activity's sessions, from 1.
    public let ordinal: Int

    /// The identity of an activity's session at a position from 1.
    package init(activity: String, ordinal: Int) {
      self.activity = activity
      self.ordinal = ordinal
    }

    /// Reads an identity in the form `strength/14`.
    public init?(_ text: String) {
      let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, let ordinal = digits(parts[1]), ordinal > 0,
        let activity = String(parts[0])
      else { return nil }
      self.init(activity: activity, ordinal: ordinal)
    }

    /// Reads `strength/14`.
    public init(from decoder: any Decoder) throws {
      self = try decoder.spelled()
    }

    /// Writes `strength/14`.
    public func encode(to encoder: any Encoder) throws {
      try encoder.spell(self)
    }

    /// The identity in the form `strength/14`.
    public var description: String { "\(activity)/\(ordinal)" }

    /// Whether this identity sorts before `other`: by activity, then position.
    public static func < (left: ID, right: ID) -> Bool {
      (left.activity, left.ordinal) < (right.activity, right.ordinal)
    }
  }

  /// The days it may lie on, and the time of day that is wished for.
  public struct Place: Hashable, Sendable {
    /// The days it may lie on, both ends included.
    public var dates: ClosedRange<CivilDate>
    /// The day that spreads the sessions best.
    public var wishedDate: CivilDate
    /// The time that is wished for.
    public var wishedTime: TimeOfDay
    /// Whether the time is the only one allowed.
    public var isTimeFixed: Bool
    /// The least number of days since the activity's session before.
    public var leastDays: Int
    /// Whether the time is an hour that a person typed, which no clock change makes earlier.
    public var isTyped: Bool

    /// The days and the time of day that a session may have.
    package init(
      dates: ClosedRange<CivilDate>, wishedDate: CivilDate, wishedTime: TimeOfDay,
      isTimeFixed: Bool, leastDays: Int, isTyped: Bool = false
    ) {
      self.dates = dates
      self.wishedDate = wishedDate
      self.wishedTime = wishedTime
      self.isTimeFixed = isTimeFixed
      self.leastDays = leastDays
      self.isTyped = isTyped
    }

    /// The day and the time that are wished for.
    package var wish: CivilDateTime { CivilDateTime(wishedDate, wishedTime) }
  }

  /// How a session stands.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// It is to be done.
    case confirmed
    /// It lies behind a gate that is not yet passed.
    case tentative
    /// It was done, at least in part.
    case done
    /// Its day is over, and it was not logged.
    case missed
    /// It was, or will be, left out on purpose.
    case skipped
    /// It was announced and will not be.
    case cancelled

    /// Whether it is still to be done.
    public var isOpen: Bool { self == .confirmed || self == .tentative }
  }

  /// Its identity.
  public let id: ID
  /// The programme and the phase it belongs to, by id.
  public let program: String, phase: String
  /// The week since the programme's first day, from 1.
  public let week: Int
  /// What it is, for its place in the calendar.
  public let kind: Activity.Kind
  /// What it asks of the body.
  public let load: LoadClass
  /// The least time since the start of the activity's session before, in hours.
  public let gapHours: Int
  /// The length in minutes; `nil` for an item of the whole day.
  public let minutes: Int?
  /// What it is called, as a fact; Wording makes its title.
  public let heading: Heading
  /// What is done, in order.
  public package(set) var items: [SessionItem]
  /// How and why, as facts; Wording makes the lines.
  public let instructions: [Instruction]
  /// How it stands.
  public package(set) var status: Status
  /// The weekdays it may lie on; empty for any.
  public let weekdays: [Weekday]
  /// Where and when it may lie.
  public package(set) var place: Place
  /// Whether it is the checkpoint of a gate, with its checklist.
  public let isGate: Bool
  /// Why its doses are what they are; empty for those that a stay begins with.
  public package(set) var reasons = [DoseReason]()

  /// A session with all that is decided of it.
  package init(
    id: ID, program: String, phase: String, week: Int, kind: Activity.Kind, load: LoadClass,
    gapHours: Int, minutes: Int?, heading: Heading, items: [SessionItem],
    instructions: [Instruction], status: Status, weekdays: [Weekday], place: Place, isGate: Bool,
    reasons: [DoseReason] = [DoseReason]()
  ) {
    self.id = id
    self.program = program
    self.phase = phase
    self.week = week
    self.kind = kind
    self.load = load
    self.gapHours = gapHours
    self.minutes = minutes
    self.heading = heading
    self.items = items
    self.instructions = instructions
    self.status = status
    self.weekdays = weekdays
    self.place = place
    self.isGate = isGate
    self.reasons = reasons
  }

  /// What is done between warm-up and cool-down.
  public var mainItems: [SessionItem] { items.filter { $0.role == .main } }

  /// Whether a gate that is not yet passed lies before it.
  public var isTentative: Bool { status == .tentative }
}

/// One thing to do within a session.
public struct SessionItem: Hashable, Sendable {
  /// Its part in the session.
  public enum Role: String, Hashable, Sendable {
    case warmUp = "warm-up"
    case main
    case coolDown = "cool-down"
  }

  /// Its part in the session.
  public let role: Role
  /// The exercise in the catalogue, by id, where it has one.
  public let exercise: String?
  /// What people read.
  public let name: String
  /// Which leg works, where the exercise says.
  public let side: Exercise.Side?
  /// The dose of this session.
  public let dose: Dose?
  /// A short word of the programme on how to do it.
  public let remark: String?
  /// How it is done this time, beside what the programme says.
  public let advice: ProjectedDose.Advice?
  /// Where the dose comes from.
  public let citations: [Citation]

  /// An item with its dose.
  package init(
    role: Role, exercise: String?, name: String, side: Exercise.Side?, dose: Dose?,
    remark: String? = nil, advice: ProjectedDose.Advice? = nil, citations: [Citation]
  ) {
    self.role = role
    self.exercise = exercise
    self.name = name
    self.side = side
    self.dose = dose
    self.remark = remark
    self.advice = advice
    self.citations = citations
  }

  /// Whether a figure of the item is uncertain (EVIDENCE 0.1, `UNC`).
  public var isUncertain: Bool { citations.contains(.uncertain) }
}
